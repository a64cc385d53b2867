using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>Which part of a long telegram this is: <c>SECTION 01 OF 03</c>. FORMAT.md E19.</summary>
/// <param name="Number">The section, from 1.</param>
/// <param name="Of">How many there are; null where it is not printed or not readable (<c>SECTION 01 OF *</c>).</param>
public sealed record Section(int Number, int? Of) : ISpanParsable<Section>, ISpanFormattable
{
    /// <summary>Reads <c>SECTION 01 OF 03</c>, <c>SECTION ONE OF TWO</c>, <c>FINAL SECTION OF 2</c>, and <c>01 OF 03</c> as in page
    /// headers.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Section? result) =>
        MrnGrammar.TryReadSection(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Section?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Section? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Section?)"/>; throws
    /// <see cref="FormatException"/> when the text is no section.</summary>
    public static Section Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("section", "SECTION 01 OF 03", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Section Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The printed form, <c>SECTION 01 OF 03</c>.</summary>
    public override string ToString() => Of is { } of
        ? string.Create(CultureInfo.InvariantCulture, $"SECTION {Number:00} OF {of:00}")
        : string.Create(CultureInfo.InvariantCulture, $"SECTION {Number:00}");

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
