using Cables.Text;
using Pidgin;

namespace Cables.Grammar;

/// <summary>Reads a page header as the terminal printed it, <c>PAGE 01  MOSCOW 02774  01 OF 02  261702Z</c>, without the grammar. What it takes
/// reads as <see cref="PageHeaderGrammar"/> reads it.</summary>
internal static class PlainPageHeader
{
    public static PageHeader? Read(ReadOnlySpan<char> text) => text.StartsWith("PAGE ", StringComparison.Ordinal) ? ReadPage(text) : ReadCableHeader(text);

    private static PageHeader? ReadPage(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || !IsFigures(text.Slice(5, 2)) || text[7] != ' ') return null;
        var page = text.Slice(5, 2);
        var start = BehindBlanks(text, 7);
        var at = start;
        while (at < text.Length && (char.IsAsciiLetterUpper(text[at]) || text[at] == ' ')) at++;
        if (at < start + 4 || text[at - 1] != ' ') return null;
        var station = text[start..at];
        var number = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at - number is not (5 or 6) || at < text.Length && text[at] != ' ') return null;
        var figures = text[number..at];
        at = BehindBlanks(text, at);
        Maybe<Section> section = default;
        if (text.Length >= at + 8 && text.Slice(at + 2, 4) is " OF " && IsFigures(text.Slice(at, 2)) && IsFigures(text.Slice(at + 6, 2)) && (text.Length == at + 8 || text[at + 8] == ' '))
        {
            section = Maybe.Just(new Section(ValueOf(text.Slice(at, 2)), ValueOf(text.Slice(at + 6, 2))));
            at = BehindBlanks(text, at + 8);
        }

        var time = text[at..];
        if (!time.IsEmpty && (time.Length != 7 || time[6] != 'Z' || !IsFigures(time[..6]))) return null;
        // A name's last word of one or two letters may be figures misread.
        if (MayBeFigures(station.TrimEnd())) return null;
        return PageHeaderGrammar.Make(RecurringText.Of(page), Maybe.Just(RecurringText.Of(station)), Maybe.Just(RecurringText.Of(figures)), section,
            time.IsEmpty ? default : Maybe.Just(RecurringText.Of(time[..6])));
    }

    /// <summary>2003-2010: <c>MANAMA 00000498  001.2 OF 002</c>.</summary>
    private static PageHeader? ReadCableHeader(ReadOnlySpan<char> text)
    {
        var number = 0;
        while (number < text.Length && (char.IsAsciiLetterUpper(text[number]) || text[number] == ' ')) number++;
        if (number < 3 || text[number - 1] != ' ' || text.Length < number + 11 || !IsFigures(text.Slice(number, 8)) || text[number + 8] != ' ') return null;
        var at = BehindBlanks(text, number + 8);
        // Section and page of three figures and one: 001.2 OF 002.
        if (text.Length != at + 12 || !IsFigures(text.Slice(at, 3)) || text[at + 3] != '.' || !char.IsAsciiDigit(text[at + 4])
            || text.Slice(at + 5, 4) is not " OF " || !IsFigures(text.Slice(at + 9, 3))) return null;
        return PageHeaderGrammar.Make(RecurringText.Of(text.Slice(at + 4, 1)), Maybe.Just(RecurringText.Of(text[..number])), Maybe.Just(RecurringText.Of(text.Slice(number, 8))),
            Maybe.Just(new Section(ValueOf(text.Slice(at, 3)), ValueOf(text.Slice(at + 9, 3)))), default);
    }

    private static bool MayBeFigures(ReadOnlySpan<char> name)
    {
        var word = name[(name.LastIndexOf(' ') + 1)..];
        if (word.Length == name.Length || word.Length > 2) return false;
        foreach (var c in word)
            if (LookAlikes.Figure(c) < 0) return false;
        return true;
    }

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
