namespace Cables.Grammar;

/// <summary>Reads the reasons of a classification as they are mostly printed, <c>1.4 (B) AND (D)</c>, <c>1.5(b), (d)</c>, without the grammar. What
/// it takes reads as <see cref="ClassifiedByGrammar"/> reads it. FORMAT.md E15.</summary>
internal static class PlainReasons
{
    private const int SectionLength = 3;

    /// <summary>The section and the letters of its codes; null for whatever the grammar has to read.</summary>
    public static (string Section, List<char> Codes)? Read(ReadOnlySpan<char> text)
    {
        if (text.Length <= SectionLength || text[0] != '1' || text[1] != '.' || text[2] is not ('4' or '5')) return null;
        var section = text[2] == '4' ? "1.4" : "1.5";
        List<char> codes = [];
        var isJoined = true;
        for (text = text[SectionLength..]; !text.IsEmpty;)
        {
            if (text[0] is ' ' or ',' or '.') text = text[1..];
            else if (!isJoined && text.StartsWith("AND (", StringComparison.OrdinalIgnoreCase))
            {
                text = text[4..];
                isJoined = true;
            }
            else if (text.Length >= 3 && text[0] == '(' && char.ToUpperInvariant(text[1]) is >= 'A' and <= 'H' && text[2] == ')')
            {
                codes.Add(text[1]);
                text = text[3..];
                isJoined = false;
            }
            else return null;
        }

        return codes.Count > 0 ? (section, codes) : null;
    }
}
