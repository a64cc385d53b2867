namespace Cables.Outline;

/// <summary>Knows lines of the distribution that are printed as they should be: entries of code, hyphen and two figures, blanks between, perhaps
/// the total behind them: <c>ACTION EUR-12</c>, <c>INFO  OCT-01 ISO-00</c>, <c>FAA-04 PM-05 NEA-07 /063 W</c>.</summary>
internal static class PlainDistribution
{
    /// <summary>An office's code has at most so many letters.</summary>
    private const int LongestOffice = 6;

    /// <summary>Fewer entries are not sure to be a distribution, without a label before them.</summary>
    private const int FewestEntries = 2;

    /// <summary>The length of <c>/063 W</c>.</summary>
    private const int TotalLength = 6;

    /// <summary>The look of a line; <see cref="LineKind.Text"/> where it has to be asked for.</summary>
    public static LineLook Read(ReadOnlySpan<char> line)
    {
        var isLabelled = line.StartsWith("ACTION ") || line.StartsWith("ORIGIN ");
        var start = isLabelled ? 7 : line.StartsWith("INFO ") ? 5 : 0;
        while (start < line.Length && line[start] == ' ') start++;
        var entries = 0;
        for (var at = start; at < line.Length; entries++)
        {
            var end = EntryEnd(line, at);
            if (end == 0)
            {
                if (entries == 0 || !IsTotal(line[at..])) return default;
                end = line.Length;
            }

            at = end;
            while (at < line.Length && line[at] == ' ') at++;
        }

        if (isLabelled) return entries > 0 ? new LineLook(LineKind.Distribution, start) : default;
        if (start > 0) return entries > 0 ? new LineLook(LineKind.DistributionMore) : default;
        // Labels and format lines may begin like an office: REF-01, VZCZC-00.
        return entries >= FewestEntries && line[0] is not ('V' or 'Z') && LabelLook.Read(line).Kind == LineKind.Text ? new LineLook(LineKind.DistributionMore) : default;
    }

    /// <summary>Whether <c>EUR-12</c>, and a blank or the line's end, stand here.</summary>
    public static bool IsEntry(ReadOnlySpan<char> line, int at) => EntryEnd(line, at) > 0;

    /// <summary>Where the entry that begins here ends; 0 when none does, or when it may be the word PAGE.</summary>
    private static int EntryEnd(ReadOnlySpan<char> line, int at)
    {
        var hyphen = at;
        while (hyphen < line.Length && char.IsAsciiLetterUpper(line[hyphen])) hyphen++;
        var end = hyphen + 3;
        return hyphen > at && hyphen - at <= LongestOffice && end <= line.Length && line[hyphen] == '-' && char.IsAsciiDigit(line[hyphen + 1])
            && char.IsAsciiDigit(line[hyphen + 2]) && (end == line.Length || line[end] == ' ') && !(line[at] is 'P' or 'F' && PlainField.IsPageLike(line, at)) ? end : 0;
    }

    /// <summary><c>/063 W</c>.</summary>
    public static bool IsTotal(ReadOnlySpan<char> text) =>
        text.Length == TotalLength && text[0] == '/' && !text.Slice(1, 3).ContainsAnyExceptInRange('0', '9') && text[4] == ' ' && text[5] is 'W' or 'R';
}
