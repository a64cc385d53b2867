using System.Diagnostics.CodeAnalysis;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>The level of a classification, lowest first.</summary>
public enum ClassificationLevel
{
    /// <summary><c>UNCLAS</c>, <c>UNCLASSIFIED</c>.</summary>
    Unclassified,

    /// <summary><c>FOUO</c>.</summary>
    ForOfficialUseOnly,

    /// <summary><c>UNCLAS SENSITIVE</c>, <c>SBU</c>; from about 1995.</summary>
    SensitiveButUnclassified,

    /// <summary><c>LIMITED OFFICIAL USE</c>, <c>LOU</c>; until about 1995.</summary>
    LimitedOfficialUse,

    /// <summary><c>C O N F I D E N T I A L</c>.</summary>
    Confidential,

    /// <summary><c>S E C R E T</c>.</summary>
    Secret,

    /// <summary><c>T O P  S E C R E T</c>.</summary>
    TopSecret,
}

/// <summary>The classification on the reference line, with the control words beside it:
/// <c>S E C R E T MANAMA 000498 NOFORN</c>. FORMAT.md E09.</summary>
/// <remarks>Two classifications are equal when level and control words are, however they are printed.</remarks>
/// <param name="Level">The level.</param>
/// <param name="Raw">The classification words as printed.</param>
/// <param name="Caveats">Control words on the reference line, in print order.</param>
public sealed record Classification(ClassificationLevel Level, string Raw, ValueList<string> Caveats = default)
    : ISpanParsable<Classification>, ISpanFormattable
{
    /// <summary>The level's words in capitals: <c>LIMITED OFFICIAL USE</c>.</summary>
    public string LevelName => NameOf(Level);

    /// <summary>The words of a level.</summary>
    public static string NameOf(ClassificationLevel level) => level switch
    {
        ClassificationLevel.TopSecret => "TOP SECRET",
        ClassificationLevel.Secret => "SECRET",
        ClassificationLevel.Confidential => "CONFIDENTIAL",
        ClassificationLevel.LimitedOfficialUse => "LIMITED OFFICIAL USE",
        ClassificationLevel.SensitiveButUnclassified => "SENSITIVE BUT UNCLASSIFIED",
        ClassificationLevel.ForOfficialUseOnly => "FOR OFFICIAL USE ONLY",
        _ => "UNCLASSIFIED",
    };

    /// <summary>Reads a classification with the control words behind it, <c>C O N F I D E N T I A L</c>,
    /// <c>S E C R E T//NOFORN</c>, <c>UNCLAS E F T O</c>; letters that scanning damaged are repaired.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Classification? result) =>
        ClassificationGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Classification?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Classification? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Classification?)"/>; throws
    /// <see cref="FormatException"/> when the text is no classification.</summary>
    public static Classification Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("classification", "C O N F I D E N T I A L", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Classification Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc/>
    public bool Equals(Classification? other) => other is not null && Level == other.Level && Caveats == other.Caveats;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Level, Caveats);

    /// <summary>Level and control words in full: <c>SECRET NOFORN</c>.</summary>
    public override string ToString() => Caveats.Count == 0 ? LevelName : $"{LevelName} {string.Join(' ', Caveats)}";

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
