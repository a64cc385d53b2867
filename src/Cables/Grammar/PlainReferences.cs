using System.Globalization;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>Reads a reference field as the terminal printed it, <c>A. STATE 37721</c>, <c>(B) 07 OSLO 791 (NOTAL)</c>, <c>C) DOE-ROE TELCON 8/23</c>,
/// with known stations alone, without the grammar. It takes the whole field or nothing, and what it takes reads as <see cref="ReferenceListGrammar"/> and
/// <see cref="ReferenceGrammar"/> read it.</summary>
internal static class PlainReferences
{
    /// <summary>An item: its label, where it stands, and its telegrams; null of a talk over the telephone.</summary>
    internal readonly record struct Item(string? Label, int Start, int End, List<ReferenceGrammar.Piece>? Pieces);

    /// <summary>How far ahead TELCON may stand; it is asked of every item, so not of the whole field.</summary>
    private const int LongestNames = 40;

    public static List<Item>? Read(ReadOnlySpan<char> text)
    {
        var items = new List<Item>(4);
        var at = 0;
        while (at < text.Length)
        {
            var label = LabelAt(text, ref at);
            if (label is null && items.Count > 0 && items[^1].Label is not null) return null;
            var start = at;
            var telcon = TelconLength(text[at..]);
            var pieces = telcon > 0 ? null : PiecesAt(text, ref at);
            // Behind a telegram without a label a talk without one belongs to it.
            if (telcon == 0 ? pieces is null : label is null && items.Count > 0) return null;
            at += telcon;
            items.Add(new Item(label, start, at, pieces));
            // Items are parted by line ends, and by commas and semicolons before the next label.
            if (at == text.Length) break;
            var mark = text[at];
            if (mark == '\n') at++;
            else if (mark is ',' or ';' && at + 1 < text.Length && IsBlank(text[at + 1])) at += 2;
            else return null;
            if (at == text.Length || (mark == ',' || telcon > 0) && !IsLabel(text[at..])) return null;
        }

        return items.Count > 0 ? items : null;
    }

    private static bool IsBlank(char c) => c is ' ' or '\n';

    /// <summary><c>A. </c>, <c>A) </c> or <c>(A) </c>; a line may end behind it.</summary>
    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Length > 4 && (char.IsAsciiLetterUpper(text[0]) && text[1] is '.' or ')' && IsBlank(text[2]) && (char.IsAsciiLetterUpper(text[4]) || char.IsAsciiDigit(text[4]))
            || text[0] == '(' && char.IsAsciiLetterUpper(text[1]) && text[2] == ')' && IsBlank(text[3]));

    /// <summary>Names in capitals with a blank or a hyphen between them, TELCON, and its day; 0 when it is none.</summary>
    private static int TelconLength(ReadOnlySpan<char> text)
    {
        var word = text[..Math.Min(text.Length, LongestNames + "TELCON".Length)].IndexOf("TELCON", StringComparison.Ordinal);
        if (word < 3) return 0;
        for (var i = 0; i < word; i++)
        {
            var isPart = i > 0 && (IsBlank(text[i]) || text[i] is '-' or '\'') && char.IsAsciiLetterUpper(text[i - 1]) && char.IsAsciiLetterUpper(text[i + 1]);
            if (!isPart && !char.IsAsciiLetterUpper(text[i])) return 0;
        }

        var day = word + "TELCON".Length + 1;
        if (!IsBlank(text[word - 1]) || day >= text.Length || !IsBlank(text[day - 1])) return 0;
        var at = day;
        while (at < text.Length && at < day + 5 && (char.IsAsciiDigit(text[at]) || text[at] == '/')) at++;
        return at > day && (at == text.Length || text[at] is '\n' or ',' or ';') ? at : 0;
    }

    private static string? LabelAt(ReadOnlySpan<char> text, ref int at)
    {
        if (!IsLabel(text[at..])) return null;
        var isBracketed = text[at] == '(';
        var label = text.Slice(isBracketed ? at + 1 : at, 1).ToString();
        at += isBracketed ? 4 : 3;
        return label;
    }

    /// <summary>A year of two figures, a station, a number, further numbers behind commas, NOTAL in parentheses.</summary>
    private static List<ReferenceGrammar.Piece>? PiecesAt(ReadOnlySpan<char> text, ref int at)
    {
        int? year = null;
        if (text.Length > at + 3 && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && IsBlank(text[at + 2]))
        {
            year = (text[at] - '0') * 10 + text[at + 1] - '0';
            year += year >= 60 ? 1900 : 2000;
            at += 3;
        }

        var start = at;
        while (at < text.Length && (char.IsAsciiLetterUpper(text[at]) || IsBlank(text[at]))) at++;
        if (at == start || at == text.Length || !IsBlank(text[at - 1]) || IsBlank(text[start])) return null;
        var name = text[start..(at - 1)];
        // A name may go on on the next line.
        if (name.Contains('\n')) name = WhiteSpace.Normalize(name);
        if (name.Contains("  ", StringComparison.Ordinal) || !Stations.IsMrnName(name)) return null;
        if (NumberAt(text, ref at) is not { } number) return null;
        var notal = NotalAt(text, ref at);
        List<ReferenceGrammar.Piece> pieces = [new(year, name.ToString(), number, null, notal)];
        while (FurtherLength(text[at..]) is var length and > 0)
        {
            at += length;
            if (NumberAt(text, ref at) is not { } further) return null;
            pieces.Add(new(null, null, further, null, NotalAt(text, ref at)));
        }

        return pieces;
    }

    /// <summary><c>, 571</c> and <c> AND 571</c>: what stands before a further number of the same station.</summary>
    private static int FurtherLength(ReadOnlySpan<char> text)
    {
        var length = text.StartsWith(", ", StringComparison.Ordinal) ? 2 : text.StartsWith(" AND ", StringComparison.Ordinal) ? 5 : 0;
        return length > 0 && text.Length > length && char.IsAsciiDigit(text[length]) ? length : 0;
    }

    /// <summary>Three to six figures with a line end, a comma, a semicolon or a parenthesis behind them.</summary>
    private static string? NumberAt(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at - start is < 3 or > 6 || at < text.Length && text[at] is not ('\n' or ',' or ';' or ' ')) return null;
        // 37,721 and 37 721 may be one number.
        if (at + 1 < text.Length && text[at] is ',' or ' ' && !(text[at] == ',' && text[at + 1] is ' ' or '\n') && text[at + 1] is not ('(' or 'A')) return null;
        return text[start..at].ToString();
    }

    private static bool NotalAt(ReadOnlySpan<char> text, ref int at)
    {
        var rest = text[at..];
        if (rest.IsEmpty || !IsBlank(rest[0]) || !rest[1..].StartsWith("(NOTAL)", StringComparison.Ordinal)) return false;
        at += " (NOTAL)".Length;
        return true;
    }
}
