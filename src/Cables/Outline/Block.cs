namespace Cables.Outline;

/// <summary>Lines that belong together: a header field with its continuation lines, a paragraph, a piece of furniture.</summary>
internal sealed class Block(ElementKind kind, LineLook look, int part)
{
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
    public List<TextSpan> Lines { get; } = new(kind switch { ElementKind.Paragraph => 8, ElementKind.Attributes => 40, _ => 1 });

    /// <summary>For paragraphs: how many blank lines stand before each line.</summary>
    public List<int> Gaps => _gaps ??= new(8);

    public void Add(TextSpan line, int gap = 0)
    {
        Lines.Add(line);
        if (Kind == ElementKind.Paragraph) Gaps.Add(gap);
    }

    /// <summary>The text for a grammar, with the way back to the source.</summary>
    public Text.BlockText TextOf(string source) => Text.BlockText.Of(source, Lines);
}
