using Cables.Text;

namespace Cables.Grammar;

/// <summary>Reads a reference field as the terminal printed it, <c>A. STATE 37721</c>, <c>(B) 07 OSLO 791 (NOTAL)</c>, <c>C) DOE-ROE TELCON 8/23</c>,
/// with known stations alone, without the grammar. It takes the whole field or nothing, and what it takes reads as <see cref="ReferenceListGrammar"/> and
/// <see cref="ReferenceGrammar"/> read it.</summary>
internal static class PlainReferences
{
    /// <summary>A telegram that an item names, or a talk over the telephone, which has no number.</summary>
    /// <param name="Label">The item's label; a zero without one, and of all telegrams of an item but the first.</param>
    /// <param name="Item">The item, behind its label.</param>
    /// <param name="Station">The station; null where it is that of the telegram before.</param>
    /// <param name="Number">The figures.</param>
    /// <param name="Value">What they say.</param>
    /// <param name="Year">The year before the station.</param>
    /// <param name="Notal">Whether NOTAL stands behind the number.</param>
    internal readonly record struct Entry(char Label, TextSpan Item, ReferenceStations.Known? Station, TextSpan Number, int Value, int? Year, bool Notal)
    {
        public bool IsTalk => Number.Length == 0;

        /// <summary>Whether the item names nothing else.</summary>
        public bool IsAlone { get; init; }
    }

    /// <summary>The labels that an item can have.</summary>
    public static readonly string[] Labels = Tabulation.Of(26, letter => $"{(char)('A' + letter)}");

    /// <summary>How far ahead TELCON may stand; it is asked of every item, so not of the whole field.</summary>
    private const int LongestNames = 40;

    /// <summary>Reads a field into a list; false for whatever the grammar has to read.</summary>
    public static bool Read(ReadOnlySpan<char> text, List<Entry> entries)
    {
        var labelBefore = '\0';
        var at = 0;
        while (at < text.Length)
        {
            var label = LabelAt(text, ref at);
            if (label == '\0' && labelBefore != '\0') return false;
            var start = at;
            var isTalk = !ReadTelegrams(text, ref at, label, entries);
            if (isTalk)
            {
                // Behind a telegram without a label a talk without one belongs to it.
                var length = TelconLength(text[start..]);
                if (length == 0 || label == '\0' && entries.Count > 0) return false;
                at = start + length;
                entries.Add(new Entry(label, new TextSpan(start, length), null, default, 0, null, false) { IsAlone = true });
            }

            labelBefore = label;
            // Items are parted by line ends, and by commas and semicolons before the next label.
            if (at == text.Length) break;
            var mark = text[at];
            if (mark == '\n') at++;
            else if (mark is ',' or ';' && at + 1 < text.Length && IsBlank(text[at + 1])) at += 2;
            else return false;
            if (at == text.Length || (mark == ',' || isTalk) && !IsLabel(text[at..])) return false;
        }

        return entries.Count > 0;
    }

    private static bool IsBlank(char c) => c is ' ' or '\n';

    /// <summary><c>A. </c>, <c>A) </c> or <c>(A) </c>; a line may end behind it.</summary>
    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.Length > 4 && (char.IsAsciiLetterUpper(text[0]) && text[1] is '.' or ')' && IsBlank(text[2]) && (char.IsAsciiLetterUpper(text[4]) || char.IsAsciiDigit(text[4]) || text[4] == '\'')
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

    private static char LabelAt(ReadOnlySpan<char> text, ref int at)
    {
        if (!IsLabel(text[at..])) return '\0';
        var isBracketed = text[at] == '(';
        var label = text[isBracketed ? at + 1 : at];
        at += isBracketed ? 4 : 3;
        return label;
    }

    /// <summary>A year of two figures, a station, a number, further numbers behind commas, NOTAL in parentheses. False, and nothing, for anything
    /// else.</summary>
    private static bool ReadTelegrams(ReadOnlySpan<char> text, ref int at, char label, List<Entry> entries)
    {
        var (first, start) = (entries.Count, at);
        int? year = null;
        if (text.Length > at + 3 && char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]) && IsBlank(text[at + 2]))
        {
            year = (text[at] - '0') * 10 + text[at + 1] - '0';
            year += year >= 60 ? 1900 : 2000;
            at += 3;
        }

        var station = StationAt(text, ref at);
        if (station is null || !ReadNumber(text, ref at, new Entry(label, default, station, default, 0, year, false), entries)) return false;
        while (FurtherLength(text[at..]) is var length and > 0)
        {
            at += length;
            if (ReadNumber(text, ref at, default, entries)) continue;
            entries.RemoveRange(first, entries.Count - first);
            return false;
        }

        var isAlone = entries.Count == first + 1;
        for (var i = first; i < entries.Count; i++) entries[i] = entries[i] with { Item = TextSpan.FromBounds(start, at), IsAlone = isAlone };
        return true;
    }

    /// <summary>The name of a known station, a blank behind it.</summary>
    private static ReferenceStations.Known? StationAt(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterUpper(text[at]) || IsBlank(text[at]))) at++;
        if (at == start || at == text.Length || !IsBlank(text[at - 1]) || IsBlank(text[start])) return null;
        var name = text[start..(at - 1)];
        // A name may go on on the next line.
        return ReferenceStations.Find(name.Contains('\n') ? WhiteSpace.Normalize(name) : name);
    }

    /// <summary><c>, 571</c> and <c> AND 571</c>: what stands before a further number of the same station.</summary>
    private static int FurtherLength(ReadOnlySpan<char> text)
    {
        var length = text.StartsWith(", ", StringComparison.Ordinal) ? 2 : text.StartsWith(" AND ", StringComparison.Ordinal) ? 5 : 0;
        return length > 0 && text.Length > length && char.IsAsciiDigit(text[length]) ? length : 0;
    }

    /// <summary>Three to six figures with a line end, a comma, a semicolon or a parenthesis behind them.</summary>
    private static bool ReadNumber(ReadOnlySpan<char> text, ref int at, Entry entry, List<Entry> entries)
    {
        var (start, value) = (at, 0);
        while (at < text.Length && at < start + 7 && char.IsAsciiDigit(text[at])) value = value * 10 + text[at++] - '0';
        if (at - start is < 3 or > 6 || at < text.Length && text[at] is not ('\n' or ',' or ';' or ' ')) return false;
        // 37,721 and 37 721 may be one number.
        if (at + 1 < text.Length && text[at] is ',' or ' ' && !(text[at] == ',' && text[at + 1] is ' ' or '\n') && text[at + 1] is not ('(' or 'A')) return false;
        entries.Add(entry with { Number = TextSpan.FromBounds(start, at), Value = value, Notal = NotalAt(text, ref at) });
        return true;
    }

    private static bool NotalAt(ReadOnlySpan<char> text, ref int at)
    {
        var rest = text[at..];
        if (rest.IsEmpty || !IsBlank(rest[0]) || !rest[1..].StartsWith("(NOTAL)", StringComparison.Ordinal)) return false;
        at += " (NOTAL)".Length;
        return true;
    }
}
