using Cables.Text;

namespace Cables.Outline;

/// <summary>Whether an open header field takes a line that shows no label of its own. FORMAT.md says for each element how its
/// continuation looks; Appendix B what ends it.</summary>
internal static class FieldContinuation
{
    public static bool Takes(
        Block open, TelegramOutline outline, ReadOnlySpan<char> line, LineKind kind, bool noise, int gap, in HeaderLookahead ahead, int i, int end,
        bool afterFrom)
    {
        var style = outline.Style;
        var last = outline.Slice(open.Lines[^1]);
        var parted = style.IsBreak(gap);
        return open.Kind switch
        {
            ElementKind.Distribution => last.EndsWith("-") && char.IsAsciiDigit(line[0]) || DistributionLook.Continues(line),
            ElementKind.Drafting => !noise && IsClearance(line, last),
            ElementKind.From => !parted && !noise && IsPrefixAlone(last),
            // On drafts, whose addresses have no labels, and above FM only what looks like an address is one.
            ElementKind.To or ElementKind.Info => !parted && !noise && IsAddressRest(line, kind)
                && (afterFrom && open.Look.Kind != LineKind.Address || AddressLook.IsAddress(line)),
            ElementKind.ReferenceLine => !noise && !last.ContainsAnyInRange('0', '9') && line.Length < 60
                && ReferenceLook.NamesTelegram(line) || !parted && !noise && IsStationRest(last, line),
            ElementKind.ExecutiveOrder => !parted && !noise && kind == LineKind.Text && (line[0] == '(' || IsOpenInstruction(last)),
            ElementKind.Tags => OfTags(last, line, kind, noise, parted),
            ElementKind.Subject => OfSubject(open, outline, line, kind, noise, gap, in ahead, i, end),
            ElementKind.References => !noise && OfReferences(line, gap, style),
            // '(D).' behind REASONS: 1.5 (B) AND is no scrap.
            ElementKind.ClassifiedBy => !parted && (!noise || line[0] == '('),
            _ => false,
        };
    }

    /// <summary>A reference field goes on with a label letter, or with a station and a number, or with plain words on the next line.</summary>
    public static bool OfReferences(ReadOnlySpan<char> line, int gap, PageStyle style)
    {
        if (line.StartsWith("SUMMARY") || line.StartsWith("BEGIN ")) return false;
        var text = line.TrimStart(" -");
        var label = text.TrimStart("([");
        if (label.Length > 2 && (char.IsAsciiLetterUpper(label[0]) || char.IsAsciiDigit(label[0])) && label[1] is '.' or ')' or ':' or ']')
        {
            var rest = label[2..].TrimStart(" .)]");
            if (char.IsAsciiLetterUpper(label[0]) && gap == 0) return true;
            // '1. IT TONS AND FOR 300 …' is the first paragraph: behind a figure or a blank line only a known station makes an item.
            return rest.Length < 70 && ReferenceLook.NamesKnownStation(rest);
        }

        if (style.IsBreak(gap)) return false;
        return text.Length < 72 && (ReferenceLook.NamesTelegram(text) || text.StartsWith("AND ") || text.StartsWith("("))
            || gap == 0 && (text.Length < 50 || HoldsItem(text));
    }

    /// <summary>Whether a further item stands within the line, behind a mark that parts items or with a station in it:
    /// <c>176246 (NOTAL); (D) SMITH-JONES TELCON 7/23</c>, <c>ABABA 274 (B) STOCKHOLM 9019</c>.</summary>
    private static bool HoldsItem(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf(") "); at > 0; at = line.IndexOf(") "))
        {
            var isLabel = char.IsAsciiLetterUpper(line[at - 1]) && (at == 1 || line[at - 2] is '(' or ' ');
            var before = line[..(at - 1)].TrimEnd("( ");
            line = line[(at + 2)..];
            if (isLabel && (before.EndsWith(";") || before.EndsWith(",") || ReferenceLook.NamesKnownStation(line))) return true;
        }

