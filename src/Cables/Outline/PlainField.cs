using System.Buffers;

namespace Cables.Outline;

/// <summary>Knows lines of a header that are printed as they should be by their beginning, so that they need not be asked for every form
/// that damage may give a line: <c>TAGS: </c>, <c>FM </c>, <c>INFO  OCT-01 ISO-00</c>. What it says, <see cref="LineClassifier"/> would say
/// too.</summary>
internal static class PlainField
{
    /// <summary>A page header may begin so far from the left, behind a banner.</summary>
    private const int FarthestPage = 34;

    /// <summary>The name of a station, and the blank behind it, have at most so many characters.</summary>
    private const int LongestName = 24;

    /// <summary>A telegram's number has at most so many figures.</summary>
    private const int LongestNumber = 7;

    /// <summary>More figures may be a time.</summary>
    private const int LongestCopy = 3;

    /// <summary>So long is a relay line's rule at least that nothing but stray marks is taken for a margin before it.</summary>
    private const string Rule = "-----------";

    /// <summary>Shorter lines may end in ACP 127's GRNC.</summary>
    private const int ShortestRelay = 16;

    private static readonly SearchValues<char> Capitals = SearchValues.Create(" ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The look of a line without rare marks; <see cref="LineKind.Text"/> where it has to be asked for. Of one that was passed by when the
    /// file was cut it is known that it is neither furniture nor a line of an envelope, nor a date-time line.</summary>
    public static LineLook Read(ReadOnlySpan<char> line, bool wasPassed = false)
    {
        if (line.Length < 6) return default;
        var look = line[0] switch
        {
            'T' when line[1] == 'O' && line[2] == ' ' => PlainAddress.Labelled(line, LineKind.To, 3),
            'T' when line.StartsWith("TAGS: ") => Label(line, LineKind.Tags, 6, wasPassed),
            'F' when line[1] == 'M' && line[2] == ' ' => PlainAddress.Labelled(line, LineKind.From, 3),
            'I' when line.StartsWith("INFO ") => PlainDistribution.IsEntry(line, Behind(line, 5)) ? PlainDistribution.Read(line)
                : line[5] == ' ' ? PlainOfficeList.Read(line, wasPassed) : PlainAddress.Labelled(line, LineKind.Info, 5),
            'S' when line.StartsWith("SUBJ: ") => Label(line, LineKind.Subject, 6, wasPassed),
            'S' when line.StartsWith("SUBJECT: ") => Label(line, LineKind.Subject, 9, wasPassed),
            'R' when line.StartsWith("REF: ") => Label(line, LineKind.References, 5, wasPassed),
            'E' when line.StartsWith("E.O. 1") => Order(line),
            'D' when line.StartsWith("DRAFTED BY ") => Label(line, LineKind.Drafted, 11, wasPassed),
            'A' when line.StartsWith("APPROVED BY ") => Label(line, LineKind.Approved, 12, wasPassed),
            'A' when line.StartsWith("AMEMBASSY ") || line.StartsWith("AMCONSUL ") => PlainAddress.Bare(line, wasPassed),
            'U' when line.StartsWith("USMISSION ") => PlainAddress.Bare(line, wasPassed),
            'D' when line.StartsWith("DEPT OF ") => PlainAddress.Bare(line, wasPassed),
            'R' when wasPassed && line[1] == 'U' => PlainAddress.Routed(line),
            'O' or 'P' or 'R' or 'Z' when line[1] == ' ' => IsDateTime(line) ? new LineLook(LineKind.DateTimeGroup) : default,
            'M' when line is "Message Text" => new LineLook(LineKind.TextHead),
            'M' when line is "Message Attributes" => new LineLook(LineKind.AttributesHead),
            'P' when line.StartsWith("PAGE ") => PageLook.Find(line, mayBeClassified: false) == 0 ? new LineLook(LineKind.PageHeader) : default,
            'C' or 'S' or 'U' or 'L' when line[^1] is 'D' or 'L' or 'T' or 'E' or (>= '0' and <= '9') && line[4] != '-' && Class(line) is { Kind: not LineKind.Text } found => found,
            >= 'A' and <= 'Z' when line[^1] is 'W' or ',' || char.IsAsciiDigit(line[^1]) => PlainDistribution.Read(line) is { Kind: not LineKind.Text } hyphens ? hyphens : PlainOfficeList.Read(line, wasPassed),
            >= 'A' and <= 'Z' => PlainDistribution.Read(line),
            '/' => PlainDistribution.IsTotal(line) ? new LineLook(LineKind.DistributionMore) : default,
            '-' => line.StartsWith(Rule) && line.Length >= ShortestRelay && RelayLook.Matches(line) ? new LineLook(LineKind.Relay) : default,
            >= '1' and <= '9' => PlainNumber.Matches(line, wasPassed) ? new LineLook(LineKind.Paragraph) : default,
            _ => default,
        };
        return !wasPassed && IsClaimed(line, look) ? default : look;
    }

    /// <summary>Whether another form may claim a line before its label is asked for: a page header on the same line, ACP 127's GRNC.</summary>
    private static bool IsClaimed(ReadOnlySpan<char> line, LineLook look) => look.Kind switch
    {
        // They have no room for anything else.
        LineKind.Text or LineKind.PageHeader or LineKind.TextHead or LineKind.AttributesHead or LineKind.DateTimeGroup or LineKind.Relay
            or LineKind.Distribution or LineKind.DistributionMore => false,
        // No class begins like these labels and prefixes: without one before it, PAGE stands in the place of the content or nowhere.
        LineKind.Subject or LineKind.References or LineKind.ExecutiveOrder or LineKind.Info or LineKind.Drafted or LineKind.Approved
            => IsPageLike(line, look.Content) || line.EndsWith(" GRNC"),
        LineKind.Address when line[0] != 'U' => line.EndsWith(" GRNC"),
        _ => MayHoldPage(line) || line.EndsWith(" GRNC"),
    };

    /// <summary>Whether a line holds nothing but two figures, as stand near the top of a telegram: it has no form of its own.</summary>
    public static bool IsPositionCode(ReadOnlySpan<char> line) => line.Length == 2 && char.IsAsciiDigit(line[0]) && char.IsAsciiDigit(line[1]);

    /// <summary>A label with its colon and one blank, and text directly behind.</summary>
    private static LineLook Label(ReadOnlySpan<char> line, LineKind kind, int content, bool wasPassed) =>
        content < line.Length && (char.IsAsciiLetterOrDigit(line[content]) || line[content] == '(') && (wasPassed || !PageLook.IsCableHeader(line)) ? new LineLook(kind, content) : default;

    /// <summary><c>E.O. 11652: GDS</c>.</summary>
    private static LineLook Order(ReadOnlySpan<char> line) =>
        line.Length > 12 && !line.Slice(5, 5).ContainsAnyExceptInRange('0', '9') && line[10] == ':' && line[11] == ' '
            && !PageLook.IsCableHeader(line) ? new LineLook(LineKind.ExecutiveOrder, 5) : default;

    /// <summary>A class alone is a banner; with a station and a number behind it, it is the reference line.</summary>
    private static LineLook Class(ReadOnlySpan<char> line)
    {
        var length = line[0] switch
        {
            'U' => line.StartsWith("UNCLASSIFIED") ? 12 : line.StartsWith("UNCLAS") ? 6 : 0,
            'C' => line.StartsWith("CONFIDENTIAL") ? 12 : line.StartsWith("C O N F I D E N T I A L") ? 23 : 0,
            'S' => line.StartsWith("SECRET") ? 6 : line.StartsWith("S E C R E T") ? 11 : 0,
            _ => line.StartsWith("LIMITED OFFICIAL USE") ? 20 : line.StartsWith("L I M I T E D  O F F I C I A L  U S E") ? 37 : 0,
        };
        if (length == 0) return default;
        if (line.Length == length) return new LineLook(LineKind.Banner, line.Length);
        if (line[length] != ' ') return default;
        var content = Behind(line, length);
        var number = line.Length;
        while (char.IsAsciiDigit(line[number - 1])) number--;
        // The Department's prints have the number of the copy behind the class: UNCLASSIFIED 409.
        if (number == content && line.Length - number is > 0 and <= LongestCopy) return ReferenceLook.Read(line);
        if (line[content..].StartsWith("SECTION "))
            return IsSection(line[content..]) && !DateTimeLook.Matches(line) && ReferenceLook.Read(line) is { Kind: LineKind.ReferenceLine } section ? section : default;
        return number > content + 3 && number < line.Length && char.IsAsciiLetterUpper(line[content]) && line[number - 1] == ' '
            && !line[content..number].ContainsAnyExcept(Capitals)
            && (IsName(line[content..number]) && line.Length - number <= LongestNumber || ReferenceLook.NamesTelegram(line[content..])) ? new LineLook(LineKind.ReferenceLine, content) : default;
    }

    /// <summary>Capitals and figures, as in <c>SECTION 01 OF 02 GENEVA 034902</c>.</summary>
    private static bool IsSection(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c != ' ') return false;
        return true;
    }

