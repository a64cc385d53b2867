using System.Diagnostics.CodeAnalysis;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>The sender, on the line <c>FM AMEMBASSY MOSCOW</c>. FORMAT.md E07.</summary>
/// <param name="Name">The plain-language address as printed, blanks normalised.</param>
/// <param name="RoutingIndicator">The indicator before the stroke, where one is printed.</param>
public sealed record Originator(string Name, string? RoutingIndicator = null) : ISpanParsable<Originator>, ISpanFormattable
{
    /// <summary>Reads what stands behind FM: <c>AMEMBASSY MOSCOW</c>, <c>RUEHMK/AMEMBASSY MANAMA</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Originator? result) =>
        AddresseeGrammar.TryReadOriginator(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Originator?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Originator? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Originator?)"/>; throws
    /// <see cref="FormatException"/> when the text is no originator.</summary>
    public static Originator Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("originator", "AMEMBASSY MOSCOW", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Originator Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The printed form, <c>RUEHMK/AMEMBASSY MANAMA</c>.</summary>
    public override string ToString() => RoutingIndicator is null ? Name : $"{RoutingIndicator}/{Name}";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
