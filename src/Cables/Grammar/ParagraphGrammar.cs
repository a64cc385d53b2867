using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How a paragraph begins behind its number. FORMAT.md E16: <c>[ mark ] ows [ heading ] text</c>,
/// <c>entireText = marking ws "-" ws "ENTIRE TEXT"</c>.</summary>
internal static class ParagraphGrammar
{
    private static readonly Parser<char, Unit> Dash = Blanks.Then(Token(c => c is '-' or '–' or '—')).Then(Blanks).IgnoreResult();

    private static readonly Parser<char, PortionMark> EntireTextMark =
        Try(Char('(').Optional().Then(PortionMarkGrammar.InWords.Or(PortionMarkGrammar.Mark)).Before(Dash).Before(Lookahead(CIString("ENTIRE"))));

    private static readonly Parser<char, (PortionMark? Mark, int End)> Start = Map(
        (mark, end) => (mark.HasValue ? mark.Value : null, end),
        Blanks.Then(OneOf(EntireTextMark, PortionMarkGrammar.InParentheses).Optional()),
        Blanks.Then(CurrentOffset));

    /// <summary>What nearly always stands behind the mark of a whole text.</summary>
    private const string EntireTextBehind = " - ENTIRE";

    /// <summary>How much of a paragraph is looked at for its mark and its heading; both are shorter.</summary>
    public const int HeadLength = 120;

    public static Paragraph Read(Block block, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (block.Number > 0 && block.Look.Damaged)
            diagnostics.Add(ParagraphDiagnostics.NumberRepaired, block.Label, outline.Slice(block.Label).ToString().Trim(), block.Number);
        return PlainParagraph.TryRead(block, outline, out var plain)
            ? Of(block, outline, plain.Mark, plain.Heading, new TextSpan(0, plain.Length)) : Read(block, outline);
    }

    /// <summary>Reads a paragraph whatever it begins with.</summary>
    public static Paragraph Read(Block block, TelegramOutline outline)
    {
        using var head = new CharBuffer();
        ParagraphText.Join(outline, block, head, HeadLength);
        string? heading = block.Heading.Length > 0 ? outline.Slice(block.Heading).Trim("-=_* :.").ToString().ToUpperInvariant() : null;
        heading ??= HeadingLine(block, outline);
        var lead = HeadingAt(head.Span);
        var (mark, end) = StartOf(head.Span);
        var place = new TextSpan(0, end);
        // The mark may stand behind the heading: COMMENT: (C) …
        if (mark is null && lead > 0 && MarkBehind(head.Span, lead) is { Mark: { } behind, Place: var from })
        {
            mark = behind;
            place = from;
        }

        head.Remove(place.Start, place.Length);
        if (heading is null && HeadingAt(head.Span) is var length and > 0) heading = head.Span[..length].ToString().ToUpperInvariant();

        return Of(block, outline, mark, heading, place);
    }

    private static Paragraph Of(Block block, TelegramOutline outline, PortionMark? mark, string? heading, TextSpan place)
    {
        var first = block.Label.Length > 0 ? block.Label.Start : block.Lines.Count > 0 ? block.Lines[0].Start : 0;
        return new Paragraph(block.Number == 0 ? null : block.Number, mark, heading, new ParagraphText(outline, block, place, mark is not null))
        {
            Span = TextSpan.FromBounds(first, block.Lines.Count > 0 ? block.Lines[^1].End : first),
        };
    }

    /// <summary>The mark that a text begins with, and where the text goes on. The grammar is asked only where a parenthesis or ENTIRE
    /// TEXT shows that there may be one.</summary>
    private static (PortionMark? Mark, int End) StartOf(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && WhiteSpace.IsBlank(text[start])) start++;
        if (start == text.Length) return (null, start);
        if (text[start] == '(')
        {
            var close = text[start..].IndexOf(')') + start;
            if (close > start && PortionMarkGrammar.Plain(text[(start + 1)..close]) is { } plain) return (plain, BehindBlanks(text, close + 1));
        }
        else if (!text.ContainsAny(PlainParagraph.EntireText)) return (null, start);
        else if (text.IndexOf(EntireTextBehind) is var dash && dash > start && PortionMarkGrammar.PlainBeforeEntire(text[start..dash]) is { } entire)
            return (entire, dash + EntireTextBehind.IndexOf('E'));

        return Start.ParseOrThrow(text);
    }

    private static int BehindBlanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && WhiteSpace.IsBlank(text[at])) at++;
        return at;
    }

    /// <summary>A paragraph and the pieces that go on with it, as one.</summary>
    public static Paragraph Join(List<Paragraph> pieces)
    {
        if (pieces.Count == 1) return pieces[0];
        using var text = new CharBuffer();
        foreach (var piece in pieces) WrappedLines.Append(text, piece.Text);
        return pieces[0] with { Text = text.ToString() };
    }

    /// <summary>A heading that fills the rest of the paragraph's first line: <c>4. (U) COMMENT</c>.</summary>
    private static string? HeadingLine(Block block, TelegramOutline outline)
    {
        if (block.Lines.Count < 2) return null;
        var line = outline.Slice(block.Lines[0]);
        if (line.Length > HeadLength) return null;
        var rest = line[StartOf(line).End..].Trim(" :.-");
        return rest.Length > 0 && Headings.Match(rest) == rest.Length ? rest.ToString().ToUpperInvariant() : null;
    }

    private static int HeadingAt(ReadOnlySpan<char> text)
    {
        var length = Headings.Match(text);
        if (length == 0) return 0;
        return EndsHeading(text[length..]) ? length : 0;
    }

    /// <summary>Whether a heading ends before a text. COMMENT IS INVITED is text: behind a heading stands a colon, a stop, a dash or a mark.</summary>
    public static bool EndsHeading(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || rest[0] is ':' or '.' || rest.StartsWith(" - ") || rest.StartsWith(" --") || rest.StartsWith(" (") && rest.Length > 3 && rest[3] is ')' or '/';

    /// <summary>The mark behind a heading, and what of the text it takes up.</summary>
    private static (PortionMark? Mark, TextSpan Place) MarkBehind(ReadOnlySpan<char> text, int heading)
    {
        var start = heading;
        while (start < text.Length && text[start] is ' ' or ':' or '.' or '-' or '\n') start++;
        var (mark, length) = StartOf(text[start..]);
        return (mark, new TextSpan(start, length));
    }
}
