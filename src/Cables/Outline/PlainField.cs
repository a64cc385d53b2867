using System.Buffers;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Knows lines of a header that are printed as they should be by their beginning, so that they need not be asked for every form
/// that damage may give a line: <c>TAGS: </c>, <c>FM </c>, <c>INFO  OCT-01 ISO-00</c>. What it says, <see cref="LineClassifier"/> would say
/// too.</summary>
internal static class PlainField
{
    /// <summary>An office's code has at most so many letters.</summary>
    private const int LongestOffice = 6;

    /// <summary>A page header may begin so far from the left, behind a banner.</summary>
    private const int FarthestPage = 34;

    /// <summary>Fewer entries of office and copies are not sure to be a distribution, without a label before them.</summary>
    private const int FewestEntries = 3;

    /// <summary>The classes as they are printed, plain and spaced.</summary>
    private static readonly string[] Classes =
        ["UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "LIMITED OFFICIAL USE", "UNCLAS", "C O N F I D E N T I A L", "S E C R E T", "L I M I T E D  O F F I C I A L  U S E"];

    private static readonly SearchValues<char> Capitals = SearchValues.Create(" ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly SearchValues<char> PageLetters = SearchValues.Create("PpF");

    /// <summary>The look of a line without rare marks; <see cref="LineKind.Text"/> where it has to be asked for.</summary>
    public static LineLook Read(ReadOnlySpan<char> line)
    {
        if (line.Length < 6) return default;
        var look = line[0] switch
        {
            'T' when line[1] == 'O' && line[2] == ' ' => Address(line, LineKind.To, 3),
            'T' when line.StartsWith("TAGS: ") => Label(line, LineKind.Tags, 6),
            'F' when line[1] == 'M' && line[2] == ' ' => Address(line, LineKind.From, 3),
            'I' when line.StartsWith("INFO ") => IsEntry(line, Behind(line, 5)) ? Distribution(line) : Address(line, LineKind.Info, 5),
            'S' when line.StartsWith("SUBJ: ") => Label(line, LineKind.Subject, 6),
            'S' when line.StartsWith("SUBJECT: ") => Label(line, LineKind.Subject, 9),
            'R' when line.StartsWith("REF: ") => Label(line, LineKind.References, 5),
            'E' when line.StartsWith("E.O. 1") => Order(line),
            'A' when line.StartsWith("AMEMBASSY ") || line.StartsWith("AMCONSUL ") => line.ContainsAnyExcept(Capitals) ? default : new LineLook(LineKind.Address),
            'O' or 'P' or 'R' or 'Z' when line[1] == ' ' => IsDateTime(line) ? new LineLook(LineKind.DateTimeGroup) : default,
            'C' or 'S' or 'U' or 'L' when line[^1] is 'D' or 'L' or 'T' or 'E' or (>= '0' and <= '9') && line[4] != '-' && Class(line) is { Kind: not LineKind.Text } found => found,
            >= 'A' and <= 'Z' => Distribution(line),
            >= '1' and <= '9' => IsParagraph(line) ? new LineLook(LineKind.Paragraph) : default,
            _ => default,
        };
        // What another form may claim before a label is asked for: a page header on the same line, ACP 127's GRNC.
        return look.Kind == LineKind.Text || MayHoldPage(line) || PageLook.IsCableHeader(line) || line.EndsWith(" GRNC") ? default : look;
    }

    /// <summary>A label with its colon and one blank, and text directly behind.</summary>
    private static LineLook Label(ReadOnlySpan<char> line, LineKind kind, int content) =>
        content < line.Length && char.IsAsciiLetterOrDigit(line[content]) ? new LineLook(kind, content) : default;

    /// <summary><c>E.O. 11652: GDS</c>.</summary>
    private static LineLook Order(ReadOnlySpan<char> line) =>
        line.Length > 12 && !line.Slice(5, 5).ContainsAnyExceptInRange('0', '9') && line[10] == ':' && line[11] == ' ' ? new LineLook(LineKind.ExecutiveOrder, 5) : default;

    /// <summary>A label and a known address behind it, of FM any name; without hyphens, strokes and commas, which may make a distribution.</summary>
    private static LineLook Address(ReadOnlySpan<char> line, LineKind kind, int content) =>
        content < line.Length && char.IsAsciiLetterUpper(line[content]) && !line.ContainsAny(DistributionLook.Marks) && !line.Contains(':')
        && !line[content..].StartsWith("DE ") && (kind == LineKind.From || AddressLook.IsAddress(line[content..])) && !DateTimeLook.Matches(line)
            ? new LineLook(kind, content) : default;

    /// <summary>A class alone is a banner; with a station and a number behind it, it is the reference line.</summary>
    private static LineLook Class(ReadOnlySpan<char> line)
    {
        foreach (var printed in Classes)
        {
            if (!line.StartsWith(printed)) continue;
            if (line.Length == printed.Length) return new LineLook(LineKind.Banner, line.Length);
            if (line[printed.Length] != ' ') continue;
            var content = Behind(line, printed.Length);
            var number = line.Length;
            while (char.IsAsciiDigit(line[number - 1])) number--;
            return number > content + 3 && number < line.Length && char.IsAsciiLetterUpper(line[content]) && line[number - 1] == ' '
                && !line[content..number].ContainsAnyExcept(Capitals) && ReferenceLook.NamesTelegram(line[content..]) ? new LineLook(LineKind.ReferenceLine, content) : default;
        }

        return default;
    }

    /// <summary><c>P R 281848Z DEC 66</c>.</summary>
    private static bool IsDateTime(ReadOnlySpan<char> line)
    {
        var time = line.Length > 3 && line[3] == ' ' && line[2] is 'O' or 'P' or 'R' or 'Z' ? 4 : 2;
        return line.Length == time + 14 && !line.Slice(time, 6).ContainsAnyExceptInRange('0', '9') && line[time + 6] == 'Z' && line[time + 7] == ' '
            && line.Slice(time + 8, 3) is "JAN" or "FEB" or "MAR" or "APR" or "MAY" or "JUN" or "JUL" or "AUG" or "SEP" or "OCT" or "NOV" or "DEC"
            && line[time + 11] == ' ' && char.IsAsciiDigit(line[time + 12]) && char.IsAsciiDigit(line[time + 13]);
    }

    /// <summary><c>2. </c> and capitals, without the marks of a distribution on the line.</summary>
    private static bool IsParagraph(ReadOnlySpan<char> line)
    {
        var point = line[1] == '.' ? 1 : 2;
        return line[point] == '.' && line[point + 1] == ' ' && (point == 1 || char.IsAsciiDigit(line[1]) && line[..2] is not "10") && line.Length > point + 12
            && !line.Slice(point + 2, 3).ContainsAnyExceptInRange('A', 'Z') && line[..2] is not "5." && !line[..(point + 9)].Contains(':') && !line.ContainsAny(DistributionLook.Marks)
            && !ClassificationWords.MayBegin(line) && !DateTimeLook.Matches(line);
    }

    /// <summary>Entries of code, hyphen and two figures, blanks between, perhaps the total behind them: <c>ACTION EUR-12</c>,
    /// <c>INFO  OCT-01 ISO-00</c>, <c>FAA-04 PM-05 NEA-07 /063 W</c>.</summary>
    private static LineLook Distribution(ReadOnlySpan<char> line)
    {
        var isLabelled = line.StartsWith("ACTION ") || line.StartsWith("ORIGIN ");
        var start = isLabelled ? Behind(line, 7) : line.StartsWith("INFO ") ? Behind(line, 5) : 0;
        // Labels and format lines may begin like an office: REF-01, VZCZC-00.
        if (start == 0 && (line[0] is 'V' or 'Z' || Labels.StartingWith(line[0], line[1]).Length > 0)) return default;
        var entries = 0;
        for (var at = start; at < line.Length; at = Behind(line, at))
        {
            if (IsEntry(line, at)) entries++;
            else if (entries > 0 && IsTotal(line[at..])) break;
            else return default;
            at = line[at..].IndexOf(' ') is var blank and >= 0 ? at + blank : line.Length;
        }

        return isLabelled ? entries > 0 ? new LineLook(LineKind.Distribution, start) : default
            : entries >= (start > 0 ? 1 : FewestEntries) ? new LineLook(LineKind.DistributionMore) : default;
    }

    private static int Behind(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] == ' ') at++;
        return at;
    }

