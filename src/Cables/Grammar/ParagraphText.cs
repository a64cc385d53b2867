using Cables.Outline;
using Cables.Text;

namespace Cables.Grammar;

/// <summary>Where a paragraph's text stands in the source: its lines and what of the joined text is no text, its mark. The text is put
/// together when it is asked for, so that the body is held once.</summary>
/// <param name="Outline">The telegram's lines.</param>
/// <param name="Block">The paragraph's.</param>
/// <param name="Mark">The stretch of the joined text that the portion mark takes up, empty without one.</param>
/// <param name="IsMarked">Whether there is a portion mark; a parenthesis that it lost may stand at the end.</param>
internal readonly record struct ParagraphText(TelegramOutline Outline, Block Block, TextSpan Mark, bool IsMarked)
{
    public override string ToString()
    {
        using var text = new CharBuffer();
        AppendTo(text);
        return text.ToString();
    }

    /// <summary>Appends the text to an empty buffer.</summary>
    public void AppendTo(CharBuffer text)
    {
        Join(Outline, Block, text, int.MaxValue);
        text.Remove(Mark.Start, Mark.Length);
        if (IsMarked && text.Length > 0 && text[text.Length - 1] == ')' && !text.Span.Contains('(')) text.Length--;
    }

    /// <summary>Running text of a paragraph's lines; a blank line between two sentences stays, one inside a sentence goes. Ends with the
    /// line that makes it as long as is wanted.</summary>
    public static void Join(TelegramOutline outline, Block block, CharBuffer text, int wanted)
    {
        for (var i = 0; i < block.Lines.Count && text.Length < wanted; i++)
        {
            var line = outline.Slice(block.Lines[i]);
            var isEven = WhiteSpace.IsEven(line);
            if (text.Length > 0)
            {
                if (!isEven && WrappedLines.IsTable(line)) text.Append('\n');
                else if (StandsApart(outline, block, i, text[text.Length - 1])) text.Append("\n\n");
            }

            WrappedLines.Append(text, line, isEven);
        }
    }

    /// <summary>Whether a gap stands before a line, behind the end of a sentence.</summary>
    /// <param name="line">The line, which is not the first.</param>
    /// <param name="before">The last character before the gap.</param>
    public bool StandsApart(int line, char before) => StandsApart(Outline, Block, line, before);

    private static bool StandsApart(TelegramOutline outline, Block block, int line, char before) =>
        block.GapBefore(line) is > 0 and var gap && outline.Style.IsBreak(gap) && !outline.Style.IsDoubleSpaced && before is '.' or '?' or '!' or ':';
}
