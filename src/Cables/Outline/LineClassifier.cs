using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Says what a line is by its own look, first match wins. Neighbours are looked at later, by the outliners.</summary>
internal static class LineClassifier
{
    /// <summary>Longer lines of the text are no end marks.</summary>
    private const int LongestMark = 29;

    /// <summary>A line of so few figures is a number of whatever.</summary>
    private const int LongestNumber = 3;

    /// <summary>An executive order's number.</summary>
    public const int FiguresOfOrder = 5;

    /// <summary>Shorter rules may be those around the number of a page, <c>- 2 -</c>.</summary>
    private const int ShortestRule = 10;

    /// <summary>The look of a line, or of a piece of one, in the header.</summary>
    public static LineLook InHeader(ReadOnlySpan<char> line)
    {
        var memo = new LineMemo { Marks = RareMarks.All };
        return memo.Header(line);
    }

    /// <summary>The look of a line in the header.</summary>
    public static LineLook Header(ReadOnlySpan<char> line, ref LineMemo memo) => Field(line, ref memo) is { Kind: not LineKind.Text } field ? field : Unlabelled(line);

    /// <summary>The look of a line in the header that has no form of its own.</summary>
    public static LineLook Unlabelled(ReadOnlySpan<char> line)
    {
        if (PlainField.IsPositionCode(line)) return default;
        if (TextLook.IsCaption(line)) return new LineLook(LineKind.Caption);
        if (TextLook.IsNoise(line)) return new LineLook(LineKind.Noise);
        return TextLook.IsPassing(line) ? new LineLook(LineKind.Passing) : default;
    }

    /// <summary>The look of a line that has a form of its own: what is left are captions, passing lines, scraps and text.</summary>
    public static LineLook Field(ReadOnlySpan<char> line, ref LineMemo memo)
    {
        if (line.IsEmpty) return new LineLook(LineKind.Blank);
        if (PlainField.IsPositionCode(line)) return default;
        if (memo.PlainField(line) is { Kind: not LineKind.Text } plain) return plain;
        LineLook look;
        if (!memo.WasPassed)
        {
            look = memo.Furniture(line);
            if (look.Kind != LineKind.Text) return look;
            var envelope = EnvelopeLook.Read(line);
            if (envelope != LineKind.Text) return new LineLook(envelope);
        }

        if (RelayLook.Matches(line)) return new LineLook(LineKind.Relay);
        look = LabelLook.Read(line);
        // A message may be referred to by its date-time group: REF: USCINCEUR 311345Z MAY 73.
        if ((look.Kind == LineKind.Text || look.Damaged) && !memo.WasPassed && DateTimeLook.Matches(line)) return new LineLook(LineKind.DateTimeGroup);
        if (look.Kind != LineKind.Text) return look;
        look = DistributionHead(line);
        if (look.Kind != LineKind.Text) return look;
        look = AddressLook.Read(line);
        if (look.Kind != LineKind.Text) return look;
        look = memo.Reference(line);
        if (look.Kind != LineKind.Text) return look;
        if (TextLook.DowngradingLength(line) > 0) return new LineLook(LineKind.Downgrading);
        return TextLook.ParagraphNumber(line).Number > 0 ? new LineLook(LineKind.Paragraph) : default;
    }

    /// <summary>Of the looks of a line with so many figures only those that tell where a document begins or ends; so nothing else is asked.</summary>
    public static LineKind ForSplitting(ReadOnlySpan<char> line, int figures, ref LineMemo memo)
    {
        if (line.IsEmpty) return LineKind.Blank;
        if (memo.Marks == RareMarks.None && UsualLine.Find(line) is { } usual)
        {
            memo = usual.Memo;
            return usual.Splitting;
        }

        if (RecurringSign.MayBe(line, figures, memo)) return RecurringSign.Kind(line, figures, ref memo);
        return UnusualForSplitting(line, figures, ref memo);
    }