    /// <summary><c>EUR-12</c>, and a blank or the line's end.</summary>
    private static bool IsEntry(ReadOnlySpan<char> line, int at)
    {
        var end = at;
        while (end < line.Length && end - at <= LongestOffice && char.IsAsciiLetterUpper(line[end])) end++;
        return end > at && end - at <= LongestOffice && end + 3 <= line.Length && line[end] == '-' && char.IsAsciiDigit(line[end + 1]) && char.IsAsciiDigit(line[end + 2])
            && (end + 3 == line.Length || line[end + 3] == ' ');
    }

    /// <summary><c>/063 W</c>.</summary>
    private static bool IsTotal(ReadOnlySpan<char> text) =>
        text.Length == 6 && text[0] == '/' && !text.Slice(1, 3).ContainsAnyExceptInRange('0', '9') && text[4] == ' ' && text[5] is 'W' or 'R';

    /// <summary>Whether the word PAGE may stand near the line's beginning, one of its letters misread.</summary>
    private static bool MayHoldPage(ReadOnlySpan<char> line)
    {
        var near = line[..Math.Min(line.Length, FarthestPage)];
        for (var at = near.IndexOfAny(PageLetters); at >= 0 && at + 4 <= near.Length;)
        {
            if (((near[at + 1] | 0x20) == 'a' ? 1 : 0) + ((near[at + 2] | 0x20) == 'g' ? 1 : 0) + ((near[at + 3] | 0x20) == 'e' ? 1 : 0) >= 2) return true;
            var next = near[(at + 1)..].IndexOfAny(PageLetters);
            if (next < 0) return false;
            at += next + 1;
        }

        return false;
    }
}
