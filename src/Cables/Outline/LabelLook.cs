using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Recognises the labels of header fields, misspelt and letter-spaced ones included: <c>TAGS:</c>, <c>SUBJ8</c>,
/// <c>S U B J E C T:</c>, <c>E. O. 11652:</c>.</summary>
internal static class LabelLook
{
    private const string Separators = ":;.,-/=~*&?";

    /// <summary>The letters of SUBJECT, and one too many.</summary>
    private const int LongestSubject = 8;

    /// <summary>No label of which a letter is misread ends in a colon so far from the left.</summary>
    private const int NearestText = LongestSubject + 1;

    /// <summary>What label the line begins with; <see cref="LineKind.Text"/> when with none. Marks that a scan leaves at the
    /// margin are passed over.</summary>
    public static LineLook Read(ReadOnlySpan<char> line)
    {
        var skipped = Margin.Length(line);
        var look = ReadAt(line, skipped);
        if (look.Kind == LineKind.Text && skipped > 0) look = ReadAt(line, 0);
        return look;
    }

    private static LineLook ReadAt(ReadOnlySpan<char> line, int start)
    {
        if (start >= line.Length) return default;
        var forms = Labels.StartingWith(line[start], start + 1 < line.Length ? line[start + 1] : ' ');
        // Where three letters stand one behind the other, most forms are told by the third.
        var third = forms.Length > 0 && start + 2 < line.Length && char.IsAsciiLetter(line[start + 1]) && char.IsAsciiLetter(line[start + 2])
            ? line[start + 2] & ~0x20 : 0;
        foreach (var form in forms)
        {
            if (third != 0 && form.Letters.Length > 2 && form.Letters[2] != third) continue;
            var end = Match(line, start, form.Letters);
            if (end < 0) continue;
            var look = form.Element == LabelElement.ExecutiveOrder
                ? ExecutiveOrder(line, end, form)
                : Separated(line, end, form);
            if (look.Kind != LineKind.Text) return look;
        }

        return NearSubject(line, start);
    }

    /// <summary>Whether the longest label may stand first, one letter misread: its colon is in place.</summary>
    public static bool MayBeSubject(ReadOnlySpan<char> line) =>
        line.Length < NearestText ? line.Contains(':') : line[4] == ':' || line[5] == ':' || line[6] == ':' || line[7] == ':' || line[LongestSubject] == ':';

    /// <summary>The longest label, with one letter misread and its colon in place: <c>SUBJEOT:</c>, <c>8UBJECT:</c>.</summary>
    private static LineLook NearSubject(ReadOnlySpan<char> line, int start)
    {
        var colon = line.Slice(start, Math.Min(NearestText, line.Length - start)).IndexOf(':');
        var known = colon is 4 or 5 ? "SUBJ" : "SUBJECT";
        if (colon is < 4 or > LongestSubject || Text.LookAlikes.Distance(line.Slice(start, colon), known, Text.LookAlikes.OneLetter) > Text.LookAlikes.OneLetter)
            return default;
        var content = start + colon + 1;
        while (content < line.Length && line[content] == ' ') content++;
        return new LineLook(LineKind.Subject, content, true);
    }

    /// <summary>The offset behind the label's letters, blanks and points between them passed over; -1 when they do not stand there.</summary>
    private static int Match(ReadOnlySpan<char> line, int start, string letters)
    {
        var at = start;
        foreach (var letter in letters)
        {
            while (at < line.Length && at > start && (line[at] is ' ' or '.' or '\'' or '(')) at++;
            if (at >= line.Length || line[at] != letter && char.ToUpperInvariant(line[at]) != letter) return -1;
            at++;
        }

        return at;
    }

