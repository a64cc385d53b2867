using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the relay line reads. FORMAT.md E05: <c>relay = hyphens ows part { ows part }</c>,
/// <c>part = counter | dayTime | "/" num(1..3)</c>.</summary>
internal static class RelayGrammar
{
    /// <summary>The rule of hyphens, or the words that scanning made of it: <c>meee reece ne nen</c>.</summary>
    private static readonly Parser<char, Unit> Rule = OneOf(
        Try(Token(c => char.IsAsciiLetterOrDigit(c) || LookAlikes.Figure(c) >= 0).AtLeastOnceString().Where(word => !Outline.RelayLook.IsCounter(word)))
            .IgnoreResult(),
        Token(c => !char.IsAsciiLetterOrDigit(c) && LookAlikes.Figure(c) < 0).IgnoreResult()).SkipMany();

    private static readonly Parser<char, (char Kind, string Value)> Time =
        Try(FigureOnly.RepeatString(6).Before(Blanks).Before(Token(c => c is 'Z' or 'z' or '2')).Before(Not(AsciiDigit)))
            .Select(time => ('T', time + "Z"));

    /// <summary>The counter stays as printed: figures until about 1988, then hexadecimal.</summary>
    private static readonly Parser<char, (char Kind, string Value)> Counter =
        Token(c => char.IsAsciiHexDigit(c) || LookAlikes.Figure(c) >= 0).AtLeastOnceString().Where(word => word.Length >= 4)
            .Select(word => ('N', word));

    private static readonly Parser<char, (char Kind, string Value)> Suffix =
        Char('/').Then(FigureOnly.AtLeastOnceString()).Select(suffix => ('S', suffix));

    private static readonly Parser<char, IEnumerable<(char Kind, string Value)>> Parts =
        Rule.Then(OneOf(Time, Suffix, Try(Counter)).Before(Blanks).Many());

    public static RelayStamp Read(BlockText block)
    {
        var text = block.Text.Replace('\n', ' ');
        string? number = null, time = null, suffix = null;
        var parts = Parts.Parse(text.Length > 120 ? text[..120] : text);
        foreach (var (kind, value) in parts.Success ? parts.Value : [])
        {
            if (kind == 'T') time ??= value;
            else if (kind == 'S') suffix ??= value;
            else number ??= Repaired(value);
        }

        return new RelayStamp(number, time, text) { Suffix = suffix };
    }

    /// <summary>A counter with hexadecimal letters is left alone; one of figures and look-alikes is figures.</summary>
    private static string Repaired(string printed) =>
        printed.All(char.IsAsciiHexDigit) ? printed : string.Concat(printed.Select(c => c == 'O' || c == 'o' ? '0' : c == 'l' || c == 'I' ? '1' : c));
}
