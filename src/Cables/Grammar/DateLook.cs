using System.Globalization;

namespace Cables.Grammar;

/// <summary>Dates of papers that are no telegrams: <c>September 7, 1983</c>, <c>7 September 1983</c>.</summary>
internal static class DateLook
{
    private static readonly string[] Forms = ["MMMM d, yyyy", "d MMMM yyyy", "MMM d, yyyy", "d MMM yyyy"];

    /// <summary>Whether a line is a date and nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out string printed)
    {
        printed = "";
        if (line.Length is < 9 or > 20 || !DateTime.TryParseExact(line, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return false;
        printed = line.ToString();
        return true;
    }

    public static DateTimeGroup ToGroup(string printed)
    {
        var date = DateTime.ParseExact(printed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None);
        return new DateTimeGroup(date.Day, 0, 0, 'Z', date.Month, date.Year);
    }
}
