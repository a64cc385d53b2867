namespace Cables.Grammar;

/// <summary>Reads a date-time line as the terminal printed it, <c>P R 281848Z DEC 66</c>, without the grammar. What it takes reads as
/// <see cref="DateTimeGroupGrammar"/> reads it.</summary>
internal static class PlainDateTimeGroup
{
    /// <summary>The letters of <c>281848Z DEC 66</c>.</summary>
    private const int Length = 14;

    public static DateTimeGroupGrammar.Reading? Find(ReadOnlySpan<char> line)
    {
        var start = 0;
        while (start < line.Length && line[start] is 'Z' or 'O' or 'P' or 'R' or ' ') start++;
        if (start > 6 || line.Length < start + Length || line.Length > start + Length && line[start + Length] != ' ') return null;
        return GroupOf(line.Slice(start, Length)) is { } group ? new(group, start, start + Length, Repaired: false) : null;
    }

    /// <summary>The group that fills a text, in its one form.</summary>
    public static DateTimeGroup? GroupOf(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || text[..6].ContainsAnyExceptInRange('0', '9') || text[6] != 'Z' || text[7] != ' ' || text[11] != ' '
            || !char.IsAsciiDigit(text[12]) || !char.IsAsciiDigit(text[13])) return null;
        var (day, hour, minute, year) = (Two(text), Two(text[2..]), Two(text[4..]), Two(text[12..]));
        if (day is 0 or > 31 || hour > 24 || minute > 59) return null;
        for (var month = 1; month <= 12; month++)
            if (text[8..11].SequenceEqual(DateTimeGroup.MonthName(month))) return new DateTimeGroup(day, hour, minute, 'Z', month, year >= 60 ? 1900 + year : 2000 + year);
        return null;
    }

    private static int Two(ReadOnlySpan<char> figures) => (figures[0] - '0') * 10 + figures[1] - '0';
}
