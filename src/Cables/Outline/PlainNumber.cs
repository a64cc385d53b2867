namespace Cables.Outline;

/// <summary>Knows lines of a header, or behind one, that begin a numbered paragraph as printed, <c>2. </c> and a capital or a mark of its class, <c>2. (U) </c>,
/// and can be nothing else.</summary>
internal static class PlainNumber
{
    /// <summary>What stands before the first comma is an entry of office and copies only when it is shorter.</summary>
    private const int LongestEntry = 16;

    /// <summary>Whether a line without rare marks begins one, and has not many marks of a distribution. Of one that was passed by when the file was
    /// cut the rest is known, and that in brackets only a mark stands.</summary>
    public static bool Matches(ReadOnlySpan<char> line, bool wasPassed = false)
    {
        var point = line[1] == '.' ? 1 : 2;
        return line[point] == '.' && line[point + 1] == ' ' && (point == 1 || char.IsAsciiDigit(line[1]) && line[..2] is not "10" && line[0] != '7') && line.Length > point + 12
            && (char.IsAsciiLetterUpper(line[point + 2]) || wasPassed && line[point + 2] == '(') && !line[3..].StartsWith("DE R") && line[..2] is not "5." && !line[..(point + 9)].Contains(':')
            && HasFewEntries(line) && (wasPassed || !ClassificationWords.MayBegin(line) && !DateTimeLook.Matches(line) && !PageLook.IsCableHeader(line));
    }

    /// <summary>Whether fewer entries of a distribution than make one may stand on a line whose first word, a paragraph's number, is none:
    /// between entries, or office and copies, stands a mark.</summary>
    private static bool HasFewEntries(ReadOnlySpan<char> line)
    {
        var first = line.IndexOfAny(DistributionLook.Marks);
        if (first < 0) return true;
        // '1. EUR 20,' is an entry.
        if (first < LongestEntry + 2 || !char.IsAsciiLetter(line[LongestEntry]) && !char.IsAsciiLetter(line[LongestEntry + 1])) return false;
        var second = line[(first + 1)..].IndexOfAny(DistributionLook.Marks);
        return second < 0 || !line[(first + second + 2)..].ContainsAny(DistributionLook.Marks);
    }
}
