using System.Diagnostics.CodeAnalysis;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables;

/// <summary>How urgent a telegram is. Printed as a prosign on the date-time line (<c>Z O P R</c>) and as a word behind an
/// addressee (<c>PRIORITY</c>, <c>NIACT IMMEDIATE</c>). FORMAT.md E06, E08.</summary>
/// <remarks>Values are ordered: <see cref="Flash"/> is greater than <see cref="Routine"/>.</remarks>
public readonly record struct Precedence : ISpanParsable<Precedence>, ISpanFormattable, IComparable<Precedence>
{
    private readonly byte _rank;

    private Precedence(byte rank) => _rank = rank;

    /// <summary>Prosign R; also what an unset value means.</summary>
    public static Precedence Routine { get; } = new(0);

    /// <summary>Prosign P.</summary>
    public static Precedence Priority { get; } = new(1);

    /// <summary>Prosign O.</summary>
    public static Precedence Immediate { get; } = new(2);

    /// <summary>Prosign O and the word NIACT behind an addressee: the post must be woken.</summary>
    public static Precedence NiactImmediate { get; } = new(3);

    /// <summary>Prosign Z.</summary>
    public static Precedence Flash { get; } = new(4);

    /// <summary>The letter of the date-time line.</summary>
    public char Prosign => "RPOOZ"[_rank];

    /// <summary>The precedence of a prosign letter; <c>0</c> is read as the letter O.</summary>
    public static bool TryFromProsign(char prosign, out Precedence precedence)
    {
        (var known, precedence) = prosign switch
        {
            'Z' or 'Y' => (true, Flash),
            'O' or '0' => (true, Immediate),
            'P' => (true, Priority),
            'R' => (true, Routine),
            _ => (false, default),
        };
        return known;
    }

    /// <summary>Reads a precedence word or prosign, misprints of the vocabulary included.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Precedence result)
    {
        s = s.Trim();
        if (s.Length == 1) return TryFromProsign(char.ToUpperInvariant(s[0]), out result);
        return Precedences.TryFind(s, out result);
    }

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Precedence)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Precedence result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>Reads a precedence word or prosign; throws <see cref="FormatException"/> when it is none.</summary>
    public static Precedence Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("precedence", "PRIORITY", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Precedence Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public int CompareTo(Precedence other) => _rank.CompareTo(other._rank);

    /// <summary>The word: <c>FLASH</c>, <c>NIACT IMMEDIATE</c>, <c>IMMEDIATE</c>, <c>PRIORITY</c>, <c>ROUTINE</c>.</summary>
    public override string ToString() => _rank switch
    {
        4 => "FLASH",
        3 => "NIACT IMMEDIATE",
        2 => "IMMEDIATE",
        1 => "PRIORITY",
        _ => "ROUTINE",
    };

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);

    /// <summary>Less urgent than.</summary>
    public static bool operator <(Precedence left, Precedence right) => left._rank < right._rank;

    /// <summary>More urgent than.</summary>
    public static bool operator >(Precedence left, Precedence right) => left._rank > right._rank;

    /// <summary>As urgent or less.</summary>
    public static bool operator <=(Precedence left, Precedence right) => left._rank <= right._rank;

    /// <summary>As urgent or more.</summary>
    public static bool operator >=(Precedence left, Precedence right) => left._rank >= right._rank;
}