    private static LineLook Separated(ReadOnlySpan<char> line, int end, LabelForm form)
    {
        var at = end;
        if (at < line.Length && line[at] == ')') at++;
        var glued = at < line.Length && char.IsLetterOrDigit(line[at]);
        // 'BYs ' and 'BY2 ': a colon read as a letter; only behind long labels, where nothing else can be meant.
        if (glued && form.Letters.Length >= 8 && at + 1 < line.Length && line[at + 1] == ' ')
        {
            at++;
            glued = false;
        }

        if (glued) return default;
        var separated = at == line.Length;
        var marks = 0;
        while (at < line.Length && (line[at] == ' ' || Separators.Contains(line[at])))
        {
            separated |= line[at] != ' ' || line[at - 1] == ' ';
            if (line[at] != ' ') marks++;
            at++;
        }

        if (form.IsVariant && form.Letters.Length <= 3 && marks == 0 && form.Letters is not "REF" and not "TAG" and not "SUB")
            return default;
        var kind = form.Element switch
        {
            LabelElement.Tags => LineKind.Tags,
            LabelElement.Subject => LineKind.Subject,
            LabelElement.References => LineKind.References,
            LabelElement.ClassifiedBy => LineKind.ClassifiedBy,
            LabelElement.Drafted => LineKind.Drafted,
            LabelElement.Approved => LineKind.Approved,
            LabelElement.Cleared => LineKind.Cleared,
            _ => LineKind.Text,
        };
        if (kind == LineKind.Subject && marks == 0 && IsProse(line[at..])) return default;
        if (kind == LineKind.ClassifiedBy && form.IsVariant && marks == 0) return default;
        return new LineLook(kind, at, form.IsVariant && !IsShortForm(form));
    }

    /// <summary>The field of a line whose label is past reading, known by its place and by what it holds; <see cref="LineKind.Text"/>
    /// when it is none.</summary>
    public static LineLook Lost(ReadOnlySpan<char> line, HeaderFields seen)
    {
        if (seen.ExecutiveOrder && !seen.Tags && LostTagsLabel(line) is var codes and > 0) return new LineLook(LineKind.Tags, codes, true);
        if (seen.Subject && !seen.References && LostReferenceLabel(line) is var item and > 0) return new LineLook(LineKind.References, item, true);
        return !seen.ExecutiveOrder && seen.ReferenceLine && LostOrderLabel(line) ? new LineLook(LineKind.ExecutiveOrder, 0, true) : default;
    }

    /// <summary>Where the codes begin on a line behind the E.O. line whose label is past reading: <c>69: CVIS UR/UN</c>; 0 when the
    /// first word behind a colon is no TAGS code.</summary>
    private static int LostTagsLabel(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOfAny(':', ';');
        if (colon is < 1 or > 6 || line[..colon].Contains(' ')) return 0;
        var at = colon + 1;
        while (at < line.Length && line[at] == ' ') at++;
        var end = at;
        while (end < line.Length && char.IsAsciiLetterUpper(line[end])) end++;
        return end - at == 4 && TagCodes.Find(line[at..end], null) is not null ? at : 0;
    }

    /// <summary>Where the first item begins on a line behind the subject whose label is past reading: <c>TRE: LONDON 20903</c>; 0
    /// when no known station and number stand behind a short word and a colon.</summary>
    private static int LostReferenceLabel(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        if (colon is < 2 or > 5 || line[..colon].Contains(' ') || line.Length > 60) return 0;
        var at = colon + 1;
        while (at < line.Length && line[at] == ' ') at++;
        return at < line.Length && ReferenceLook.NamesKnownStation(line[at..]) ? at : 0;
    }

    /// <summary>Whether a line is an E.O. line that lost its label: a number that is that of an order but for one figure, and an
    /// instruction known under the orders: <c>16652 GDS</c>.</summary>
    private static bool LostOrderLabel(ReadOnlySpan<char> line)
    {
        if (line.Length is < 8 or > 60 || line[..5].ContainsAnyExceptInRange('0', '9') || char.IsAsciiLetterOrDigit(line[5])) return false;
        var instruction = line[5..].TrimStart(" :.-");
        if (!(instruction.StartsWith("GDS") || instruction.StartsWith("XGDS") || instruction.StartsWith("ADS") || instruction.StartsWith("N/A")
            || instruction.StartsWith("DECL") || instruction.StartsWith("RDS") || instruction.StartsWith("XDS"))) return false;
        var number = line[..5].ToString();
        return ExecutiveOrders.IsKnown(number) || ExecutiveOrders.FindNearest(number) is not null;
    }

