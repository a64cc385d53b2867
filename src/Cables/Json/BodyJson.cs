using Cables.Outline;

namespace Cables.Json;

/// <summary>The body without header and furniture. It is gathered while the paragraphs are written, since its lines are theirs: each line is
/// gone over once for both.</summary>
internal sealed class BodyJson : IDisposable
{
    private readonly Document _document;
    private readonly TelegramOutline? _outline;
    private int _next;
    private bool _isAstray;

    public BodyJson(Document document)
    {
        _document = document;
        if (document.BodyLinesOf.From is TelegramOutline outline && ReferenceEquals(outline.Source, document.Characters)) _outline = outline;
    }

    /// <summary>What is gathered.</summary>
    public JsonText Text { get; } = new(indented: false);

    public void Dispose() => Text.Dispose();

    /// <summary>Gathers the lines that stand before a paragraph's and belong to none that is written: headings, scraps.</summary>
    public void GoTo(TelegramOutline outline, Block paragraph)
    {
        if (_isAstray) return;
        while (ReferenceEquals(outline, _outline) && Next() is { } block)
        {
            if (ReferenceEquals(block, paragraph)) return;
            Add(block);
        }

        // The paragraphs are in another order than the lines.
        _isAstray = true;
    }

    /// <summary>Gathers a paragraph's lines, whatever they hold.</summary>
    public void Add(Block block)
    {
        if (block.Lines.Count == 0) return;
        Text.Line(_document.Characters.AsSpan(block.FirstWithLabel));
        foreach (var line in block.Lines.Further) Text.Line(_document.Characters.AsSpan(line));
    }

    /// <summary>Writes the body, when all paragraphs are written.</summary>
    public void Write(JsonText json)
    {
        if (_isAstray)
        {
            _next = 0;
            Text.TakeBack(0);
        }

        if (_outline is null)
            foreach (var line in _document.BodyLines) Text.Line(_document.Characters.AsSpan(line));
        while (Next() is { } block) Add(block);
        json.StartString("text"u8);
        json.Raw(Text);
        json.EndString();
    }

    /// <summary>The next block with lines of the body.</summary>
    private Block? Next()
    {
        if (_outline is null || _outline.Blocks.Next(ElementKind.Paragraph, _next) is not (>= 0 and var at)) return null;
        _next = at + 1;
        return _outline.Blocks[at];
    }
}
