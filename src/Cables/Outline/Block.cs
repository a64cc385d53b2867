using Cables.Text;

namespace Cables.Outline;

/// <summary>Lines that belong together: a header field with its continuation lines, a paragraph, a piece of furniture.</summary>
internal sealed class Block(ElementKind kind, LineLook look, int part)
{
    // There are thirty to a telegram: what few of them have stands elsewhere, and what is small takes little room.
    private readonly byte _kind = (byte)kind;
    private readonly LineKind _look = look.Kind;
    private readonly bool _isDamaged = look.Damaged;
    private readonly sbyte _number;
    private LineSpans _lines;
    private Parting? _parting;

    public ElementKind Kind => (ElementKind)_kind;

    /// <summary>The look of the first line.</summary>
    public LineLook Look => new(_look, Label.Length, _isDamaged);

    /// <summary>Which header-and-text group of the document it belongs to, from 0: sections that follow one another, a
    /// corrected copy's second header.</summary>
    public int Part { get; } = part;

    /// <summary>The label as printed, empty without one.</summary>
    public TextSpan Label { get; init; }

    /// <summary>The printed number of a paragraph, of two figures at most; 0 without one.</summary>
    public int Number
    {
        get => _number;
        init => _number = (sbyte)value;
    }

    /// <summary>A heading that stands alone on the lines before a numbered paragraph.</summary>
    public TextSpan Heading
    {
        get => _parting?.Heading ?? default;
        init
        {
            if (value.Length > 0) _parting = new Parting { Heading = value };
        }
    }

    /// <summary>The content line by line, label cut off, furniture left out.</summary>
    public ref LineSpans Lines => ref _lines;

    /// <summary>The first line with the label in front of it.</summary>
    public TextSpan FirstWithLabel =>
        Label.Length > 0 ? TextSpan.FromBounds(Label.Start, Math.Max(_lines[0].End, Label.End)) : _lines[0];

    public void Add(TextSpan line, int gap = 0)
    {
        _lines.Add(line);
        if (gap != 0 && _lines.Count > 1 && Kind == ElementKind.Paragraph) (_parting ??= new Parting()).Note(gap, _lines.Count - 1);
    }

    /// <summary>Adds whole lines of the text that follow one another.</summary>
    public void Add(LineIndex lines, int first, int end) => _lines.Add(lines, first, end);

    /// <summary>Whether blank lines stand between those of a paragraph.</summary>
    public bool HasGaps => _parting?.Gaps is not null;

    /// <summary>For paragraphs: how many blank lines stand before a line that is not the first.</summary>
    public int GapBefore(int line) => _parting?.Gaps is { } gaps && line < gaps.Count ? gaps[line] : 0;

    /// <summary>Takes a line out.</summary>
    public void RemoveLine(int line)
    {
        _lines.RemoveAt(line);
        if (_parting?.Gaps is { } gaps && line < gaps.Count) gaps.RemoveAt(line);
    }

    /// <summary>From the first character of the content to its last.</summary>
    public TextSpan Whole => TextSpan.FromBounds(_lines[0].Start, _lines[_lines.Count - 1].End);

    /// <summary>The text for a grammar, with the way back to the source.</summary>
    public BlockText TextOf(Characters source) => BlockText.Of(source, _lines);

    /// <summary>What parts a paragraph from the one before it, and its lines.</summary>
    private sealed class Parting
    {
        public TextSpan Heading { get; init; }

        /// <summary>The blank lines before each line.</summary>
        public List<int>? Gaps { get; private set; }

        public void Note(int gap, int line)
        {
            Gaps ??= new List<int>(line + 4);
            while (Gaps.Count < line) Gaps.Add(0);
            Gaps.Add(gap);
        }
    }
}