    /// <summary>Where a further field begins on the line of another, its label behind a blank and before a colon:
    /// <c>TAGS: PFOR, UR E.O. 11652: N/A</c>; a reference field may be glued to the subject, <c>SUBJECT: PRIMEREF: A. STATE 123</c>.
    /// 0 when none does.</summary>
    public static int FindFurther(ReadOnlySpan<char> line, LineLook look)
    {
        if (look.Kind == LineKind.From && line.IndexOf(" TO ") is var to and > 0 && AddressLook.IsAddress(line[(to + 4)..])) return to + 1;
        if (look.Kind is not (LineKind.ExecutiveOrder or LineKind.Tags or LineKind.Subject)) return 0;
        // A further label has a colon behind it; only below the codes of TAGS an order may stand without one, and has figures.
        var end = line.LastIndexOf(':');
        if (look.Kind == LineKind.Tags && line.LastIndexOfAnyInRange('0', '9') is var figure && figure > end) end = figure;
        if (end <= look.Content) return 0;
        end = Math.Min(end, line.Length - 4);
        for (var at = look.Content + 1; at < end; at++)
        {
            var glued = line[at - 1] != ' ';
            if (glued ? look.Kind != LineKind.Subject || line[at] != 'R' : !char.IsAsciiLetterUpper(line[at])) continue;
            // Of a letter misread nothing is believed here.
            if (Labels.StartingWith(line[at], line[at + 1]).IsEmpty) continue;
            var further = ReadAt(line, at);
            if (further.Kind == LineKind.Text || further.Damaged || further.Kind == look.Kind || !line[at..Math.Min(line.Length, further.Content)].Contains(':')
                && further.Kind != LineKind.ExecutiveOrder) continue;
            if (further.Kind == LineKind.References || !glued && further.Kind is LineKind.Tags or LineKind.Subject
                || !glued && further.Kind is LineKind.ExecutiveOrder && look.Kind == LineKind.Tags) return at;
        }

        return 0;
    }

    /// <summary><c>SUBJECT TO THE AVAILABILITY OF FUNDS</c> opens no subject.</summary>
    private static bool IsProse(ReadOnlySpan<char> rest) =>
        rest.StartsWith("TO ", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("OF ", StringComparison.OrdinalIgnoreCase)
        || rest.StartsWith("MATTER", StringComparison.OrdinalIgnoreCase);

    private static bool IsShortForm(LabelForm form) => form.Letters is "SUBJ" or "REF" or "REFS" or "REFTEL" or "REFTELS"
        or "REFERENCE" or "RETEL" or "RETELS" or "REFAIR" or "CLEARANCES" or "DRAFTER";

    /// <summary>The order's label counts only with figures behind it, since it is two letters: <c>E.O. 12356:</c>.</summary>
    private static LineLook ExecutiveOrder(ReadOnlySpan<char> line, int end, LabelForm form)
    {
        var at = end;
        while (at < line.Length && (line[at] is ' ' or '.' or ':' or ',')) at++;
        var figures = 0;
        var real = 0;
        for (var i = at; i < line.Length && figures < 6; i++)
        {
            if (line[i] == ' ' && figures == 0) continue;
            if (Text.LookAlikes.Figure(line[i]) < 0 && line[i] is not ('b' or 'L')) break;
            figures++;
            if (char.IsAsciiDigit(line[i])) real++;
        }

        var telling = form.Letters is "EO" or "E0";
        return figures >= 4 && real >= (telling ? 1 : 4)
            ? new LineLook(LineKind.ExecutiveOrder, at, form.IsVariant)
            : default;
    }
}
