using System.Diagnostics.CodeAnalysis;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>What a reference points to.</summary>
public enum ReferenceKind
{
    /// <summary>Nothing more precise could be read.</summary>
    Other,

    /// <summary>A telegram: <c>STATE 189728</c>.</summary>
    Telegram,

    /// <summary>An airgram: <c>VIENNA A-118</c>.</summary>
    Airgram,

    /// <summary>A memorandum.</summary>
    Memorandum,

    /// <summary>A letter.</summary>
    Letter,

    /// <summary>An e-mail.</summary>
    Email,

    /// <summary>A telephone conversation.</summary>
    Telcon,

    /// <summary>A report: IIR, FBIS, CERP and the like.</summary>
    Report,
}

/// <summary>One item of the reference field, <c>REF: A. STATE 37721 (NOTAL)</c>. FORMAT.md E14.</summary>
/// <param name="Label">The letter or figure before the item: <c>A</c>; null without one.</param>
/// <param name="Kind">What it points to.</param>
/// <param name="Raw">The item as printed, without its label.</param>
public sealed record Reference(string? Label, ReferenceKind Kind, string Raw) : ISpanParsable<Reference>, ISpanFormattable
{
    /// <summary>The year as printed, else the telegram's own; see <see cref="YearIsPrinted"/>.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the year stands in the reference itself.</summary>
    public bool YearIsPrinted { get; init; }

    /// <summary>The station as the vocabulary spells it; null where none is given.</summary>
    public string? Station { get; init; }

    /// <summary>The number without leading zeros.</summary>
    public int? Number { get; init; }

    /// <summary>Whether <c>NOTAL</c> (not to, nor needed by, all addressees) stands behind the item.</summary>
    public bool Notal { get; init; }

    /// <summary>The letters of an airgram's series: <c>A</c> of A-123, <c>CA</c> of CA-3400.</summary>
    public string? Series { get; init; }

    /// <summary>Where the item stands in the text that was parsed.</summary>
    public TextSpan Span { get; init; }

    /// <summary>Year, station key and number joined; null unless the kind is telegram or airgram and all three are known.</summary>
    public string? Id =>
        Kind is ReferenceKind.Telegram or ReferenceKind.Airgram
        && Year is { } year && Station is { } station && Number is { } number
            ? $"{year}{Mrn.KeyOf(station)}{Series}{number}"
            : null;

    /// <summary>Reads one item, its label included: <c>A. STATE 37721 (NOTAL)</c>, <c>08 STATE 1</c>, <c>VIENNA A-118</c>. The year is
    /// known only where it is printed. False for an empty text and for one that holds several references.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Reference? result)
    {
        result = ReferenceListGrammar.ReadOne(s);
        return result is not null;
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Reference?)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Reference? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Reference?)"/>; throws <see cref="FormatException"/>
    /// when the text is not one reference.</summary>
    public static Reference Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("reference", "STATE 37721", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Reference Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The item as printed, behind its label: <c>A. STATE 37721 (NOTAL)</c>.</summary>
    public override string ToString() => Label is null ? Raw : $"{Label}. {Raw}";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
