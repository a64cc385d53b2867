using Cables.Text;

namespace Cables.Outline;

/// <summary>A telegram's lines put into blocks, in print order.</summary>
internal sealed class TelegramOutline(LineLooks looks)
{
    public string Source { get; } = looks.Text;

    public LineLooks Looks { get; } = looks;

    public LineIndex Lines { get; } = looks.Lines;

    public PageStyle Style { get; } = PageStyle.Of(looks.Text, looks.Lines);

    public BlockList Blocks { get; } = new();

    /// <summary>The look of a line in the header.</summary>
    public LineLook HeaderLook(int line) => Looks.InHeader(line);

    public BlocksOfKind OfKind(ElementKind kind) => Blocks.OfKind(kind);

    public Block? First(ElementKind kind) => Blocks.First(kind);

    /// <summary>How many lines lower a span begins than another.</summary>
    public int LinesBetween(TextSpan upper, TextSpan lower) => (int)(Lines.PositionOf(lower.Start).Line - Lines.PositionOf(upper.Start).Line);

    public ReadOnlySpan<char> Slice(TextSpan span) => Source.AsSpan(span.Start, span.Length);
}
