using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>Who in the Department got copies: <c>ACTION EUR-25</c>, <c>INFO OCT-01 ISO-00 … /084 W</c>. FORMAT.md E03.</summary>
/// <param name="Action">The offices behind ACTION (incoming telegrams).</param>
/// <param name="Origin">The offices behind ORIGIN (outgoing telegrams).</param>
/// <param name="Info">The offices behind INFO.</param>
/// <param name="Total">The printed total, <c>/084 W</c>; null where none is printed. It should be the sum of all copies.</param>
public sealed record Distribution(
    ValueList<OfficeCopies> Action, ValueList<OfficeCopies> Origin, ValueList<OfficeCopies> Info, int? Total)
    : ISpanParsable<Distribution>, ISpanFormattable
{
    /// <summary>The copies of all offices added up; null when one of them is unknown.</summary>
    public int? Sum
    {
        get
        {
            int? sum = 0;
            foreach (var list in (ReadOnlySpan<ValueList<OfficeCopies>>)[Action, Origin, Info])
                foreach (var office in list)
                    sum += office.Copies;
            return sum;
        }
    }

    /// <summary>Reads the whole block, labels included, on one line or several: <c>ACTION EUR-25</c>,
    /// <c>INFO OCT-01 ISO-00</c>, <c>/026 W</c>. Nothing else may stand between the offices.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [NotNullWhen(true)] out Distribution? result) =>
        DistributionGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Distribution?)"/>
    public static bool TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [NotNullWhen(true)] out Distribution? result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out Distribution?)"/>; throws
    /// <see cref="FormatException"/> when the text is no distribution.</summary>
    public static Distribution Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("distribution", "ACTION EUR-25 INFO OCT-01 /026 W", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static Distribution Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The printed form, a line each for ACTION, ORIGIN, INFO and the total; <c>W</c> behind the total of an incoming
    /// telegram, <c>R</c> behind that of an outgoing one.</summary>
    public override string ToString()
    {
        List<string> lines = [];
        if (Action.Count > 0) lines.Add($"ACTION {string.Join(' ', Action)}");
        if (Origin.Count > 0) lines.Add($"ORIGIN {string.Join(' ', Origin)}");
        if (Info.Count > 0) lines.Add($"INFO {string.Join(' ', Info)}");
        if (Total is { } total) lines.Add(string.Create(CultureInfo.InvariantCulture, $"/{total:000} {(Origin.Count > 0 ? 'R' : 'W')}"));
        return string.Join('\n', lines);
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);
}
