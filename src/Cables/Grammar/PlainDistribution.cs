using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>Reads a distribution as the terminal printed it, <c>EUR-25</c> after <c>EUR-25</c> with known offices alone, without the
/// grammar. It takes the whole text or nothing, and what it takes reads as <see cref="DistributionGrammar"/> reads it.</summary>
internal static class PlainDistribution
{
    private static readonly string[] Copies = [.. Enumerable.Range(0, 100).Select(number => number.ToString("00", System.Globalization.CultureInfo.InvariantCulture))];

    public static List<DistributionGrammar.Located>? Read(ReadOnlySpan<char> text) => text.Contains(',') ? ReadSpaced(text) : ReadHyphenated(text);

    /// <summary>1966-72: <c>EUR 20,AF 12,</c>, without a single hyphen.</summary>
    private static List<DistributionGrammar.Located>? ReadSpaced(ReadOnlySpan<char> text)
    {
        var entries = new List<DistributionGrammar.Located>(24);
        for (var at = BehindBlanks(text, 0); at < text.Length; at = BehindBlanks(text, at))
        {
            if (text[at] == '/') return AddTotal(text, at, entries) ? entries : null;
            var end = at;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
            var word = text[at..end];
            if (word is "INFO" or "ACTION" or "ORIGIN") entries.Add(new DistributionGrammar.Located(EntryOf(word)!.Value, TextSpan.FromBounds(at, end)));
            else
            {
                if (Offices.Find(word) is not { } code || !IsCopies(text[end..])) return null;
                var copies = Copies[(text[end + 1] - '0') * 10 + text[end + 2] - '0'];
                end += 3;
                entries.Add(new DistributionGrammar.Located(new(DistributionGrammar.EntryKind.Office, code, copies, IsKnown: true), TextSpan.FromBounds(at, end)));
                if (end < text.Length && text[end] == ',') end++;
            }

            at = end;
        }

        return entries;
    }

    private static bool IsCopies(ReadOnlySpan<char> text) =>
        text.Length >= 3 && text[0] == ' ' && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]) && (text.Length == 3 || text[3] is ',' or '\n');

    private static List<DistributionGrammar.Located>? ReadHyphenated(ReadOnlySpan<char> text)
    {
        var entries = new List<DistributionGrammar.Located>(24);
        for (var at = BehindBlanks(text, 0); at < text.Length; at = BehindBlanks(text, at))
        {
            var end = at;
            if (text[at] == '/') return AddTotal(text, at, entries) ? entries : null;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '/')) end++;
            if (EntryOf(text[at..end]) is not { } entry) return null;
            entries.Add(new DistributionGrammar.Located(entry, TextSpan.FromBounds(at, end)));
            at = end;
            if (at < text.Length && text[at] is not (' ' or '\n')) return null;
        }

        return entries;
    }

    private static DistributionGrammar.Entry? EntryOf(ReadOnlySpan<char> word)
    {
        switch (word)
        {
            case "INFO": return new(DistributionGrammar.EntryKind.Info, "", "");
            case "ACTION": return new(DistributionGrammar.EntryKind.Action, "", "");
            case "ORIGIN": return new(DistributionGrammar.EntryKind.Origin, "", "");
        }

        // Two figures; a third, a total, and whatever else is seldom: the grammar knows.
        if (word.Length < 4 || word[^3] != '-' || !char.IsAsciiDigit(word[^1]) || !char.IsAsciiDigit(word[^2])) return null;
        return Offices.Find(word[..^3]) is { } code
            ? new(DistributionGrammar.EntryKind.Office, code, Copies[(word[^2] - '0') * 10 + word[^1] - '0'], IsKnown: true)
            : null;
    }

    /// <summary>The total, three figures, closes the block: <c>/084 W</c>, <c>/000W</c>.</summary>
    private static bool AddTotal(ReadOnlySpan<char> text, int at, List<DistributionGrammar.Located> entries)
    {
        var total = text[at..];
        if (total.Length is not (5 or 6) || total[1..4].ContainsAnyExceptInRange('0', '9') || total.Length == 6 && total[4] != ' ' || total[^1] is not ('W' or 'R')) return false;
        entries.Add(new DistributionGrammar.Located(new(DistributionGrammar.EntryKind.Total, "", total[1..4].ToString()), new TextSpan(at, total.Length)));
        return true;
    }

    private static int BehindBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n') at++;
        return at;
    }
}
