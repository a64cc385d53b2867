using System.Text;

namespace Cables.Text;

/// <summary>The text of one header field or paragraph: its lines, trimmed, joined by <c>\n</c>, furniture between them left
/// out, with the way back to the source. This is what a grammar reads.</summary>
internal sealed class BlockText
{
    private readonly List<(int Block, int Source)> _pieces = [];

    private BlockText(string text) => Text = text;

    public string Text { get; }

    public ReadOnlySpan<char> Span => Text;

    public static BlockText Of(ReadOnlySpan<char> source, IReadOnlyList<TextSpan> lines)
    {
        if (lines.Count == 1)
        {
            var only = new BlockText(source.Slice(lines[0].Start, lines[0].Length).ToString());
            only._pieces.Add((0, lines[0].Start));
            return only;
        }

        var joined = new StringBuilder();
        var pieces = new List<(int, int)>(lines.Count);
        foreach (var line in lines)
        {
            if (pieces.Count > 0) joined.Append('\n');
            pieces.Add((joined.Length, line.Start));
            joined.Append(source.Slice(line.Start, line.Length));
        }

        var block = new BlockText(joined.ToString());
        block._pieces.AddRange(pieces);
        return block;
    }

    /// <summary>A text that stands alone: offsets are its own.</summary>
    public static BlockText Of(ReadOnlySpan<char> text)
    {
        var block = new BlockText(text.ToString());
        block._pieces.Add((0, 0));
        return block;
    }

    /// <summary>The offset in the source of an offset in this block.</summary>
    public int ToSource(int offset)
    {
        var piece = _pieces[0];
        foreach (var next in _pieces)
        {
            if (next.Block > offset) break;
            piece = next;
        }

        return piece.Source + (offset - piece.Block);
    }

    /// <summary>The stretch of the source from the first to the last character of a stretch of this block.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        var start = ToSource(span.Start);
        return span.Length == 0
            ? new TextSpan(start, 0)
            : TextSpan.FromBounds(start, ToSource(span.End - 1) + 1);
    }

    /// <summary>The whole block's stretch of the source.</summary>
    public TextSpan WholeSource => ToSource(new TextSpan(0, Text.Length));
}