        return false;
    }

    /// <summary>A clearance: <c>EUR/SOV:LPASCOE</c>, <c>H - ASCHNEE (BY PHONE)</c>; or the rest of a name.</summary>
    public static bool IsClearance(ReadOnlySpan<char> line, ReadOnlySpan<char> last)
    {
        if (line.Length > 76 || line.StartsWith("DESIRED")) return false;
        if (line.ContainsAnyInRange('0', '9') && !line.Contains(':')) return false;
        var capitals = 0;
        foreach (var c in line)
            if (char.IsAsciiLetterUpper(c)) capitals++;
        if (capitals < line.Length / 2) return false;
        var sentence = line.Contains(". ", StringComparison.Ordinal) && !line.Contains(':') && !line.Contains(" -", StringComparison.Ordinal);
        if (sentence || line.EndsWith(".") && line.Count(' ') > 3) return false;
        if (line.ContainsAny(":-") || line.Contains('/')) return line.Count(' ') < 12;
        return line.Length < 24 && !line.Contains(' ') && last.Length < 40;
    }

    private static bool IsPrefixAlone(ReadOnlySpan<char> last) =>
        last.Trim() is "AMEMBASSY" or "AMCONSUL" or "AMCONGEN" or "USMISSION" or "USLO" or "USDEL" or "";

    /// <summary>Within the address lists whatever cannot be something else is an address: <c>CINCLANT</c>, <c>YORK 0123</c>.</summary>
    private static bool IsAddressRest(ReadOnlySpan<char> line, LineKind kind)
    {
        if (kind == LineKind.Caption || line.Length > 64) return false;
        if (line[0] is '*' or '<') return false;
        var (capitals, others) = (0, 0);
        foreach (var c in line)
        {
            if (char.IsAsciiLetterUpper(c)) capitals++;
            else if (c != ' ' && !char.IsAsciiDigit(c)) others++;
        }

        return capitals > others && !line.EndsWith(".") && !TextLook.IsPassing(line);
    }

    private static bool IsStationRest(ReadOnlySpan<char> last, ReadOnlySpan<char> line) =>
        last.Length > 0 && char.IsAsciiLetter(last[^1]) && !last.Contains(" NOFORN", StringComparison.Ordinal) && line.Length < 30
        && last.Contains("SECTION", StringComparison.OrdinalIgnoreCase) && line.ContainsAnyInRange('0', '9');

    private static bool IsOpenInstruction(ReadOnlySpan<char> last)
    {
        last = last.TrimEnd(" .");
        if (last.Count('(') > last.Count(')')) return true;
        return last.EndsWith(",") || last.EndsWith(":") || last.Length < 7 && !last.Contains('/');
    }

    private static bool OfTags(ReadOnlySpan<char> last, ReadOnlySpan<char> line, LineKind kind, bool noise, bool parted)
    {
        last = last.TrimEnd();
        if (last.EndsWith(",") || last.EndsWith(";") || last.Count('(') > last.Count(')')) return true;
        if (last.IsEmpty) return IsTagList(line);
        return !parted && !noise && kind != LineKind.Passing && IsTagList(line);
    }

    /// <summary>Whether a line holds nothing but codes: capitals of two to four letters, parted by commas, and names in parentheses.</summary>
    public static bool IsTagList(ReadOnlySpan<char> line)
    {
        if (line[0] == '(') return line.EndsWith(")");
        if (line.Length > 60) return false;
        var any = false;
        foreach (var range in line.SplitAny(", "))
        {
            var word = line[range];
            if (word.IsEmpty) continue;
            if (word[0] == '(') return any;
            if (word.Length is < 2 or > 10) return false;
            foreach (var c in word)
                if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c) && c is not ('/' or '-')) return false;
            if (word.Length > 4 && Vocabulary.TagCodes.Find(word, null) is null) return false;
            if (word.Length == 4 && Vocabulary.TagCodes.Find(word, null) is null && word[0] != 'K') return false;
            any = true;
        }

        return any;
    }

    /// <summary>A subject goes on without a blank line; over one only when the line could not hold the next word, or when another
    /// header field follows in a text that has a blank line behind every line.</summary>
    private static bool OfSubject(
        Block open, TelegramOutline outline, ReadOnlySpan<char> line, LineKind kind, bool noise, int gap, in HeaderLookahead ahead, int i, int end)
    {
        var style = outline.Style;
        var last = outline.Slice(open.Lines[^1]);
        // In mixed case 'March 18' is no scrap where the line above ends with a comma, or could not hold it.
        if (noise && (gap > 0 || style.IsCapitals || last.IsEmpty || Fits(open, last, line, style) && !last.EndsWith(","))) return false;
        if (line.StartsWith("SUMMARY") || line.StartsWith("BEGIN SUMMARY") || line.StartsWith("THIS IS AN ACTION")) return false;
        if (kind == LineKind.Passing && open.Lines.Count == 0 && !ahead.HeaderFollows(i, end)) return false;
        if (last.IsEmpty) return gap <= 2;
        // 'FOR …' below a line that could not hold the word is the rest of the subject; below a shorter one it is an attention line.
        if (gap == 0) return kind != LineKind.Passing || !(line.StartsWith("FOR ") || line.StartsWith("FROM ")) || !Fits(open, last, line, style);
        if (last.EndsWith("-") && !last.EndsWith("--")) return gap <= 2;
        if (char.IsAsciiLetterLower(line[0]) && !style.IsCapitals) return true;
        if (last.Count('(') > last.Count(')')) return true;
        if (style.IsBreak(gap)) return false;
        return !Fits(open, last, line, style) || ahead.HeaderFollows(i, end);
    }

    private static bool Fits(Block open, ReadOnlySpan<char> last, ReadOnlySpan<char> line, PageStyle style)
    {
        var word = line.IndexOf(' ');
        if (word < 0) word = line.Length;
        var length = last.Length + (open.Lines.Count == 1 ? open.Label.Length : 0);
        return length + 1 + word <= style.Width - 4;
    }
}
