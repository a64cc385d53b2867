using System.Diagnostics.CodeAnalysis;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>The stamp of the Department's message switch, a line of hyphens with figures:
/// <c>-----134520 240450Z /23</c>. FORMAT.md E05.</summary>
/// <remarks>Two stamps are equal when their figures are, however they are printed.</remarks>
/// <param name="Number">The counter: figures, hexadecimal in the 1990s; null when unreadable.</param>
/// <param name="Time">Day and time of processing, <c>240450Z</c>; none before December 1976.</param>
/// <param name="Raw">The line as printed.</param>
public sealed record RelayStamp(string? Number, string? Time, string Raw) : ISpanParsable<RelayStamp>, ISpanFormattable
{
    /// <summary>The figures behind the stroke; their meaning is not known.</summary>
    public string? Suffix { get; init; }

    /// <summary>Reads <c>-----134520 240450Z /23</c>: counter, time and suffix, in either order of the first two, with or
    /// without the rule before them.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out RelayStamp? result) =>
        RelayGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out RelayStamp?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out RelayStamp? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out RelayStamp?)"/>; throws
    /// <see cref="FormatException"/> when the text is no relay stamp.</summary>
    public static RelayStamp Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("relay stamp", "-----134520 240450Z /23", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static RelayStamp Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public bool Equals(RelayStamp? other) =>
        other is not null && Number == other.Number && Time == other.Time && Suffix == other.Suffix;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Time, Suffix);

    /// <summary>The printed form, <c>-----134520 240450Z /23</c>.</summary>
    public override string ToString()
    {
        string?[] parts = [Number, Time, Suffix is null ? null : $"/{Suffix}"];
        return $"-----{string.Join(' ', parts.Where(part => part is not null))}";
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
