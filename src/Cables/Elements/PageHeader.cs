using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>The line at the top of a page: <c>PAGE 02  MOSCOW 15466  01 OF 02  281652Z</c>. It repeats station and number, and
/// serves where the reference line is damaged. FORMAT.md E02.</summary>
/// <remarks>Two headers are equal when they say the same, however and wherever they are printed.</remarks>
/// <param name="Page">The page, from 1.</param>
/// <param name="Station">The station as the vocabulary spells it where the six printed letters tell it; null without one.</param>
/// <param name="Number">The number; null without one.</param>
/// <param name="Section">The section this page belongs to.</param>
/// <param name="Time">Day of the month and time, <c>281652Z</c>: of receipt on incoming telegrams.</param>
public sealed record PageHeader(int Page, string? Station, int? Number, Section? Section, string? Time)
    : ISpanParsable<PageHeader>, ISpanFormattable
{
    /// <summary>The station as printed, at most six characters in 1973-2002.</summary>
    public string? PrintedStation { get; init; }

    /// <summary>The figures as printed, misread ones included.</summary>
    public string? PrintedNumber { get; init; }

    /// <summary>Where the line stands in the text that was parsed.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Reads <c>PAGE 02  MOSCOW 15466  01 OF 02  281652Z</c> and, of 2003-2010,
    /// <c>MANAMA 00000498  001.2 OF 002</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out PageHeader? result) =>
        PageHeaderGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PageHeader?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out PageHeader? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out PageHeader?)"/>; throws
    /// <see cref="FormatException"/> when the text is no page header.</summary>
    public static PageHeader Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("page header", "PAGE 01  MOSCOW 02774  261702Z", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static PageHeader Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public bool Equals(PageHeader? other) =>
        other is not null && Page == other.Page && Station == other.Station && Number == other.Number && Section == other.Section
        && Time == other.Time;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Page, Station, Number, Section, Time);

    /// <summary>The printed form, <c>PAGE 02  MOSCOW 15466  01 OF 02  281652Z</c>, the station in full.</summary>
    public override string ToString()
    {
        var culture = CultureInfo.InvariantCulture;
        var station = Station ?? PrintedStation;
        var name = Number is { } number ? $"{station} {number.ToString(Station == "STATE" ? "000000" : "00000", culture)}".TrimStart() : station;
        var section = Section is { Of: { } of } part ? string.Create(culture, $"{part.Number:00} OF {of:00}") : null;
        string?[] parts = [string.Create(culture, $"PAGE {Page:00}"), name, section, Time];
        return string.Join("  ", parts.Where(part => part is not null));
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
