using System.Diagnostics.CodeAnalysis;
using Cables.Grammar;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables;

/// <summary>What a TAGS code stands for.</summary>
public enum TagKind
{
    /// <summary>None of the others: kept as printed.</summary>
    Unknown,

    /// <summary>Four letters for a subject: <c>PFOR</c>.</summary>
    Subject,

    /// <summary>Two letters for a country or region: <c>UR</c>. Neither ISO nor FIPS, and not the same in all years.</summary>
    Geographic,

    /// <summary>An organisation: <c>NATO</c>, <c>UNGA/C-6</c>.</summary>
    Organization,

    /// <summary>K and three letters for a programme: <c>KNNP</c>.</summary>
    Program,

    /// <summary>A name in parentheses: <c>(KISSINGER, HENRY A)</c>.</summary>
    Person,
}

/// <summary>One code of the line <c>TAGS: TSPA, UR, US</c> (Traffic Analysis by Geography and Subject). FORMAT.md E12.</summary>
/// <remarks>Two tags are equal when kind and code are, wherever they stand.</remarks>
/// <param name="Kind">What the code stands for.</param>
/// <param name="Code">The code in capitals; a person's name without its parentheses.</param>
public sealed record Tag(TagKind Kind, string Code) : ISpanParsable<Tag>, ISpanFormattable
{
    /// <summary>Where the code stands in the text that was parsed.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What the code means, <c>Space activities</c> for <c>TSPA</c>; null for a person, and for a code that the vocabulary
    /// lacks or is not sure of. Codes changed their meaning over time, geographic ones most.</summary>
    /// <param name="year">The telegram's year; without one, the latest meaning.</param>
    public string? MeaningIn(int? year = null) => Kind == TagKind.Person ? null : TagCodes.MeaningOf(Code, year);

    /// <summary>Reads one code, <c>PFOR</c>, or one name in its parentheses, <c>(KISSINGER, HENRY A)</c>. Without a telegram's
    /// year its kind is the one of the latest years.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Tag? result) =>
        TagGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Tag?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Tag? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Tag?)"/>; throws
    /// <see cref="FormatException"/> when the text is no TAGS code.</summary>
    public static Tag Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("TAGS code", "PFOR", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Tag Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public bool Equals(Tag? other) => other is not null && Kind == other.Kind && Code == other.Code;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Code);

    /// <summary>The printed form, <c>PFOR</c>; a person in parentheses.</summary>
    public override string ToString() => Kind == TagKind.Person ? $"({Code})" : Code;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
