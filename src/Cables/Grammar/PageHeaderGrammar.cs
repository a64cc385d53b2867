using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cables.Text;
using Cables.Vocabulary;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How a page header reads. FORMAT.md E02:
/// <c>pageHeader = "PAGE" ows num [ station ows mrnNumber ] [ ows sectionMark ] [ ows series ws num ] [ ows dayTime ]</c>.</summary>
internal static class PageHeaderGrammar
{
    private static readonly Parser<char, Unit> Joint =
        Token(c => WhiteSpace.IsBlank(c) || c is '.' or '-' or '_' or ':' or '=').SkipMany();

    private static readonly Parser<char, string> PageNumber = Token(IsPageFigure).Between(1, 3);

    /// <summary>Scraps that cling to the page's number: <c>QIE</c>.</summary>
    private static readonly Parser<char, Unit> Scrap =
        Try(AsciiLetter.Before(Lookahead(Blanks1))).SkipMany();

    private static readonly Parser<char, string> StationName =
        Token(c => char.IsLetter(c) || c is ' ' or '.' or '\'' or '-').AtLeastOnceString();

    private static readonly Parser<char, string> Number =
        Not(DayTime()).Then(Token(c => LookAlikes.Figure(c) >= 0 || c is '#' or ';').AtLeastOnceString());

    private static readonly Parser<char, Section> SectionMark = Map(
        (number, of) => new Section(number, of),
        Value(2).Before(Blanks1),
        CIString("OF").Then(Blanks1).Then(Value(2)));

    private static readonly Parser<char, string> Time =
        FigureOnly.RepeatString(6).Before(Blanks).Before(Token(c => c is 'Z' or 'z' or '2' or '7')).Before(Not(AsciiDigit));

    private static readonly Parser<char, PageHeader> Header = Map(
        (page, station, number, section, time) => Make(page, station, number, section, time),
        Any.RepeatString(4).Then(Joint).Then(PageNumber).Before(Scrap).Before(Joint),
        StationName.Optional(),
        Try(Token(c => c is '[' or '"' or '“').SkipMany().Then(Number)).Optional().Before(Joint),
        Try(SectionMark).Optional().Before(Joint),
        Try(Time).Optional());

    /// <summary>2003-2010: <c>MANAMA 00000498  001.2 OF 002</c>.</summary>
    private static readonly Parser<char, PageHeader> CableHeader = Map(
        (station, number, section, page, of) => Make(page, Maybe.Just(station), Maybe.Just(number), Maybe.Just(new Section(section, of)), default),
        StationName,
        AsciiDigit.RepeatString(8).Before(Blanks1),
        Value(3).Before(Char('.')),
        AsciiDigit.AtLeastOnceString().Before(Blanks1),
        CIString("OF").Then(Blanks1).Then(Value(3)));

    /// <summary>Reads a header that stands alone; nothing else may stand on its line.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out PageHeader? header)
    {
        // Sections past counting are no header: what is one reads the same when written again.
        header = Alone(text.Trim()) is { } read && Alone(read.ToString()) is { } again && again with { Span = read.Span } == read ? read : null;
        return header is not null;

        static PageHeader? Alone(ReadOnlySpan<char> text)
        {
            if (text.Length > 120 || text.ContainsAny('\n', '\r')) return null;
            var result = CableHeader.Before(End).Parse(text);
            if (!result.Success && text.StartsWith("PAGE", StringComparison.OrdinalIgnoreCase)) result = Header.Before(Joint).Before(End).Parse(text);
            // Figures past reading are no number, and a section belongs to one.
            return result is { Success: true, Value: { Number: not null } or { PrintedNumber: null, Section: null } }
                ? result.Value with { Span = new TextSpan(0, text.Length) } : null;
        }
    }

    /// <summary>Reads a header; null when nothing but the word PAGE can be read.</summary>
    public static PageHeader? Read(ReadOnlySpan<char> text, TextSpan span)
    {
        if (PlainPageHeader.Read(text, span) is { } plain) return plain;
        if (text.Length > 120) text = text[..120];
        var header = CableHeader.Parse(text);
        if (!header.Success) header = Header.Parse(text);
        return header.Success ? header.Value with { Span = span } : null;
    }

    private static bool IsPageFigure(char c) => LookAlikes.Figure(c) >= 0 || c is 'a' or 't' or 'Y' or '®' or '%';

    /// <summary>Where no number is printed the time stands in its place: <c>PAGE 01  261702Z</c>.</summary>
    private static Parser<char, Unit> DayTime() =>
        Try(AsciiDigit.RepeatString(6).Then(Blanks).Then(Char('Z')).Then(Not(Token(char.IsAsciiLetterOrDigit))));

    private static Parser<char, int> Value(int most) =>
        FigureOnly.Between(1, most).Select(figures => int.Parse(string.Concat(figures), CultureInfo.InvariantCulture));

    private static PageHeader Make(
        string page, Maybe<string> station, Maybe<string> number, Maybe<Section> section, Maybe<string> time)
    {
        (station, number) = MoveFigures(station, number);
        var printed = station.HasValue ? WhiteSpace.Normalize(station.Value.Trim(' ', '.', '-')) : null;
        if (printed is { Length: 0 }) printed = null;
        int? value = null;
        if (number.HasValue && number.Value.Length <= 9) value = FiguresOf(number.Value);
        return new PageHeader(
            PageOf(page),
            printed is null ? null : StationReading.OfPageHeader(printed),
            value,
            section.HasValue ? section.Value : null,
            time.HasValue ? time.Value + "Z" : null)
        {
            PrintedStation = printed,
            PrintedNumber = number.HasValue ? number.Value : null,
        };
    }

    /// <summary>A number whose first figures are misread as letters has lost them to the name: <c>BERLIN OB668</c>.</summary>
    private static (Maybe<string> Station, Maybe<string> Number) MoveFigures(Maybe<string> station, Maybe<string> number)
    {
        if (!station.HasValue || !number.HasValue) return (station, number);
        var name = station.Value;
        var blank = name.LastIndexOf(' ');
        var moved = name[(blank + 1)..];
        return blank > 2 && moved.Length is 1 or 2 && moved.All(c => LookAlikes.Figure(c) >= 0)
            ? (Maybe.Just(name[..blank]), Maybe.Just(moved + number.Value))
            : (station, number);
    }

    /// <summary>The number that figures show, misread ones among them; null where one of them is none.</summary>
    private static int? FiguresOf(string printed)
    {
        var value = 0;
        foreach (var c in printed)
        {
            if (LookAlikes.Figure(c) is not (var figure and >= 0)) return null;
            value = value * 10 + figure;
        }

        return value;
    }

    private static int PageOf(string printed)
    {
        var value = 0;
        foreach (var c in printed)
            if (LookAlikes.Figure(c) is var figure and >= 0) value = value * 10 + figure;
        return value;
    }
}
