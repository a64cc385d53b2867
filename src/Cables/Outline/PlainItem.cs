using System.Buffers;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Knows items of a list of references that are printed as they should be, each on a line of its own: <c>B. STATE 32715</c>, <c>C. OSLO 5297
/// (NOTAL)</c>. What it says, <see cref="FieldContinuation"/> would say too of whatever the line may be taken for.</summary>
internal static class PlainItem
{
    private const string NotToAll = " (NOTAL)";

    /// <summary>Fewer letters, and no more figures, may be a scrap.</summary>
    private const int FewestLetters = 3;

    private static readonly SearchValues<char> CapitalsAndFigures = SearchValues.Create(" 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Whether a line that was passed by when the file was cut is one: then it is nothing that its first letters could make of it.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.Length < 4 + FewestLetters || line[0] is not (>= 'A' and <= 'D') || line[1] != '.' || line[2] != ' ') return false;
        var words = line[3..];
        if (words.EndsWith(NotToAll)) words = words[..^NotToAll.Length];
        return words.Length > FewestLetters && !words[..FewestLetters].ContainsAnyExceptInRange('A', 'Z') && !words.ContainsAnyExcept(CapitalsAndFigures)
            // A label may have its letters parted: C. O. 11652, A. PPROVED BY.
            && Labels.StartingWith(line[0], line[3]).IsEmpty && !AddressLook.IsAddress(line);
    }
}
