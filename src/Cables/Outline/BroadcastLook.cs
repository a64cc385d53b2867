namespace Cables.Outline;

/// <summary>Recognises the lines of daily reports of broadcasts: the running head <c>III. 22 Aug 83</c> and the head of an item,
/// <c>LD211718 Moscow TASS in English 1710 GMT 21 Aug 83</c>. FORMAT.md E22.</summary>
internal static class BroadcastLook
{
    public static bool IsRunningHead(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line[0] is not ('I' or 'V' or 'X') || line[1] is not ('I' or 'V' or 'X' or '.')) return false;
        var stop = line.IndexOf('.');
        if (stop is < 1 or > 5) return false;
        foreach (var c in line[..stop])
            if (c is not ('I' or 'V' or 'X')) return false;
        var rest = line[(stop + 1)..].Trim();
        return rest.Length is >= 8 and < 40 && char.IsAsciiDigit(rest[0]) && MonthIn(rest);
    }

    public static bool IsItemHeader(ReadOnlySpan<char> line)
    {
        if (line.Length < 20 || !char.IsAsciiLetterUpper(line[0]) || !char.IsAsciiLetterUpper(line[1])) return false;
        for (var i = 2; i < 8; i++)
            if (!char.IsAsciiDigit(line[i])) return false;
        return line[8] == ' ' && MonthIn(line) && line.Contains(" in ", StringComparison.Ordinal);
    }

    private static bool MonthIn(ReadOnlySpan<char> text)
    {
        foreach (var month in (ReadOnlySpan<string>)["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"])
            if (text.Contains($" {month} ", StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