    /// <summary>The same of a line that may be unlike any other.</summary>
    public static LineKind UnusualForSplitting(ReadOnlySpan<char> line, int figures, ref LineMemo memo)
    {
        if (line.Length <= LongestNumber && figures == line.Length || line[0] == '-' && IsRule(line, figures)) return LineKind.Text;
        // What begins with PAGE is asked for that first.
        var plain = line.StartsWith("PAGE ") ? default : memo.PlainField(line);
        switch (plain.Kind)
        {
            case LineKind.From or LineKind.To or LineKind.Info or LineKind.DateTimeGroup or LineKind.ReferenceLine or LineKind.Banner: return plain.Kind;
            case LineKind.Address or LineKind.Distribution or LineKind.Paragraph: return LineKind.Text;
            case LineKind.Relay when RelayLook.IsPlain(line): return LineKind.Text;
            case LineKind.DistributionMore when line[0] == '/': return LineKind.Text;
            // The one label that it may have; what stands behind it is an office and its copies, or a command named like one: INFO CIA-00.
            case LineKind.DistributionMore when line.StartsWith("INFO "): return AddressPrefixes.Match(line[5..].TrimStart(' '), tolerant: false) > 0 ? LineKind.Info : LineKind.Text;
            // Without figures behind the order's number there is neither a time nor a year.
            case LineKind.ExecutiveOrder when figures == FiguresOfOrder: return LineKind.Text;
            // A message may be referred to by its date-time group.
            case LineKind.Tags or LineKind.Subject or LineKind.References or LineKind.ExecutiveOrder: return IsDateTime(line, figures) ? LineKind.DateTimeGroup : LineKind.Text;
        }

        // Offices and copies are known to be none of these; they may look like FM and TO, or like a class.
        if (plain.Kind != LineKind.DistributionMore)
        {
            if (memo.Furniture(line) is { Kind: not LineKind.Text } furniture) return furniture.Kind;
            var envelope = EnvelopeLook.Read(line);
            if (envelope != LineKind.Text) return envelope;
            if (IsDateTime(line, figures)) return LineKind.DateTimeGroup;
        }

        var look = AddressLook.ReadLabelled(line);
        if (look.Kind != LineKind.Text) return look.Kind;
        look = memo.Reference(line);
        // An address without a label is no reference line: SECSTATE WASHDC.
        return look.Kind != LineKind.Text && AddressLook.Read(line).Kind != LineKind.Text ? LineKind.Address : look.Kind;
    }

    /// <summary>Hyphens, a blank and a few figures, and nothing else: <c>--------------------- 042551</c>.</summary>
    private static bool IsRule(ReadOnlySpan<char> line, int figures)
    {
        var blank = line.Length - figures - 1;
        return figures is > 0 and < 8 && blank > ShortestRule && line[blank] == ' ' && !line[..blank].ContainsAnyExcept('-') && !line[(blank + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    private static bool IsDateTime(ReadOnlySpan<char> line, int figures) => DateTimeLook.MayMatch(line.Length, figures) && DateTimeLook.Matches(line);

    /// <summary>The look of a piece of a line in the text.</summary>
    public static LineLook InBody(ReadOnlySpan<char> line)
    {
        var memo = new LineMemo { Marks = RareMarks.All };
        return InBody(line, ref memo);
    }

    /// <summary>The look of a line in the text: furniture, ends, numbered paragraphs.</summary>
    public static LineLook InBody(ReadOnlySpan<char> line, ref LineMemo memo)
    {
        if (line.IsEmpty) return new LineLook(LineKind.Blank);
        if (memo.KnownFurniture is { Kind: not LineKind.Text } furniture) return furniture;
        if (memo.Marks == RareMarks.None && UsualLine.Find(line) is { } usual) return usual.Body;
        return memo.IsPlain(line) ? default : UnusualInBody(line, ref memo);
    }

    /// <summary>The same of a line that is not plain and may be unlike any other.</summary>
    public static LineLook UnusualInBody(ReadOnlySpan<char> line, ref LineMemo memo)
    {
        if (memo.IsNumbered(line)) return new LineLook(LineKind.Paragraph);
        var look = memo.Furniture(line);
        if (look.Kind != LineKind.Text) return look;
        if (line.Length <= LongestMark)
        {
            var envelope = EnvelopeLook.Read(line);
            if (envelope is LineKind.Separator or LineKind.EndMark or LineKind.Serial) return new LineLook(envelope);
            if (EndMarkAmongScraps(line) is var mark and not LineKind.Text) return new LineLook(mark);
        }

        look = line.Length < 80 ? memo.Reference(line) : default;
        if (look.Kind is LineKind.Banner or LineKind.ReferenceLine) return look;
        return TextLook.ParagraphNumber(line).Number > 0 ? new LineLook(LineKind.Paragraph) : default;
    }

    /// <summary>BT and NNNN keep their meaning among a scanner's scraps: <c>| BT</c>, <c>NNNN wy</c>.</summary>
    public static LineKind EndMarkAmongScraps(ReadOnlySpan<char> line)
    {
        if (line.Length > 10) return LineKind.Text;
        Span<char> capitals = stackalloc char[10];
        var count = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c)) return LineKind.Text;
            if (char.IsUpper(c)) capitals[count++] = c;
        }

        var letters = capitals[..count];
        if (letters.SequenceEqual("BT")) return LineKind.Separator;
        return count is >= 3 and <= 5 && letters.IndexOfAnyExcept('N') < 0 ? LineKind.EndMark : LineKind.Text;
    }

