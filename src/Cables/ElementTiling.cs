using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Makes elements of blocks that cover the text from its first to its last character: each stretch goes up to the end of
/// its line, labels belong to their field, empty lines are elements of their own.</summary>
internal static class ElementTiling
{
    public static ValueList<Element> Of(TelegramOutline outline)
    {
        var pieces = new List<(TextSpan Span, ElementKind Kind, int Block)>();
        for (var b = 0; b < outline.Blocks.Count; b++)
        {
            var block = outline.Blocks[b];
            if (block.Label.Length > 0) pieces.Add((block.Label, block.Kind, b));
            foreach (var line in block.Lines)
                if (line.Length > 0) pieces.Add((line, block.Kind, b));
        }

        pieces.Sort((x, y) => x.Span.Start.CompareTo(y.Span.Start));
        return Tile(outline, pieces);
    }

    private static ValueList<Element> Tile(TelegramOutline outline, List<(TextSpan Span, ElementKind Kind, int Block)> pieces)
    {
        var elements = new List<Element>();
        // Those of the outline are given back when the telegram is read.
        using var lines = new LineIndex(outline.Source);
        var owner = -2;
        var next = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Full(i);
            if (line.Length == 0) continue;
            if (next >= pieces.Count || pieces[next].Span.Start >= line.End)
            {
                var blank = lines.Trimmed(i).Length == 0;
                Add(blank ? ElementKind.Blank : ElementKind.Unread, line, blank ? -1 : -3);
                continue;
            }

            var start = line.Start;
            while (next < pieces.Count && pieces[next].Span.Start < line.End)
            {
                var (_, kind, block) = pieces[next++];
                var end = next < pieces.Count && pieces[next].Span.Start < line.End ? Math.Max(start, pieces[next].Span.Start) : line.End;
                if (end > start) Add(kind, TextSpan.FromBounds(start, end), block);
                start = end;
            }
        }

        return elements.ToValueList();

        void Add(ElementKind kind, TextSpan span, int block)
        {
            if (elements.Count > 0 && owner == block && elements[^1].Kind == kind)
                elements[^1] = new Element(kind, TextSpan.FromBounds(elements[^1].Span.Start, span.End));
            else elements.Add(new Element(kind, span));
            owner = block;
        }
    }
}
