using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cables.Grammar;
using Cables.Text;

namespace Cables;

/// <summary>When a telegram was approved for sending, printed as in <c>240120Z AUG 83</c>: day, hour and minute, zone, month,
/// year. With station and number it is the identity of the telegram. FORMAT.md E06.</summary>
/// <param name="Day">Day of the month, 1-31; 0 in an unreadable group.</param>
/// <param name="Hour">Hour, 0-24 (<c>2400</c> is the next day's 0000).</param>
/// <param name="Minute">Minute, 0-59.</param>
/// <param name="Zone">Zone letter; State telegrams use <c>Z</c> (UTC) only.</param>
/// <param name="Month">Month 1-12; null where it is not printed or cannot be decided.</param>
/// <param name="Year">Year in four digits; null where it is not printed.</param>
public readonly record struct DateTimeGroup(int Day, int Hour, int Minute, char Zone, int? Month, int? Year)
    : ISpanParsable<DateTimeGroup>, ISpanFormattable
{
    private static readonly string[] Months =
        ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>The moment in UTC; null when a part is missing or the day does not exist in the month.</summary>
    public DateTimeOffset? Utc
    {
        get
        {
            if (Month is not (>= 1 and <= 12 and var month) || Year is not (>= 1 and < 9999 and var year)) return null;
            if (Day < 1 || Day > DateTime.DaysInMonth(year, month)) return null;
            if (Hour is < 0 or > 24 || Minute is < 0 or > 59) return null;
            return new DateTimeOffset(new DateTime(year, month, Day).AddTicks(((Hour - OffsetOf(Zone)) * TimeSpan.TicksPerHour) + (Minute * TimeSpan.TicksPerMinute)), TimeSpan.Zero);
        }
    }

    /// <summary>The month's three letters, or null outside 1-12.</summary>
    internal static string? MonthName(int month) => month is >= 1 and <= 12 ? Months[month - 1] : null;

    /// <summary>Reads <c>240120Z AUG 83</c>. Damage is repaired where only one reading is possible (<c>24O12OZ</c>,
    /// <c>240120ZAUG83</c>, <c>SEPT</c>); a two-digit year from 60 on is of the twentieth century.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateTimeGroup result) =>
        DateTimeGroupGrammar.TryRead(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out DateTimeGroup)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateTimeGroup result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <summary>As <see cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out DateTimeGroup)"/>; throws
    /// <see cref="FormatException"/> when the text is no date-time group.</summary>
    public static DateTimeGroup Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var result) ? result : throw SpanFormat.NotA("date-time group", "240120Z AUG 83", s);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    public static DateTimeGroup Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <summary>The printed form, <c>240120Z AUG 83</c>; parts that are not known are left out.</summary>
    public override string ToString()
    {
        if (Day == 0) return "";
        var time = string.Create(CultureInfo.InvariantCulture, $"{Day:00}{Hour:00}{Minute:00}{Zone}");
        if (Month is { } month) time += " " + MonthName(month);
        if (Year is { } year)
        {
            var figures = year is >= 1960 and <= 2059 ? year % 100 : year;
            time += string.Create(CultureInfo.InvariantCulture, $" {figures:00}");
        }

        return time;
    }

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <inheritdoc/>
    public bool TryFormat(
        Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        SpanFormat.TryCopy(ToString(), destination, out charsWritten);

    /// <summary>Hours that a military zone is ahead of UTC: A +1 … M +12 without J, N -1 … Y -12.</summary>
    private static int OffsetOf(char zone) => zone switch
    {
        >= 'A' and <= 'I' => zone - 'A' + 1,
        >= 'K' and <= 'M' => zone - 'K' + 10,
        >= 'N' and <= 'Y' => -(zone - 'N' + 1),
        _ => 0,
    };
}
