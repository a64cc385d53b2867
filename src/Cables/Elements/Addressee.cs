using System.Diagnostics.CodeAnalysis;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>An action (TO) or info (INFO) addressee, one a line:
/// <c>TO RUEHC/SECSTATE WASHDC PRIORITY 8013</c>. FORMAT.md E08.</summary>
/// <remarks>Two addressees are equal when the same is printed, wherever they stand.</remarks>
/// <param name="Name">The plain-language address as printed, blanks normalised: <c>SECSTATE WASHDC</c>.</param>
/// <param name="Precedence">The precedence word behind the name; null where none stands: the date-time line's holds.</param>
/// <param name="RoutingIndicator">The indicator before the stroke: <c>RUEHC</c>.</param>
/// <param name="Serial">The message continuity number behind the name, as printed. It is no reference number.</param>
public sealed record Addressee(
    string Name, Precedence? Precedence = null, string? RoutingIndicator = null, string? Serial = null)
    : ISpanParsable<Addressee>, ISpanFormattable
{
    /// <summary>The posts that <c>XMT</c> takes out of a collective.</summary>
    public ValueList<string> Excluded { get; init; }

    /// <summary>A delivery remark: <c>BY POUCH</c>, <c>ZEN</c>.</summary>
    public string? Delivery { get; init; }

    /// <summary>Where the addressee stands in the text that was parsed.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Reads what stands behind TO or INFO on one line: <c>RUEHC/SECSTATE WASHDC PRIORITY 8013</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Addressee? result) =>
        AddresseeGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Addressee?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Addressee? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Addressee?)"/>; throws
    /// <see cref="FormatException"/> when the text is no addressee.</summary>
    public static Addressee Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("addressee", "SECSTATE WASHDC PRIORITY 8013", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Addressee Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public bool Equals(Addressee? other) =>
        other is not null && Name == other.Name && Precedence == other.Precedence && RoutingIndicator == other.RoutingIndicator
        && Serial == other.Serial && Excluded == other.Excluded && Delivery == other.Delivery;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Precedence, RoutingIndicator, Serial, Excluded, Delivery);

    /// <summary>The printed form, <c>RUEHC/SECSTATE WASHDC PRIORITY 8013</c>.</summary>
    public override string ToString() =>
        (Delivery is "ZEN" ? "ZEN/" : "") + (RoutingIndicator is null ? "" : RoutingIndicator + "/") + Name
        + (Precedence is null ? "" : $" {Precedence}") + (Serial is null ? "" : $" {Serial}")
        + (Delivery is null or "ZEN" ? "" : $" {Delivery}")
        + (Excluded.Count == 0 ? "" : $" XMT {string.Join(", ", Excluded)}");

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
