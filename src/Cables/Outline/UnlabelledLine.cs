using System.Runtime.CompilerServices;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Tells lines that neither begin a header field nor end the header: those of running text, but also of what else stands around a
/// header. Each form that does is asked for alone, by the letters that it begins with; what else a line may be need not be known.</summary>
internal static class UnlabelledLine
{
    /// <summary>Shorter lines are not told.</summary>
    private const int Shortest = 5;

    /// <summary>Longer lines are no end marks, N N N N.</summary>
    private const int LongestEndMark = 20;

    /// <summary>Whether a line that begins with a word in capitals, or with the word A, is sure to begin no field.</summary>
    public static bool Matches(ReadOnlySpan<char> line, int figures, ref LineMemo memo)
    {
        if (line.Length < Shortest || !char.IsAsciiLetterUpper(line[0])) return false;
        var margin = char.IsAsciiLetter(line[1]) ? 0 : MarginOfA(line);
        if (margin < 0) return false;
        var text = line[margin..];
        return !MayBeOther(text) && LabelLook.Read(line).Kind == LineKind.Text
            && (!AddressLook.MayBeLabelled(text) || AddressLook.ReadLabelled(text).Kind == LineKind.Text)
            && !(DateTimeLook.MayMatch(line.Length, figures) && DateTimeLook.Matches(line))
            && memo.Reference(line).Kind == LineKind.Text;
    }

    /// <summary>Whether a line that was passed by as running text is sure to begin no field: no label begins with its first two letters, and none that
    /// lost some ends in a colon here.</summary>
    public static bool IsWithoutLabel(ReadOnlySpan<char> line) =>
        char.IsAsciiLetter(line[0]) && char.IsAsciiLetter(line[1]) && !MayBeNumber(line)
        && (Labels.StartingWith(line[0], line[1]).IsEmpty && !LabelLook.MayBeSubject(line) || LabelLook.Read(line).Kind == LineKind.Text);

    /// <summary>Whether it may be the number of a paragraph: II., PARA 4.</summary>
    public static bool MayBeNumber(ReadOnlySpan<char> line) => line[0] == 'I' ? line[1] is 'I' or 'i' or 'l' : line[0] == 'P' && line.StartsWith("PARA ");

    /// <summary>Where a capital word stands behind the word A, which otherwise may be a scrap at the margin; -1 when none does.</summary>
    private static int MarginOfA(ReadOnlySpan<char> line) =>
        line.Length >= 2 + Shortest && line[0] == 'A' && line[1] == ' ' && char.IsAsciiLetterUpper(line[2]) && char.IsAsciiLetter(line[3]) ? 2 : -1;

    /// <summary>Whether it may be an end mark, the number of a paragraph (I., PARA 4.) or the head of the archive's attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBeOther(ReadOnlySpan<char> text) => text[0] switch
    {
        'N' => text.Length <= LongestEndMark,
        'I' or 'P' => TextLook.ParagraphNumber(text).Number > 0,
        'M' => Furniture.StartingWith(text).Kind == FurnitureKind.AttributesHead,
        _ => false,
    };
}
