using System.Globalization;
using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;

namespace Cables;

/// <summary>Compares a telegram of the 1973-1979 archive with its attribute block. The archive cuts long values and abbreviates, so
/// only what cannot be explained by that is a disagreement. FORMAT.md E20.</summary>
internal static class AttributeChecks
{
    /// <summary>Letters of a subject that must agree; the archive's own subject may break off behind them.</summary>
    private const int SubjectLetters = 40;

    /// <summary>A list of this length the archive may have cut.</summary>
    private const int LongestWhole = 95;

    /// <summary>So many references are walked for each number of the archive's.</summary>
    private const int FewReferences = 16;

    /// <summary>So many figures of a number count.</summary>
    private const int MostFigures = 9;

    /// <summary>The lengths of the keys that are compared, a bit each: most of the others are told from them by it.</summary>
    private const int LengthsOfKeys = 1 << 4 | 1 << 7 | 1 << 9 | 1 << 10 | 1 << 15;

    public static void Run(Cable cable, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        foreach (ref readonly var attribute in cable.Attributes.AsSpan())
        {
            var key = attribute.Key;
            if ((LengthsOfKeys >> key.Length & 1) == 0) continue;
            var value = attribute.Value;
            switch (key)
            {
                case "Document Number": CheckNumber(cable, value, outline, diagnostics); break;
                case "Draft Date" or "Sent Date": CheckDate(cable, key, value, outline, diagnostics); break;
                case "Subject": CheckSubject(cable, value, outline, diagnostics); break;
                case "TAGS": CheckTags(cable, value, outline, diagnostics); break;
                case "Executive Order": CheckOrder(cable, value, outline, diagnostics); break;
                case "Reference": CheckReferences(cable, value, outline, diagnostics); break;
            }
        }
    }

    private static void CheckNumber(Cable cable, string value, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (cable.Mrn is not { Number: { } number } mrn || MrnGrammar.IsSame(value, mrn) || !Mrn.TryParse(value, null, out var archived)) return;
        if (archived.Number != number || archived.StationKey != mrn.StationKey)
            diagnostics.Add(AttributeDiagnostics.NumberDisagrees, PlaceOf(outline, "Document Number"), value, mrn);
    }

    private static void CheckDate(Cable cable, string key, string value, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (cable.DateTimeGroup?.Value.Utc is not { } sent) return;
        if (DateOf(value) is not { } drafted) return;
        // The archive fills dates that it does not know with 1 January 1960.
        if (drafted.Year > 1960 && Math.Abs((sent.Date - drafted).TotalDays) > 4)
            diagnostics.Add(DateTimeGroupDiagnostics.DateDisagrees, PlaceOf(outline, key), cable.DateTimeGroup.Raw, value);
    }

