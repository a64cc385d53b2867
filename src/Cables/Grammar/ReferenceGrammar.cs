using System.Globalization;
using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How one reference reads, its label taken off. FORMAT.md E14:
/// <c>telegram = [ year ws ] station ows ["#" | "NO." | ","] number [ "-" year ] [ "(" year ")" ] | number ws station</c>.</summary>
internal static class ReferenceGrammar
{
    private static readonly Parser<char, string> YearFigures =
        Try(Figure.RepeatString(4)).Or(Try(Char('0').Then(Figure.RepeatString(2)))).Or(Figure.RepeatString(2));

    private static readonly Parser<char, char> NameStart =
        Token(char.IsAsciiLetter).Or(Try(OneOf('0', '1').Before(Lookahead(AsciiLetter))));

    /// <summary><c>08 </c>, <c>'08 </c>, <c>2008 </c>, <c>(08) </c>, <c>10-</c>, or glued to the name: <c>09CAIRO</c>.</summary>
    private static readonly Parser<char, int> YearBefore = OneOf(
        Try(OneOf('O', 'o').Then(AsciiDigit).Before(Blanks1).Before(Lookahead(NameStart))).Select(figure => "0" + figure),
        Try(Char('(').Then(YearFigures).Before(Char(')')).Before(Blanks)),
        Try(Token(c => c is '\'' or '’' or '`').Then(YearFigures).Before(Blanks)),
        Try(YearFigures.Before(Token(c => WhiteSpace.IsBlank(c) || c == '-').SkipMany()).Before(Lookahead(AsciiLetter.Then(AsciiLetter)))))
        .Select(YearOf);

    private static readonly Parser<char, int> YearBehind = OneOf(
        Try(Blanks.Then(Char('(')).Then(Char('\'').Optional()).Then(YearFigures).Before(Char(')'))),
        Try(Char('-').Then(Figure.RepeatString(2)).Before(Not(Figure))))
        .Select(YearOf);

    /// <summary>A letter of a name, or a figure that stands for one: <c>0TTAWA</c>, <c>SANTIAG0 44</c>.</summary>
    private static readonly Parser<char, char> NameLetter = OneOf(
        Token(c => char.IsLetter(c) || c is '.' or '\'' or '/'),
        Try(OneOf('0', '1').Before(Lookahead(AsciiLetter))),
        Try(Char('0').Before(Lookahead(Blanks1.Then(AsciiDigit)))));

    private static readonly Parser<char, string> NameWord = NameLetter.AtLeastOnceString();

    private static readonly Parser<char, string> Name =
        NameWord.Then(Try(Blanks.Then(Char('-').Optional()).Then(Blanks).Then(Lookahead(NameLetter)).IgnoreResult()
            .Or(Blanks1.Before(Lookahead(NameLetter)))).Then(NameWord).SkipMany())
            .Slice((span, _) => WhiteSpace.Normalize(span));

    private static readonly Parser<char, Unit> NumberSign =
        Blanks.Then(OneOf(Try(CIString("NO.")), Try(String("#")), Try(String(",")), Try(String("-"))).Optional()).Then(Blanks).IgnoreResult();

    /// <summary>A number; a blank or comma may part its thousands: <c>37 721</c>, <c>37,721</c>.</summary>
    private static readonly Parser<char, string> Number = OneOf(
        Try(Map((head, tail) => head + tail, AsciiDigit.Between(1, 3),
            OneOf(',', ' ').Then(AsciiDigit.RepeatString(3)).Before(Not(Token(char.IsAsciiLetterOrDigit))))),
        Token(c => LookAlikes.Figure(c) >= 0).AtLeastOnceString().Where(n => n.Length <= 8 && n.Any(char.IsAsciiDigit)));

    private static readonly Parser<char, Unit> Notal =
        Blanks.Then(Try(Char('(').Optional().Then(CIString("NOTAL")).Then(Char(')').Optional()))).IgnoreResult();

    /// <summary><c>AND 44603</c>, <c>, 216512</c>, <c>/317</c>: a further number takes the station of the one before.</summary>
    private static readonly Parser<char, Piece> Further = Try(
        Blanks.Then(OneOf(CIString("AND"), String("&"), String(","), String("/"))).Then(Blanks)
            .Then(Map((number, year, notal) => new Piece(null, null, number, year, notal), Number, YearBehind.Optional().Select(ToNullable), HasNotal())
                .Before(Not(Token(char.IsAsciiLetterOrDigit)))));

    private static readonly Parser<char, Piece> Telegram = Map(
        (year, name, number, later, notal) => new Piece(year, name, number, later, notal),
        YearBefore.Optional().Select(ToNullable),
        Name,
        Blanks.Then(NumberSign).Then(Number),
        YearBehind.Optional().Select(ToNullable),
        HasNotal());

    /// <summary>STATE (08) 1.</summary>
    private static readonly Parser<char, Piece> YearInside = Map(
        (name, year, number, notal) => new Piece(year, name, number, null, notal),
        Name,
        Blanks.Then(Char('(')).Then(YearFigures).Before(Char(')')).Select(YearOf),
        Blanks.Then(Number),
        HasNotal());

    /// <summary>870 ULAANBAATAR.</summary>
    private static readonly Parser<char, Piece> Inverted = Map(
        (number, name, notal) => new Piece(null, name, number, null, notal),
        AsciiDigit.Between(3, 6).Before(Blanks1),
        Name,
        HasNotal());

    private static readonly Parser<char, List<Piece>> Telegrams = Map(
        (first, further) => (List<Piece>)[first, .. further],
        OneOf(Try(Telegram), Try(YearInside), Inverted),
        Further.List());

    private static readonly Parser<char, (List<Piece> Pieces, int End)> TelegramsAndEnd = Map((pieces, end) => (pieces, end), Telegrams, CurrentOffset);

    private static readonly Parser<char, (string? Station, string Series, string Number)> Airgram = Map(
        (station, series, number) => (station.HasValue ? station.Value : null, series.ToUpperInvariant(), number),
        Try(AsciiLetter.AtLeastOnceString().Before(Blanks1).Before(Lookahead(CIString("CA").Or(CIString("A")).Then(Blanks).Then(Char('-'))))).Optional(),
        OneOf(Try(CIString("CA")), CIString("A")).Before(Blanks).Before(OneOf('-', '—', '–')).Before(Blanks),
        Number);

    /// <summary>A telegram of a list: name null where it is inherited.</summary>
    internal sealed record Piece(int? Year, string? Name, string Number, int? LaterYear, bool Notal)
    {
        public int? AnyYear => Year ?? LaterYear;
    }

    /// <summary>The telegrams that an item names, and what stands behind them; empty when it names none.</summary>
    public static (List<Piece> Pieces, int End) ReadTelegrams(string item)
    {
        var result = TelegramsAndEnd.Parse(item);
        return result.Success ? result.Value : ([], 0);
    }

    public static (string? Station, string Series, string Number)? ReadAirgram(string item)
    {
        // An airgram has a hyphen between its series and its number.
        if (!item.AsSpan().ContainsAny('-', '—', '–')) return null;
        var result = Airgram.Parse(item);
        return result.Success ? result.Value : null;
    }

    private static int YearOf(string figures)
    {
        var value = int.Parse(figures, CultureInfo.InvariantCulture);
        return figures.Length == 4 ? value : value >= 60 ? 1900 + value : 2000 + value;
    }

    private static int? ToNullable(Maybe<int> year) => year.HasValue ? year.Value : null;

    private static Parser<char, bool> HasNotal() => Try(Notal).Optional().Select(n => n.HasValue);

}
