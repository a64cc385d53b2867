namespace Cables.Vocabulary;

/// <summary>The headings of paragraphs, from <c>headings.csv</c>, longest first.</summary>
internal static class Headings
{
    private static readonly string[][] ByFirst = Load();

    /// <summary>The length of the heading that a text begins with; 0 without one. Behind it stands no further letter.</summary>
    public static int Match(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.ToUpperInvariant(text[0]) is not (var first and < (char)128)) return 0;
        foreach (var heading in ByFirst[first])
        {
            if (!text.StartsWith(heading, StringComparison.OrdinalIgnoreCase)) continue;
            if (text.Length == heading.Length || !char.IsLetterOrDigit(text[heading.Length])) return heading.Length;
        }

        return 0;
    }

    private static string[][] Load()
    {
        var known = Table.Load("headings.csv").Rows().Select(row => row["heading"]).OrderByDescending(h => h.Length).ToLookup(h => char.ToUpperInvariant(h[0]));
        return [.. Enumerable.Range(0, 128).Select(first => known[(char)first].ToArray())];
    }
}
