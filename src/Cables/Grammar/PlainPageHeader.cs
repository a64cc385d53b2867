using Cables.Text;
using Pidgin;

namespace Cables.Grammar;

/// <summary>Reads a page header as the terminal printed it, <c>PAGE 01  MOSCOW 02774  261702Z</c>, without the grammar. What it takes reads
/// as <see cref="PageHeaderGrammar"/> reads it.</summary>
internal static class PlainPageHeader
{
    public static PageHeader? Read(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || !text.StartsWith("PAGE ", StringComparison.Ordinal) || !char.IsAsciiDigit(text[5]) || !char.IsAsciiDigit(text[6]) || text[7] != ' ') return null;
        var page = text.Slice(5, 2);
        var start = BehindBlanks(text, 7);
        var at = start;
        while (at < text.Length && (char.IsAsciiLetterUpper(text[at]) || text[at] == ' ')) at++;
        if (at < start + 4 || text[at - 1] != ' ') return null;
        var station = text[start..at];
        var number = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at - number is not (5 or 6) || at < text.Length && text[at] != ' ') return null;
        var time = text[BehindBlanks(text, at)..];
        if (!time.IsEmpty && (time.Length != 7 || time[6] != 'Z' || time[..6].ContainsAnyExceptInRange('0', '9'))) return null;
        // A name's last word of one or two letters may be figures misread.
        if (station.TrimEnd().LastIndexOf(' ') is > 0 and var blank && station.TrimEnd().Length - blank <= 3) return null;
        return PageHeaderGrammar.Make(RecurringText.Of(page), Maybe.Just(RecurringText.Of(station)), Maybe.Just(RecurringText.Of(text[number..at])), default,
            time.IsEmpty ? default : Maybe.Just(RecurringText.Of(time[..6])));
    }

    private static int BehindBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] == ' ') at++;
        return at;
    }
}
