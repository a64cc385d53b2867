using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>The message reference number, a telegram's name: station and number as on the reference line
/// (<c>C O N F I D E N T I A L STATE 239933</c>), with the year of the date-time group. FORMAT.md E09.</summary>
/// <param name="Year">Year in four digits, null when nothing tells it.</param>
/// <param name="Station">The station in capitals with single blanks, as the vocabulary spells it: <c>RIO DE JANEIRO</c>.</param>
/// <param name="Number">The number without leading zeros; null when it cannot be read.</param>
public sealed record Mrn(int? Year, string Station, int? Number) : ISpanParsable<Mrn>, ISpanFormattable
{
    /// <summary>The station's letters and figures alone, as in identifiers: <c>USUNNEWYORK</c>.</summary>
    public string StationKey => KeyOf(Station);

    /// <summary>Year, station key and number joined, <c>1983STATE239933</c>; null without year or number.</summary>
    public string? Id =>
        Year is { } year && Number is { } number && Station.Length > 0
            ? IdOf(year, Station, number, stackalloc char[LongestId]).ToString()
            : null;

    /// <summary>Reads <c>STATE 239933</c>, <c>83 STATE 239933</c>, <c>1983STATE239933</c>.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Mrn? result) =>
        MrnGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Mrn?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Mrn? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Mrn?)"/>; throws
    /// <see cref="FormatException"/> when the text is no message reference number.</summary>
    public static Mrn Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result)
            ? result
            : throw SpanFormat.NotA("message reference number", "STATE 239933", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Mrn Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The printed form with the year in front where it is known: <c>1983 STATE 239933</c>.</summary>
    public override string ToString() =>
        string.Join(' ', new[]
        {
            Year?.ToString(CultureInfo.InvariantCulture), Station, Number?.ToString(CultureInfo.InvariantCulture),
        }.Where(part => !string.IsNullOrEmpty(part)));

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);

    /// <summary>The longest key; names are shorter.</summary>
    internal const int LongestKey = 64;

    /// <summary>The longest identifier: a key between two numbers.</summary>
    internal const int LongestId = LongestKey + (2 * 11);

    /// <summary>The identifier in a buffer of <see cref="LongestId"/> characters.</summary>
    internal static ReadOnlySpan<char> IdOf(int year, ReadOnlySpan<char> station, int number, Span<char> id)
    {
        year.TryFormat(id, out var length, default, CultureInfo.InvariantCulture);
        var key = KeyOf(station, stackalloc char[LongestKey]);
        key.CopyTo(id[length..]);
        length += key.Length;
        number.TryFormat(id[length..], out var figures, default, CultureInfo.InvariantCulture);
        return id[..(length + figures)];
    }

    internal static string KeyOf(ReadOnlySpan<char> station) => KeyOf(station, stackalloc char[LongestKey]).ToString();

    /// <summary>The key, where need be in a buffer of <see cref="LongestKey"/> characters.</summary>
    internal static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> station, Span<char> key)
    {
        // Most names are one word in capitals.
        if (station.Length <= key.Length && !station.ContainsAnyExceptInRange('A', 'Z')) return station;
        var length = 0;
        foreach (var c in station)
            if (char.IsAsciiLetterOrDigit(c) && length < key.Length) key[length++] = char.ToUpperInvariant(c);
        return key[..length];
    }
}