    /// <summary>What stands around the text rather than in it.</summary>
    public static LineLook Furniture(ReadOnlySpan<char> line, RareMarks marks, bool mayBeClassified)
    {
        var page = PageLook.Find(line, mayBeClassified);
        if (page >= 0) return new LineLook(LineKind.PageHeader, page);
        var start = Margin.Length(line);
        var (kind, _) = Vocabulary.Furniture.StartingWith(line[start..]);
        if (kind == FurnitureKind.None && start > 0) (kind, _) = Vocabulary.Furniture.StartingWith(line);
        switch (kind)
        {
            case FurnitureKind.Letterhead when line.Length < 70: return new LineLook(LineKind.Letterhead);
            case FurnitureKind.Form when line.Length < 90: return new LineLook(LineKind.Form);
            case FurnitureKind.Stamp: return new LineLook(LineKind.Stamp);
            case FurnitureKind.TextHead when line.Length < 20: return new LineLook(LineKind.TextHead);
            case FurnitureKind.AttributesHead when line.Length < 24: return new LineLook(LineKind.AttributesHead);
        }

        if ((marks & RareMarks.Letterhead) != 0)
        {
            if (line.Contains("epartment of Sta", StringComparison.Ordinal) && line.Length < 70) return new LineLook(LineKind.Letterhead);
            if (line.StartsWith("UNCLASSIFIED") && line.Contains("U.S. Department of State", StringComparison.OrdinalIgnoreCase))
                return new LineLook(LineKind.Stamp);
        }

        return (marks & RareMarks.PrintNumber) != 0 && TextLook.IsPrintNumber(line) || TextLook.IsPrintMark(line) ? new LineLook(LineKind.PrintNumber) : default;
    }

    private static LineLook DistributionHead(ReadOnlySpan<char> line)
    {
        if (DistributionLook.IsTotal(line)) return new LineLook(LineKind.DistributionMore);
        var start = Margin.Length(line);
        var text = line[start..];
        var word = text.IndexOfAny(" .:");
        if (word < 0) word = text.Length;
        var label = text[..word];
        if (label.Length is 6 && (LookAlikes.Distance(label, "ACTION", 2) <= 2 || LookAlikes.Distance(label, "ORIGIN", 2) <= 2))
        {
            var content = start + word;
            while (content < line.Length && line[content] is ' ' or '.' or ':') content++;
            var rest = line[content..];
            if (rest.IsEmpty || DistributionLook.Count(rest).Entries > 0 || rest.ContainsAnyInRange('0', '9') && rest.Length < 20)
                return new LineLook(LineKind.Distribution, content, label is not ("ACTION" or "ORIGIN"));
        }

        // An entry has a hyphen or a stroke, or figures.
        if (!text.ContainsAny(DistributionLook.Marks) || !text.ContainsAnyInRange('0', '9') && !text.ContainsAny(DistributionLook.EntryMarks)) return default;
        var (entries, others) = DistributionLook.Count(text);
        if (entries >= 3 && entries > others || entries >= 1 && others == 0 && entries + others > 0 && IsOfficeLine(text, entries))
            return new LineLook(LineKind.DistributionMore, start);
        if (label is "INFO" && entries >= 1 && entries >= others - 1) return new LineLook(LineKind.DistributionMore, start);
        return default;
    }

    /// <summary>One or two entries make a line of the distribution only when they look like nothing else.</summary>
    private static bool IsOfficeLine(ReadOnlySpan<char> text, int entries) =>
        entries >= 2 || text.Length < 12 && text.IndexOf('-') > 0 && char.IsAsciiLetterUpper(text[0]) && char.IsAsciiDigit(text[^1]);
}