    /// <summary>The date of <c>22 OCT 1978</c>; null for what is none.</summary>
    private static DateTime? DateOf(string value)
    {
        if (value.Length == 11 && value[2] == ' ' && value[6] == ' '
            && int.TryParse(value.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            && int.TryParse(value.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && day > 0 && year > 0)
        {
            for (var month = 1; month <= 12; month++)
            {
                if (!value.AsSpan(3, 3).SequenceEqual(DateTimeGroup.MonthName(month))) continue;
                return day <= DateTime.DaysInMonth(year, month) ? new DateTime(year, month, day) : null;
            }
        }

        return DateTime.TryParseExact(value, "dd MMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private static void CheckSubject(Cable cable, string value, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (cable.Subject is not { } subject) return;
        if (!Agree(subject, value))
            diagnostics.Add(AttributeDiagnostics.SubjectDisagrees, PlaceOf(outline, "Subject"), value, subject);
    }

    private static void CheckTags(Cable cable, string value, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (cable.Tags.Count == 0 || value.Length >= LongestWhole || AreThese(value, cable.Tags)) return;
        var archived = Codes(value);
        // Codes of one of the two only, in the order of the alphabet.
        List<string>? others = null;
        foreach (var code in archived)
            if (!HasTag(cable, code)) (others ??= []).Add(code);
        foreach (var tag in cable.Tags)
            if (tag.Kind != TagKind.Person && !archived.Contains(tag.Code) && others?.Contains(tag.Code) != true) (others ??= []).Add(tag.Code);
        if (others is not null) diagnostics.Add(AttributeDiagnostics.TagsDisagree, PlaceOf(outline, "TAGS"), string.Join(", ", others.Order(StringComparer.Ordinal)));
    }

    /// <summary>Whether a list names tags, each behind a comma and a blank, as they are printed in the telegram.</summary>
    private static bool AreThese(ReadOnlySpan<char> list, ValueList<Tag> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.Kind == TagKind.Person || !list.StartsWith(tag.Code) || tag.Code.AsSpan().ContainsAnyExceptInRange('A', 'Z')) return false;
            list = list[tag.Code.Length..];
            if (list.StartsWith(", ")) list = list[2..];
            else if (!list.IsEmpty) return false;
        }

        return list.IsEmpty;
    }

    private static bool HasTag(Cable cable, string code)
    {
        foreach (var tag in cable.Tags)
            if (tag.Kind != TagKind.Person && tag.Code == code) return true;
        return false;
    }

    private static void CheckOrder(Cable cable, string value, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (cable.ExecutiveOrder?.Instruction is not { Length: > 0 } instruction) return;
        // GS is GDS, X1 XGDS-1, AS with a date ADS.
        var category = value switch
        {
            "GS" or "GDS" => "GDS",
            ['X', >= '1' and <= '4'] => "XGDS",
            ['A', 'S', ..] => "ADS",
            "N/A" or "NA" => "N/A",
            _ => "",
        };
        if (category.Length > 0 && !instruction.StartsWith(category, StringComparison.Ordinal))
            diagnostics.Add(AttributeDiagnostics.OrderDisagrees, PlaceOf(outline, "Executive Order"), value, instruction);
    }

    private static void CheckReferences(Cable cable, string value, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (cable.References.Count == 0 || value.Length >= LongestWhole || !value.AsSpan().ContainsAnyInRange('0', '9')) return;
        var many = cable.References.Count > FewReferences ? cable.References.Select(reference => reference.Number).ToHashSet() : null;
        List<string>? missing = null;
        var (start, number, isNumber) = (0, 0, true);
        for (var i = 0; i <= value.Length; i++)
        {
            // Most of it is letters.
            if (i < value.Length && value[i] >= 'A') isNumber = false;
            else if (i == value.Length || value[i] is ' ' or ',' or ';' or '(' or ')')
            {
                if (isNumber && i - start > 2 && !(many?.Contains(number) ?? HasReference(cable, number))) (missing ??= []).Add(value[start..i]);
                (start, number, isNumber) = (i + 1, 0, true);
            }
            else if (!char.IsAsciiDigit(value[i])) isNumber = false;
            else if (i - start < MostFigures) number = number * 10 + value[i] - '0';
        }

        if (missing is not null) diagnostics.Add(AttributeDiagnostics.ReferencesDisagree, PlaceOf(outline, "Reference"), string.Join(", ", missing));
    }

    private static bool HasReference(Cable cable, int number)
    {
        foreach (var reference in cable.References)
            if (reference.Number == number) return true;
        return false;
    }

    /// <summary>The codes of a list, names in parentheses left out.</summary>
    private static List<string> Codes(string value)
    {
        List<string> codes = [];
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= value.Length; i++)
        {
            var isEnd = i == value.Length || value[i] is ',' or ' ' or '(' or ')';
            if (!isEnd) continue;
            if (depth == 0 && i > start && value[start..i] is var code && !codes.Contains(code)) codes.Add(code);
            if (i < value.Length) depth += value[i] == '(' ? 1 : value[i] == ')' ? -1 : 0;
            start = i + 1;
        }

        return codes;
    }

    /// <summary>Whether the first letters and figures of two texts are the same, as far as both go.</summary>
    private static bool Agree(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var same = left.CommonPrefixLength(right);
        if (same == Math.Min(left.Length, right.Length)) return true;
        var (l, r) = (0, 0);
        for (var letters = 0; letters < SubjectLetters; letters++)
        {
            while (l < left.Length && !char.IsAsciiLetterOrDigit(left[l])) l++;
            while (r < right.Length && !char.IsAsciiLetterOrDigit(right[r])) r++;
            if (l == left.Length || r == right.Length) return true;
            if (char.ToUpperInvariant(left[l++]) != char.ToUpperInvariant(right[r++])) return false;
        }

        return true;
    }

    private static TextSpan PlaceOf(TelegramOutline outline, string key)
    {
        foreach (var block in outline.OfKind(ElementKind.Attributes))
            foreach (var line in block.Lines)
                if (line.Length > 0 && (outline.Slice(line)[0] | 0x20) == (key[0] | 0x20) && outline.Slice(line).StartsWith(key, StringComparison.OrdinalIgnoreCase)) return line;
        return default;
    }
}
