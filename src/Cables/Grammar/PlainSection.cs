namespace Cables.Grammar;

/// <summary>Reads <c>SECTION 01 OF 03</c> as it is mostly printed without the grammar. What it takes reads as <see cref="MrnGrammar"/> reads
/// it. FORMAT.md E09.</summary>
internal static class PlainSection
{
    /// <summary>The section at the start of a text and how many characters it takes; null for whatever the grammar has to read.</summary>
    public static (Section Section, int Length)? Read(ReadOnlySpan<char> text)
    {
        const string word = "SECTION ", of = " OF ";
        if (!text.StartsWith(word, StringComparison.Ordinal)) return null;
        var (number, end) = Count(text, word.Length);
        if (number is null || !text[end..].StartsWith(of, StringComparison.Ordinal)) return null;
        (var all, end) = Count(text, end + of.Length);
        return all is not null && (end == text.Length || text[end] == ' ') ? (new Section(number.Value, all), end) : null;
    }

    /// <summary>One or two figures and where they end; null when there are others.</summary>
    private static (int? Value, int End) Count(ReadOnlySpan<char> text, int at)
    {
        var (value, end) = (0, at);
        for (; end < text.Length && end < at + 2 && char.IsAsciiDigit(text[end]); end++) value = value * 10 + text[end] - '0';
        return (end == at ? null : value, end);
    }
}
