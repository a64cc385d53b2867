using Cables.Text;
using Pidgin;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>The smallest pieces of all grammars. Tolerance to damage lives here and nowhere else: a figure is also what OCR makes
/// of one, a blank any run of white space.</summary>
internal static class Terminals
{
    /// <summary>Any number of blanks, none included.</summary>
    public static readonly Parser<char, Unit> Blanks = Token(WhiteSpace.IsBlank).SkipMany();

    /// <summary>One blank or more.</summary>
    public static readonly Parser<char, Unit> Blanks1 = Token(WhiteSpace.IsBlank).Labelled("blank").SkipAtLeastOnce();

    /// <summary>A figure, or a letter that is nearly always a misread one: <c>O I l |</c>.</summary>
    public static readonly Parser<char, char> Figure =
        Token(LookAlikes.IsFigure).Select(ToFigure).Labelled("figure");

    /// <summary>A figure in a place where nothing else can stand: all look-alikes count.</summary>
    public static readonly Parser<char, char> FigureOnly =
        Token(c => LookAlikes.Figure(c) >= 0).Select(ToFigure).Labelled("figure");

    /// <summary>A figure as printed.</summary>
    public static readonly Parser<char, char> AsciiDigit = Token(char.IsAsciiDigit).Labelled("digit");

    /// <summary>A letter of the teleprinter's alphabet, in either case.</summary>
    public static readonly Parser<char, char> AsciiLetter = Token(char.IsAsciiLetter).Labelled("letter");

    /// <summary>Figures, repaired.</summary>
    public static readonly Parser<char, string> Figures = Figure.AtLeastOnceString();

    /// <summary>Everything up to the end.</summary>
    public static readonly Parser<char, string> Rest = Any.SkipMany().Slice((span, _) => span.ToString());

    /// <summary>A word in either case, with no letter or figure behind it.</summary>
    public static Parser<char, string> Keyword(string word) =>
        Try(CIString(word).Before(Not(Token(char.IsAsciiLetterOrDigit))));

    /// <summary>From <paramref name="least"/> to <paramref name="most"/> characters, as many as stand there.</summary>
    public static Parser<char, string> Between(this Parser<char, char> one, int least, int most)
    {
        var further = Return("");
        for (var i = least; i < most; i++) further = one.Then(further, (c, rest) => c + rest).Or(Return(""));
        return one.RepeatString(least).Then(further, string.Concat);
    }

    private static char ToFigure(char c) => (char)('0' + LookAlikes.Figure(c));
}
