using System.Text;
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

    public static Paragraph Read(Block block, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (block.Number > 0 && block.Look.Damaged)
            diagnostics.Add(ParagraphDiagnostics.NumberRepaired, block.Label, outline.Slice(block.Label).ToString().Trim(), block.Number);
        var text = TextOf(block, outline);
        string? heading = block.Heading.Length > 0 ? outline.Slice(block.Heading).Trim("-=_* :.").ToString().ToUpperInvariant() : null;
        heading ??= HeadingLine(block, outline);
        var lead = HeadingAt(text);
        var (mark, end) = Start.ParseOrThrow(text);
        // The mark may stand behind the heading: COMMENT: (C) …
        if (mark is null && lead > 0 && MarkBehind(text, lead) is { Mark: { } behind, Place: var from })
        {
            mark = behind;
            text = string.Concat(text.AsSpan(0, from.Start), text.AsSpan(from.End));
        }
        else text = text[end..];

        if (mark is not null && text.EndsWith(')') && !text.Contains('(')) text = text[..^1];
        if (heading is null && HeadingAt(text) is var length and > 0) heading = text[..length].ToUpperInvariant();

        var first = block.Label.Length > 0 ? block.Label.Start : block.Lines.Count > 0 ? block.Lines[0].Start : 0;
        return new Paragraph(block.Number == 0 ? null : block.Number, mark, heading, text)
        {
            Span = TextSpan.FromBounds(first, block.Lines.Count > 0 ? block.Lines[^1].End : first),
        };
    }

    /// <summary>A paragraph and the pieces that go on with it, as one.</summary>
    public static Paragraph Join(List<Paragraph> pieces)
    {
        if (pieces.Count == 1) return pieces[0];
        var text = new StringBuilder();
        foreach (var piece in pieces) WrappedLines.Append(text, piece.Text);
        return pieces[0] with { Text = text.ToString() };
    }

    /// <summary>Running text of a paragraph's lines; a blank line between two sentences stays, one inside a sentence goes.</summary>
    private static string TextOf(Block block, TelegramOutline outline)
    {
        var text = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = outline.Slice(block.Lines[i]);
            if (text.Length > 0)
            {
                if (WrappedLines.IsTable(line)) text.Append('\n');
                else if (outline.Style.IsBreak(block.Gaps[i]) && text[^1] is '.' or '?' or '!' or ':' && block.Gaps[i] > 0 && !outline.Style.IsDoubleSpaced)
                    text.Append("\n\n");
            }

            WrappedLines.Append(text, line);
        }

        return text.ToString();
    }

    /// <summary>A heading that fills the rest of the paragraph's first line: <c>4. (U) COMMENT</c>.</summary>
    private static string? HeadingLine(Block block, TelegramOutline outline)
    {
        if (block.Lines.Count < 2) return null;
        var line = outline.Slice(block.Lines[0]).ToString();
        var rest = line[Start.ParseOrThrow(line).End..].Trim(' ', ':', '.', '-');
        return rest.Length > 0 && Headings.Match(rest) == rest.Length ? rest.ToUpperInvariant() : null;
    }

    private static int HeadingAt(string text)
    {
        var length = Headings.Match(text);
        if (length == 0) return 0;
        var rest = text.AsSpan(length);
        // 'COMMENT IS INVITED' is text: behind a heading stands a colon, a stop, a dash or a mark.
        return rest.IsEmpty || rest[0] is ':' or '.' || rest.StartsWith(" - ") || rest.StartsWith(" --") || rest.StartsWith(" (") && rest.Length > 3 && rest[3] is ')' or '/'
            ? length : 0;
    }

    /// <summary>The mark behind a heading, and what of the text it takes up.</summary>
    private static (PortionMark? Mark, TextSpan Place) MarkBehind(string text, int heading)
    {
        var start = heading;
        while (start < text.Length && text[start] is ' ' or ':' or '.' or '-' or '\n') start++;
        var (mark, length) = Start.ParseOrThrow(text.AsSpan(start));
        return (mark, new TextSpan(start, length));
    }
}
