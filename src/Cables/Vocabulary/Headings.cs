namespace Cables.Vocabulary;

/// <summary>The headings of paragraphs, from <c>headings.csv</c>, longest first.</summary>
internal static class Headings
{
    private static readonly string[] Known =
        [.. Table.Load("headings.csv").Rows().Select(row => row["heading"]).OrderByDescending(h => h.Length)];

    /// <summary>The length of the heading that a text begins with; 0 without one. Behind it stands no further letter.</summary>
    public static int Match(ReadOnlySpan<char> text)
    {
        foreach (var heading in Known)
        {
            if (!text.StartsWith(heading, StringComparison.OrdinalIgnoreCase)) continue;
            if (text.Length == heading.Length || !char.IsLetterOrDigit(text[heading.Length])) return heading.Length;
        }

        return 0;
    }
}