    /// <summary>Whether capitals are few and short enough words for the name of any station.</summary>
    private static bool IsName(ReadOnlySpan<char> capitals) => capitals.Length <= LongestName && capitals[2] != ' ' && capitals.Count(' ') < 4;

    /// <summary><c>P R 281848Z DEC 66</c>.</summary>
    private static bool IsDateTime(ReadOnlySpan<char> line)
    {
        var time = line.Length > 3 && line[3] == ' ' && line[2] is 'O' or 'P' or 'R' or 'Z' ? 4 : 2;
        return line.Length == time + 14 && !line.Slice(time, 6).ContainsAnyExceptInRange('0', '9') && line[time + 6] == 'Z' && line[time + 7] == ' '
            && !line.Slice(time + 8, 3).ContainsAnyExceptInRange('A', 'Z') && DateTimeLook.IsMonth(line[(time + 8)..])
            && line[time + 11] == ' ' && char.IsAsciiDigit(line[time + 12]) && char.IsAsciiDigit(line[time + 13]);
    }

    private static int Behind(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && line[at] == ' ') at++;
        return at;
    }

    /// <summary>Whether the word PAGE may stand near the line's beginning, one of its letters misread.</summary>
    private static bool MayHoldPage(ReadOnlySpan<char> line)
    {
        var near = line[..Math.Min(line.Length, FarthestPage)];
        for (var at = near.IndexOfAny('P', 'p', 'F'); at >= 0 && at + 4 <= near.Length;)
        {
            if (IsPageLike(near, at)) return true;
            var next = near[(at + 1)..].IndexOfAny('P', 'p', 'F');
            if (next < 0) return false;
            at += next + 1;
        }

        return false;
    }

    /// <summary>Whether a letter, and two of those of PAGE behind it, stand at a place.</summary>
    public static bool IsPageLike(ReadOnlySpan<char> line, int at) => at + 4 <= line.Length
        && ((line[at + 1] | 0x20) == 'a' ? 1 : 0) + ((line[at + 2] | 0x20) == 'g' ? 1 : 0) + ((line[at + 3] | 0x20) == 'e' ? 1 : 0) >= 2;
}
