using System.Buffers;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Knows items of a list of references that are printed as they should be, each on a line of its own: <c>B. STATE 32715</c>, <c>C. SAN JOSE
/// 5297 (NOTAL)</c>. Whatever such a line may be taken for, <see cref="FieldContinuation"/> would say of it that the references go on.</summary>
internal static class PlainItem
{
    private const string NotToAll = " (NOTAL)";

    /// <summary>A name begins with so many letters at least.</summary>
    private const int FewestLetters = 3;

    /// <summary>A telegram's number has no more figures.</summary>
    private const int MostFigures = 6;

    /// <summary>So many figures may be a time.</summary>
    private const int FiguresOfTime = 6;

    private static readonly SearchValues<char> Capitals = SearchValues.Create(" ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether a line without rare marks is one: a letter with its point, words, a number, perhaps NOTAL.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.Length < 5 + FewestLetters || line[0] is not (>= 'A' and <= 'D') || line[1] != '.' || line[2] != ' ') return false;
        var words = line.EndsWith(NotToAll) ? line[3..^NotToAll.Length] : line[3..];
        var number = words.Length;
        while (number > 0 && char.IsAsciiDigit(words[number - 1])) number--;
        var figures = words.Length - number;
        return figures is > 0 and <= MostFigures && number > FewestLetters && words[number - 1] == ' '
            && !words[..FewestLetters].ContainsAnyExceptInRange('A', 'Z') && !words[..number].ContainsAnyExcept(Capitals) && !MayBeOther(line)
            && (figures < FiguresOfTime || !DateTimeLook.Matches(line));
    }

    /// <summary>Whether a page header, a class or a label may begin with these letters, the point and the blank among them: A. PPROVED BY.</summary>
    private static bool MayBeOther(ReadOnlySpan<char> line) =>
        FirstLetters.MayBePage(FirstLetters.Of(line[3..])) || !Labels.StartingWith(line[0], line[3]).IsEmpty && LabelLook.Read(line).Kind != LineKind.Text
        || ClassificationWords.IsCandidate(line[0]) && ClassificationWords.MayBeRead(line) || AddressLook.IsAddress(line);
}
