namespace Cables.Text;

/// <summary>Short texts that telegram after telegram prints, n/a and UNCLASSIFIED in the attribute block: one string serves them all. A
/// text that is not kept, or was displaced by another of the same place, is a new string.</summary>
internal static class RecurringText
{
    private const int Longest = 32;

    private static readonly string?[] Kept = new string?[1024];

    public static string Of(ReadOnlySpan<char> text) => Of(text, out _);

    /// <summary>The string of a text, and whether it was printed before.</summary>
    public static string Of(ReadOnlySpan<char> text, out bool recurs)
    {
        recurs = true;
        if (text.IsEmpty) return "";
        if (text.Length <= Longest)
        {
            ref var place = ref Kept[((text.Length * 37) + (text[0] * 7) + (text[text.Length / 2] * 101) + (text[^1] * 29)) & 1023];
            if (place is { } kept && text.SequenceEqual(kept)) return kept;
            recurs = false;
            return place = text.ToString();
        }

        recurs = false;
        return text.ToString();
    }
}
