using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>An office and its number of copies: <c>EUR-08</c>, in the 1960s <c>EUR 20</c>. FORMAT.md E03.</summary>
/// <remarks>Two entries are equal when office and copies are, wherever they stand.</remarks>
/// <param name="Office">The office's code in capitals.</param>
/// <param name="Copies">Copies; null when the figures cannot be read.</param>
public sealed record OfficeCopies(string Office, int? Copies) : ISpanParsable<OfficeCopies>, ISpanFormattable
{
    /// <summary>Where the entry stands in the text that was parsed.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Reads <c>EUR-25</c> and <c>EUR 20</c>; figures in a code, <c>10-16</c>, are the letters they stand for.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out OfficeCopies? result) =>
        DistributionGrammar.TryReadOffice(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out OfficeCopies?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out OfficeCopies? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out OfficeCopies?)"/>; throws
    /// <see cref="FormatException"/> when the text is no office with copies.</summary>
    public static OfficeCopies Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("office with copies", "EUR-25", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static OfficeCopies Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public bool Equals(OfficeCopies? other) => other is not null && Office == other.Office && Copies == other.Copies;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Office, Copies);

    /// <summary>The printed form of 1973 and later, <c>EUR-08</c>; <c>EUR-??</c> when the copies are not known.</summary>
    public override string ToString() =>
        Copies is { } copies ? string.Create(CultureInfo.InvariantCulture, $"{Office}-{copies:00}") : $"{Office}-??";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
