namespace Cables.Text;

/// <summary>Short texts that telegram after telegram prints, n/a and UNCLASSIFIED in the attribute block: one string serves them all. A
/// text that is not kept, or was displaced by another of the same place, is a new string.</summary>
internal static class RecurringText
{
    private const int Longest = 24;

    private static readonly string?[] Kept = new string?[1024];

    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (text.Length > Longest) return text.ToString();
        ref var place = ref Kept[((text.Length * 37) + (text[0] * 7) + (text[text.Length / 2] * 101) + (text[^1] * 29)) & 1023];
        if (place is { } kept && text.SequenceEqual(kept)) return kept;
        return place = text.ToString();
    }
}
