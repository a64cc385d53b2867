using Cables.Text;

namespace Cables.Grammar;

/// <summary>Reads a page header as the terminal printed it, <c>PAGE 01  MOSCOW 02774  01 OF 02  261702Z</c>, without the grammar. What it takes
/// reads as <see cref="PageHeaderGrammar"/> reads it.</summary>
internal static class PlainPageHeader
{
    /// <summary>Letters of PAGE, a blank, and two figures.</summary>
    private const int PageLength = 7;

    public static PageHeader? Read(ReadOnlySpan<char> text, TextSpan span = default) =>
        text.StartsWith("PAGE ", StringComparison.Ordinal) ? ReadPage(text, span) : ReadCableHeader(text, span);

    /// <summary>The header of a further page of the same telegram: it differs in its page alone. Null when it does not.</summary>
    /// <param name="text">The header.</param>
    /// <param name="before">The text of the header before it.</param>
    /// <param name="header">What that reads as.</param>
    /// <param name="span">Where the header stands.</param>
    public static PageHeader? ReadFurther(ReadOnlySpan<char> text, ReadOnlySpan<char> before, PageHeader header, TextSpan span) =>
        text.Length == before.Length && IsPage(text) && IsPage(before) && text[PageLength..].SequenceEqual(before[PageLength..])
            ? header with { Page = ValueOf(text.Slice(5, 2)), Span = span } : null;

    private static PageHeader? ReadPage(ReadOnlySpan<char> text, TextSpan span)
    {
        if (!IsPage(text)) return null;
        var start = BehindBlanks(text, PageLength);
        var at = start;
        while (at < text.Length && (char.IsAsciiLetterUpper(text[at]) || text[at] == ' ')) at++;
        if (at < start + 4 || text[at - 1] != ' ') return null;
        var station = text[start..at];
        var number = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at - number is not (5 or 6) || at < text.Length && text[at] != ' ') return null;
        var figures = text[number..at];
        at = BehindBlanks(text, at);
        Section? section = null;
        if (text.Length >= at + 8 && text.Slice(at + 2, 4) is " OF " && IsFigures(text.Slice(at, 2)) && IsFigures(text.Slice(at + 6, 2)) && (text.Length == at + 8 || text[at + 8] == ' '))
        {
            section = new Section(ValueOf(text.Slice(at, 2)), ValueOf(text.Slice(at + 6, 2)));
            at = BehindBlanks(text, at + 8);
        }

        var time = text[at..];
        if (!time.IsEmpty && (time.Length != 7 || time[6] != 'Z' || !IsFigures(time[..6]))) return null;
        return Of(ValueOf(text.Slice(5, 2)), station, figures, section, time.IsEmpty ? null : time.ToString(), span);
    }

    /// <summary>2003-2010: <c>MANAMA 00000498  001.2 OF 002</c>.</summary>
    private static PageHeader? ReadCableHeader(ReadOnlySpan<char> text, TextSpan span)
    {
        var number = 0;
        while (number < text.Length && (char.IsAsciiLetterUpper(text[number]) || text[number] == ' ')) number++;
        if (number < 3 || text[number - 1] != ' ' || text.Length < number + 11 || !IsFigures(text.Slice(number, 8)) || text[number + 8] != ' ') return null;
        var at = BehindBlanks(text, number + 8);
        // Section and page of three figures and one: 001.2 OF 002.
        if (text.Length != at + 12 || !IsFigures(text.Slice(at, 3)) || text[at + 3] != '.' || !char.IsAsciiDigit(text[at + 4])
            || text.Slice(at + 5, 4) is not " OF " || !IsFigures(text.Slice(at + 9, 3))) return null;
        return Of(text[at + 4] - '0', text[..number], text.Slice(number, 8), new Section(ValueOf(text.Slice(at, 3)), ValueOf(text.Slice(at + 9, 3))), null, span);
    }

    private static PageHeader? Of(int page, ReadOnlySpan<char> station, ReadOnlySpan<char> figures, Section? section, string? time, TextSpan span)
    {
        var name = station.Trim(' ');
        if (name.IsEmpty || name.Contains("  ", StringComparison.Ordinal)) return null;
        var (printed, read) = RecurringStation.Of(name);
        return new PageHeader(page, read, ValueOf(figures), section, time)
        {
            PrintedStation = printed,
            PrintedNumber = figures.ToString(),
            Span = span,
        };
    }

    private static bool IsPage(ReadOnlySpan<char> text) =>
        text.Length > PageLength && text.StartsWith("PAGE ", StringComparison.Ordinal) && char.IsAsciiDigit(text[5]) && char.IsAsciiDigit(text[6]) && text[7] == ' ';

    private static bool IsFigures(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static int ValueOf(ReadOnlySpan<char> figures)
    {
        var value = 0;
        foreach (var c in figures) value = value * 10 + c - '0';
        return value;
    }

    private static int BehindBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }
}
