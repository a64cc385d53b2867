using Cables.Text;

namespace Cables.Outline;

/// <summary>Lines that belong together: a header field with its continuation lines, a paragraph, a piece of furniture.</summary>
internal sealed class Block(ElementKind kind, LineLook look, int part)
{
    private LineSpans _lines;
    private List<int>? _gaps;

    public ElementKind Kind { get; } = kind;

    /// <summary>The look of the first line.</summary>
    public LineLook Look { get; } = look;

    /// <summary>Which header-and-text group of the document it belongs to, from 0: sections that follow one another, a
    /// corrected copy's second header.</summary>
    public int Part { get; } = part;

    /// <summary>The label as printed, empty without one.</summary>
    public TextSpan Label { get; set; }

    /// <summary>The printed number of a paragraph; 0 without one.</summary>
    public int Number { get; init; }

    /// <summary>A heading that stands alone on the lines before a numbered paragraph.</summary>
    public TextSpan Heading { get; set; }

    /// <summary>The content line by line, label cut off, furniture left out.</summary>
    public ref LineSpans Lines => ref _lines;

    public void Add(TextSpan line, int gap = 0)
    {
        _lines.Add(line);
        if (gap == 0 || _lines.Count == 1 || Kind != ElementKind.Paragraph) return;
        _gaps ??= [];
        while (_gaps.Count < _lines.Count - 1) _gaps.Add(0);
        _gaps.Add(gap);
    }

    /// <summary>Adds whole lines of the text that follow one another.</summary>
    public void Add(LineIndex lines, int first, int end) => _lines.Add(lines, first, end);

    /// <summary>For paragraphs: how many blank lines stand before a line that is not the first.</summary>
    public int GapBefore(int line) => _gaps is not null && line < _gaps.Count ? _gaps[line] : 0;

    /// <summary>Takes a line out.</summary>
    public void RemoveLine(int line)
    {
        _lines.RemoveAt(line);
        if (_gaps is not null && line < _gaps.Count) _gaps.RemoveAt(line);
    }

    /// <summary>From the first character of the content to its last.</summary>
    public TextSpan Whole => TextSpan.FromBounds(_lines[0].Start, _lines[_lines.Count - 1].End);

    /// <summary>The text for a grammar, with the way back to the source.</summary>
    public BlockText TextOf(string source) => BlockText.Of(source, _lines);
}
