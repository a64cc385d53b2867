using System.Runtime.CompilerServices;

namespace Cables.Outline;

/// <summary>Tells lines of running text that begin in small letters, as those of later telegrams do: neither furniture nor a banner nor a reference line,
/// and nothing that a document begins or ends with. Nor are they numbers of paragraphs or lines of an envelope, nor has any of FM, TO and INFO its place in them: these
/// would show within the first five characters.</summary>
internal static class SmallText
{
    /// <summary>Shorter lines may be those of an envelope.</summary>
    private const int Shortest = 6;

    /// <summary>Longer lines are no count of an envelope's groups, <c>GRNC</c>.</summary>
    private const int LongestCount = 15;

    /// <summary>Behind a scrap of so many characters and a blank a label may stand.</summary>
    private const int Scrap = 4;

    /// <summary>Whether a line with so many figures, one that holds no mark of a letterhead or a print, is such text, unless it begins with a class.</summary>
    public static bool Matches(ReadOnlySpan<char> line, int figures)
    {
        if (line.Length < Shortest || !BeginsSmall(line)) return false;
        // The labels of small letters are fm, and what of four letters may be info.
        return !(line[0] == 'f' && line[1] == 'm') && (char.IsAsciiLetter(line[Scrap]) || (FirstLetters.Of(line) & FirstLetters.Info) == 0)
            && Vocabulary.Furniture.StartingWith(line).Length == 0
            && PageLook.Find(line, mayBeClassified: false) < 0
            && !(DateTimeLook.MayMatch(line.Length, figures) && DateTimeLook.Matches(line))
            && (line.Length > LongestCount || !line.EndsWith(" GRNC") && LineClassifier.EndMarkAmongScraps(line) == LineKind.Text);
    }

    /// <summary>Whether two small letters, and nothing but small letters and blanks, stand first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool BeginsSmall(ReadOnlySpan<char> line)
    {
        if (!char.IsAsciiLetterLower(line[0]) || !char.IsAsciiLetterLower(line[1])) return false;
        for (var at = 2; at <= Scrap; at++)
            if (!char.IsAsciiLetterLower(line[at]) && line[at] != ' ') return false;
        return true;
    }
}
