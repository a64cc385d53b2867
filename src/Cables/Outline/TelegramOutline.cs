using System.Runtime.CompilerServices;
using Cables.Text;

namespace Cables.Outline;

/// <summary>A telegram's lines put into blocks, in print order.</summary>
/// <param name="looks">The telegram's lines.</param>
/// <param name="longestLine">How much of a line is read as a header field.</param>
internal sealed class TelegramOutline(LineLooks looks, int longestLine = int.MaxValue)
{
    private List<int>? _cutLines;

    public Characters Source { get; } = looks.Text;

    public LineLooks Looks { get; } = looks;

    public LineIndex Lines { get; } = looks.Lines;

    public PageStyle Style { get; } = PageStyle.Of(looks.Text, looks.Lines);

    public BlockList Blocks { get; } = new();

    /// <summary>The lines of which only the beginning is read.</summary>
    public IReadOnlyList<int> CutLines => _cutLines ?? (IReadOnlyList<int>)[];

    /// <summary>Whether there are such lines; nearly always there are none.</summary>
    public bool HasCutLines => _cutLines is not null;

    /// <summary>How much of a line is read as a header field.</summary>
    public int LongestLine => longestLine;

    /// <summary>Whether a line is longer than any that was printed in a header: then only its beginning is read there.</summary>
    public bool IsTooLong(TextSpan line) => line.Length > longestLine;

    /// <summary>The beginning of a line that is too long.</summary>
    public TextSpan Beginning(TextSpan line) => line with { Length = Slice(line with { Length = longestLine }).TrimEnd().Length };

    /// <summary>Notes that only the beginning of a line has its place in the header.</summary>
    public void NoteCut(int line) => (_cutLines ??= []).Add(line);

    /// <summary>The look of a line in the header.</summary>
    public LineLook HeaderLook(int line) => Looks.InHeader(line);

    public BlocksOfKind OfKind(ElementKind kind) => Blocks.OfKind(kind);

    public Block? First(ElementKind kind) => Blocks.First(kind);

    /// <summary>How many lines lower a span begins than another.</summary>
    public int LinesBetween(TextSpan upper, TextSpan lower) => (int)(Lines.PositionOf(lower.Start).Line - Lines.PositionOf(upper.Start).Line);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Slice(TextSpan span) => Source.AsSpan(span);
}
