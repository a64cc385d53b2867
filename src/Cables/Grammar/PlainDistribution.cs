using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>Reads an entry of the distribution as the terminal printed it, without the grammar: a known office with two figures, <c>EUR-25</c>,
/// of 1966-72 <c>EUR 20,</c>, or a label. What it takes reads as <see cref="DistributionGrammar"/> reads it.</summary>
internal static class PlainDistribution
{
    private const int LongestCode = 7;

    private static readonly string[] Copies = [.. Enumerable.Range(0, 100).Select(number => number.ToString("00", System.Globalization.CultureInfo.InvariantCulture))];

    /// <summary>The entry that a text begins with, and its length; null for whatever the grammar has to read.</summary>
    /// <param name="text">The rest of the list.</param>
    /// <param name="joint">What stands between office and copies: a hyphen, or a blank.</param>
    /// <param name="length">The entry's length.</param>
    public static DistributionGrammar.Entry? EntryOf(ReadOnlySpan<char> text, char joint, out int length)
    {
        if (TotalOf(text, out length) is { } total) return total;
        while (length < text.Length && char.IsAsciiLetterUpper(text[length])) length++;
        var word = text[..length];
        if (length == text.Length || length < 1) return null;
        if (text[length] is ' ' or '\n')
        {
            switch (word)
            {
                case "INFO": return new(DistributionGrammar.EntryKind.Info, "", "");
                case "ACTION": return new(DistributionGrammar.EntryKind.Action, "", "");
                case "ORIGIN": return new(DistributionGrammar.EntryKind.Origin, "", "");
            }
        }

        if (text[length] != joint) return null;
        // Two figures; a third, a total, and whatever else is seldom: the grammar knows.
        if (!AreCopies(text[(length + 1)..]) || Offices.Find(word) is not { } code) return joint == ' ' ? MisreadOf(text, ref length) : null;
        var copies = Copies[((text[length + 1] - '0') * 10) + text[length + 2] - '0'];
        length += 3;
        return new(DistributionGrammar.EntryKind.Office, code, copies, IsKnown: true);
    }

    /// <summary>Copies with a misread figure behind an office and a blank, <c>USIE O0</c>, <c>RSR @1</c>, and any copies of an office that is not known.</summary>
    private static DistributionGrammar.Entry? MisreadOf(ReadOnlySpan<char> text, ref int length)
    {
        var word = text[..length];
        var copies = text[(length + 1)..];
        var end = 0;
        while (end < copies.Length && end < 4 && (char.IsAsciiLetterOrDigit(copies[end]) || copies[end] is '@' or '%' or '$' or '|' or '!' or '?')) end++;
        if (word.Length > LongestCode || word is "INFQ" or "INTO" || end is not (2 or 3) || char.IsAsciiLetterLower(copies[0]) || !DistributionGrammar.LooksLikeCopies(copies[..end])) return null;
        length += 1 + end;
        return new(DistributionGrammar.EntryKind.Office, word.ToString(), copies[..end].ToString());
    }

    /// <summary>Two or three figures and a letter, which end the list: <c>/084 W</c>, <c>/057 R</c>.</summary>
    private static DistributionGrammar.Entry? TotalOf(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text[0] != '/') return null;
        var figures = text[1..].IndexOfAnyExceptInRange('0', '9');
        if (figures is not (2 or 3) || text.Length != figures + 3 || text[figures + 1] != ' ' || text[figures + 2] is not ('W' or 'R')) return null;
        length = text.Length;
        return new(DistributionGrammar.EntryKind.Total, "", text.Slice(1, figures).ToString());
    }

    private static bool AreCopies(ReadOnlySpan<char> text) =>
        text.Length >= 2 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && (text.Length == 2 || text[2] is ' ' or '\n' or ',');
}
