namespace Cables.Text;

/// <summary>What the elements share of <see cref="ISpanFormattable"/> and <see cref="ISpanParsable{TSelf}"/>.</summary>
internal static class SpanFormat
{
    /// <summary>Copies a printed form into the caller's buffer.</summary>
    public static bool TryCopy(string printed, Span<char> destination, out int written)
    {
        written = printed.TryCopyTo(destination) ? printed.Length : 0;
        return written == printed.Length;
    }

    /// <summary>The exception of <c>Parse</c>: what was found, what was expected.</summary>
    public static FormatException NotA(string element, string example, ReadOnlySpan<char> found) =>
        new($"'{(found.Length > 60 ? $"{found[..60]}…" : found.ToString())}' is no {element}; expected a form such as '{example}'.");
}
