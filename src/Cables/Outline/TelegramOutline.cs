using Cables.Text;

namespace Cables.Outline;

/// <summary>A telegram's lines put into blocks, in print order.</summary>
internal sealed class TelegramOutline(string source, LineIndex lines, PageStyle style)
{
    public string Source { get; } = source;

    public LineIndex Lines { get; } = lines;

    public PageStyle Style { get; } = style;

    public List<Block> Blocks { get; } = [];

    public IEnumerable<Block> OfKind(ElementKind kind)
    {
        foreach (var block in Blocks)
            if (block.Kind == kind) yield return block;
    }

    public Block? First(ElementKind kind)
    {
        foreach (var block in Blocks)
            if (block.Kind == kind) return block;
        return null;
    }

    /// <summary>How many lines lower a span begins than another.</summary>
    public int LinesBetween(TextSpan upper, TextSpan lower) => (int)(Lines.PositionOf(lower.Start).Line - Lines.PositionOf(upper.Start).Line);

    public ReadOnlySpan<char> Slice(TextSpan span) => Source.AsSpan(span.Start, span.Length);
}
