namespace Cables.Text;

/// <summary>Short texts that telegram after telegram prints, n/a and UNCLASSIFIED in the attribute block: one string serves them all. A
/// text that is not kept, or was displaced by another of the same place, is a new string.</summary>
internal static class RecurringText
{
    private const int Longest = 80;

    private static readonly string?[] Kept = new string?[TextMark.Places];

    /// <summary>The marks of the texts that are kept. Another thread may have written only one of the two.</summary>
    private static readonly int[] Marks = new int[TextMark.Places];

    /// <summary>The words of a text with one blank between two, as <see cref="WhiteSpace.Normalize"/> has them.</summary>
    public static string OfWords(ReadOnlySpan<char> text)
    {
        var isPlain = !text.ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal);
        return isPlain ? Of(text.Trim(' ')) : WhiteSpace.Normalize(text);
    }

    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (text.Length > Longest) return text.ToString();
        var mark = TextMark.Of(text);
        var (place, rest) = (TextMark.Place(mark), TextMark.Rest(mark));
        if (Marks[place] == rest && Kept[place] is { } kept && text.SequenceEqual(kept)) return kept;

        Marks[place] = rest;
        return Kept[place] = text.ToString();
    }
}
