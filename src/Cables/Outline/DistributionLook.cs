using System.Buffers;
using Cables.Text;

namespace Cables.Outline;

/// <summary>Recognises lines of the distribution: offices with copies (<c>EUR-25</c>, <c>EUR 20,</c>) and the total.</summary>
internal static class DistributionLook
{
    /// <summary>A line of the distribution has one of these: between office and copies, or between entries.</summary>
    public static readonly SearchValues<char> Marks = SearchValues.Create("-–~,/");

    /// <summary>What stands between an office and its copies from 1973 on.</summary>
    public static readonly SearchValues<char> EntryMarks = SearchValues.Create("-–~/");

    /// <summary>How many entries of office and copies the line holds, and how many words that belong to none.</summary>
    public static (int Entries, int Others) Count(ReadOnlySpan<char> line)
    {
        // Without a hyphen or a stroke no word is an entry of office and copies.
        var (entries, others) = line.ContainsAny(EntryMarks) ? CountWords(line) : (0, 0);
        var commas = line.Contains(',');
        if (entries > 1 || !commas) return (entries, others);
        // 1966-72: code, blank, copies, comma.
        (entries, others) = (0, 0);
        foreach (var range in line.Split(','))
        {
            var entry = line[range].Trim();
            if (entry.IsEmpty) continue;
            if (IsSpaced(entry)) entries++;
            else others++;
        }

        return (entries, others);
    }

    /// <summary>1973 on: words such as <c>EUR-25</c>, and others.</summary>
    private static (int Entries, int Others) CountWords(ReadOnlySpan<char> line)
    {
        var (entries, others) = (0, 0);
        for (int at = 0, end; at < line.Length; at = end + 1)
        {
            end = at;
            while (end < line.Length && line[end] is not (',' or ' ')) end++;
            var word = line[at..end];
            if (word.IsEmpty) continue;
            if (!char.IsAsciiLetterOrDigit(word[0]) || !char.IsAsciiLetterOrDigit(word[^1])) word = word.Trim("‘’'\"“”|:;.");
            if (word.IsEmpty) continue;
            if (IsHyphenated(word)) entries++;
            else if (word[0] == '/' || word is "W" or "R") entries += word.Length > 2 ? 1 : 0;
            else others++;
        }

        return (entries, others);
    }

    /// <summary>Whether a line goes on with a list of 1966-72 that stands open: of its entries, parted by commas, most are a short
    /// code and a word that may be figures; or the total closes it.</summary>
    public static bool Continues(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > 90 || line.StartsWith("DRAFTED") || line.StartsWith("APPROVED")) return false;
        var slash = line.LastIndexOf('/');
        if (slash >= 0 && slash >= line.Length - 12 && IsTotal(line[slash..])) return true;
        var (entries, others) = (0, 0);
        foreach (var range in line.Split(','))
        {
            var entry = line[range].Trim(" .:'\"‘’“”|");
            if (entry.IsEmpty) continue;
            var code = entry.IndexOfAny(" .:°-");
            if (code is >= 1 and <= 7 && entry[code..].IndexOfAnyInRange('0', '9') is >= 0 and <= 6) entries++;
            else others++;
        }

        return entries >= 2 && entries > others;
    }

    /// <summary>Whether the line is a total: <c>/084 W</c>.</summary>
    public static bool IsTotal(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 16 || line[0] is not ('/' or '7')) return false;
        var slash = line[0] == '/';
        var rest = line[1..].TrimStart();
        var figures = 0;
        while (figures < rest.Length && LookAlikes.Figure(rest[figures]) >= 0) figures++;
        if (figures is < 1 or > 3) return false;
        rest = rest[figures..].Trim(" .-");
        return rest.IsEmpty ? slash && figures > 1 : rest[0] is 'W' or 'R' && (rest.Length == 1 || !char.IsLetter(rest[1]));
    }

    /// <summary><c>EUR-25</c>; also <c>USIA-</c> with its figures on the next line.</summary>
    private static bool IsHyphenated(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOfAny('-', '–', '~');
        if (hyphen is < 1 or > 7) return false;
        var copies = word[(hyphen + 1)..].TrimEnd("-.°*");
        if (copies.Length is < 1 or > 3) return false;
        var figures = 0;
        foreach (var c in copies)
            if (LookAlikes.Figure(c) >= 0 || c is '%' or 'a') figures++;
        return figures == copies.Length && char.IsLetterOrDigit(word[0]);
    }

    private static bool IsSpaced(ReadOnlySpan<char> entry)
    {
        var blank = entry.LastIndexOf(' ');
        if (blank is < 1 or > 10) return entry[0] == '/';
        var copies = entry[(blank + 1)..];
        if (copies.Length > 4 || entry[..blank].Contains(". ", StringComparison.Ordinal)) return false;
        return copies.ContainsAnyInRange('0', '9') || copies.ContainsAny("OD@Q") && copies.Length <= 2;
    }
}
