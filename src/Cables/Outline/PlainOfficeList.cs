namespace Cables.Outline;

/// <summary>Knows lines of the distribution as 1966-72 printed it: offices and two figures of copies, a blank between, parted by commas:
/// <c>ACTION EUR 20</c>, <c>INFO  IO 13,SSO 00,NSCE 00,H 02,</c>, <c>NSC 10,P 04,RSC 01,SP 02,/086 W</c>.</summary>
internal static class PlainOfficeList
{
    /// <summary>An office's code has at most so many letters.</summary>
    private const int LongestOffice = 5;

    /// <summary>Of fewer entries it is not sure that they are more than what else stands on the line: the first, behind INFO, and the total may be none.</summary>
    private const int FewestEntries = 4;

    /// <summary>The look of a line; <see cref="LineKind.Text"/> where it has to be asked for. Of one that was passed by when the file was cut it is known
    /// that it is no furniture and no date-time line.</summary>
    public static LineLook Read(ReadOnlySpan<char> line, bool wasPassed)
    {
        if (line.StartsWith("ACTION ") || line.StartsWith("ORIGIN ")) return EntryEnd(line, 7) == line.Length ? new LineLook(LineKind.Distribution, 7) : default;
        var isLabelled = line.StartsWith("INFO  ");
        // A single letter may be a mark at the margin.
        if (!isLabelled && (!char.IsAsciiLetterUpper(line[1]) || line[0] is 'V' or 'Z') || !IsList(line, isLabelled ? 6 : 0)) return default;
        return isLabelled || LabelLook.Read(line).Kind == LineKind.Text && (wasPassed || Vocabulary.Furniture.StartingWith(line).Length == 0 && !DateTimeLook.Matches(line))
            ? new LineLook(LineKind.DistributionMore) : default;
    }

    /// <summary>Whether entries with their commas, perhaps the total behind them, stand from a place on.</summary>
    private static bool IsList(ReadOnlySpan<char> line, int at)
    {
        var entries = 0;
        for (; at < line.Length; at++, entries++)
        {
            if (line[at] == '/') return entries >= FewestEntries && PlainDistribution.IsTotal(line[at..]);
            at = EntryEnd(line, at);
            if (at == 0 || at < line.Length && line[at] != ',') return false;
        }

        return entries >= FewestEntries;
    }

    /// <summary>Where <c>EUR 20</c>, which begins here, ends; 0 when no entry does, or when it may be the word PAGE.</summary>
    private static int EntryEnd(ReadOnlySpan<char> line, int at)
    {
        var blank = at;
        while (blank < line.Length && char.IsAsciiLetterUpper(line[blank])) blank++;
        var end = blank + 3;
        return blank > at && blank - at <= LongestOffice && end <= line.Length && line[blank] == ' ' && char.IsAsciiDigit(line[blank + 1]) && char.IsAsciiDigit(line[blank + 2])
            && !(line[at] is 'P' or 'F' && PlainField.IsPageLike(line, at)) ? end : 0;
    }
}
