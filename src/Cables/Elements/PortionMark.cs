using System.Diagnostics.CodeAnalysis;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>The mark before a paragraph that tells its own classification, <c>(C)</c>, <c>(S/NF)</c>, <c>(SBU)</c>. FORMAT.md E16.</summary>
/// <param name="Level">The level.</param>
/// <param name="Code">The short form without its parentheses, as printed: <c>C</c>, <c>S/NF</c>, <c>S//NF</c>.</param>
public sealed record PortionMark(ClassificationLevel Level, string Code) : ISpanParsable<PortionMark>, ISpanFormattable
{
    /// <summary>Whether the paragraph may not be shown to foreign nationals: <c>NF</c> behind the stroke.</summary>
    public bool IsNoForeign => Code.Contains("/N", StringComparison.Ordinal);

    /// <summary>Reads <c>(C)</c>, <c>S/NF</c>, <c>(SBU)</c>, with parentheses or without; capitals only, as they are printed.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out PortionMark? result) =>
        PortionMarkGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PortionMark?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out PortionMark? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PortionMark?)"/>; throws
    /// <see cref="FormatException"/> when the text is no portion mark.</summary>
    public static PortionMark Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("portion mark", "C/NF", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PortionMark Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The short form without parentheses, <c>C/NF</c>.</summary>
    public override string ToString() => Code;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
