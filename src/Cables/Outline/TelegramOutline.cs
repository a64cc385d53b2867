using Cables.Text;

namespace Cables.Outline;

/// <summary>A telegram's lines put into blocks, in print order.</summary>
internal sealed class TelegramOutline(string source, LineIndex lines, PageStyle style)
{
    public string Source { get; } = source;

    public LineIndex Lines { get; } = lines;

    public PageStyle Style { get; } = style;

    /// <summary>The rare marks that stand somewhere in the text.</summary>
    public RareMarks Marks { get; } = RareMarkWords.In(source);

    public BlockList Blocks { get; } = new();

    private readonly LineLook[] _headerLooks = new LineLook[lines.Count];
    private readonly bool[] _isRead = new bool[lines.Count];

    /// <summary>The look of a line in the header; read once, though the lines above ask for it again and again.</summary>
    public LineLook HeaderLook(int line)
    {
        if (_isRead[line]) return _headerLooks[line];
        _isRead[line] = true;
        return _headerLooks[line] = LineClassifier.InHeader(Slice(Lines.Trimmed(line)), Marks);
    }

    public BlocksOfKind OfKind(ElementKind kind) => Blocks.OfKind(kind);

    public Block? First(ElementKind kind) => Blocks.First(kind);

    /// <summary>How many lines lower a span begins than another.</summary>
    public int LinesBetween(TextSpan upper, TextSpan lower) => (int)(Lines.PositionOf(lower.Start).Line - Lines.PositionOf(upper.Start).Line);

    public ReadOnlySpan<char> Slice(TextSpan span) => Source.AsSpan(span.Start, span.Length);
}
