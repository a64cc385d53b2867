using Cables.Text;

namespace Cables.Vocabulary;

/// <summary>The headings of paragraphs, from <c>headings.csv</c>, longest first.</summary>
internal static class Headings
{
    private static readonly string[][] ByFirst = Load();

    /// <summary>For each first letter the second letters, a bit each.</summary>
    private static readonly uint[] SecondLetters =
        [.. ByFirst.Select(headings => headings.Aggregate(0u, (letters, heading) => letters | 1u << (heading[1] & 0x1F)))];

    /// <summary>The length of the longest heading.</summary>
    public static int Longest { get; } = ByFirst.Max(headings => headings.Select(heading => heading.Length).DefaultIfEmpty().Max());

    /// <summary>The length of the heading that a text begins with; 0 without one. Behind it stands no further letter.</summary>
    public static int Match(ReadOnlySpan<char> text) => Find(text)?.Length ?? 0;

    /// <summary>The heading that a text begins with; null without one.</summary>
    public static string? Find(ReadOnlySpan<char> text)
    {
        if (!MayBegin(text)) return null;
        foreach (var heading in ByFirst[char.ToUpperInvariant(text[0])])
        {
            if (!text.StartsWith(heading, StringComparison.OrdinalIgnoreCase)) continue;
            if (text.Length == heading.Length || !char.IsLetterOrDigit(text[heading.Length])) return heading;
        }

        return null;
    }

    /// <summary>Whether the first two letters of a text are those of a heading. Costs less than to look for it.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.ToUpperInvariant(text[0]) is var first and < (char)128 && (SecondLetters[first] >> (text[1] & 0x1F) & 1) != 0;

    private static string[][] Load()
    {
        var known = Table.Load("headings.csv").Rows().Select(row => row["heading"]).OrderByDescending(h => h.Length).ToLookup(h => char.ToUpperInvariant(h[0]));
        return Tabulation.Of(128, first => known[(char)first].ToArray());
    }
}
