using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>Reads an address line as the terminal printed it, <c>RUFHOL/AMEMBASSY BONN PRIORITY 124</c>, without taking it to words. What it takes reads
/// as <see cref="AddresseeGrammar"/> reads it.</summary>
internal static class PlainAddressee
{
    private const int LongestSerial = 5;

    private const int ShortestIndicator = 4;

    private const int LongestIndicator = 7;

    /// <summary>The addressee of a line of words in capitals, a precedence and a serial perhaps behind them; null for whatever
    /// <see cref="AddresseeGrammar"/> has to read.</summary>
    public static Addressee? Read(ReadOnlySpan<char> line, TextSpan span)
    {
        string? indicator = null;
        if (line.Length > LongestIndicator && line[0] == 'R' && line[..(LongestIndicator + 1)].IndexOf('/') is >= ShortestIndicator and var stroke)
        {
            if (line[..stroke].ContainsAnyExceptInRange('A', 'Z')) return null;
            indicator = RecurringText.Of(line[..stroke]);
            line = line[(stroke + 1)..];
        }

        string? delivery = null;
        if (line.EndsWith(" BY POUCH", StringComparison.Ordinal))
        {
            delivery = "BY POUCH";
            line = line[..^" BY POUCH".Length];
            if (line.EndsWith(' ')) return null;
        }

        var end = line.LastIndexOf(' ');
        string? serial = null;
        if (end > 0 && char.IsAsciiDigit(line[end + 1]))
        {
            var figures = line[(end + 1)..];
            if (figures.Length > LongestSerial || figures.ContainsAnyExceptInRange('0', '9')) return null;
            serial = figures.ToString();
            line = line[..end];
        }

        Precedence? precedence = null;
        var words = 0;
        for (int at = 0, next; at < line.Length; at = next + 1)
        {
            var (number, letters) = (0ul, 0u);
            for (next = at; next < line.Length && char.IsAsciiLetterUpper(line[next]); next++)
            {
                number = CapitalsTable<Precedence>.With(number, line[next]);
                letters |= 1u << (line[next] & 0x1F);
            }

            // Two blanks, a figure, a stroke, a point.
            if (next == at || next < line.Length && line[next] != ' ' || next == line.Length - 1) return null;
            var word = line[at..next];
            if (words++ == 0)
            {
                if (word is "ZEN") return null;
                continue;
            }

            // The word that NIACT raises goes with it.
            var raised = line[at..] is "NIACT IMMEDIATE";
            if (raised) precedence = Precedence.NiactImmediate;
            else if (IsSpecial(word)) return null;
            else if (word.Length < 4 || !Precedences.TryFind(word, number, letters, out var found)) continue;
            else if (next < line.Length || !found.ToString().AsSpan().SequenceEqual(word)) return null;
            else precedence = found;
            line = line[..(at - 1)];
        }

        return words == 0 ? null : new Addressee(RecurringText.Of(line), precedence, indicator, serial) { Delivery = delivery, Span = span };
    }

    /// <summary>The originator of a line of words in capitals; null for whatever <see cref="AddresseeGrammar"/> has to read.</summary>
    public static Originator? ReadOriginator(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line.StartsWith("ZEN ", StringComparison.Ordinal) || line.Contains(" TO ", StringComparison.Ordinal)) return null;
        for (var i = 0; i < line.Length; i++)
            if (!char.IsAsciiLetterUpper(line[i]) && (line[i] != ' ' || i == 0 || i == line.Length - 1 || line[i - 1] == ' ')) return null;
        return new Originator(RecurringText.Of(line), null);
    }

    /// <summary>Whether a word tells how a telegram is delivered, or begins the list of those it does not go to.</summary>
    private static bool IsSpecial(ReadOnlySpan<char> word) => word is "BY" or "VIA" or "UNN" or "POUCH" or "XMT" or "NIACT" or "GRNC";
}
