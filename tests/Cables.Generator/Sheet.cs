namespace Cables.Generator;

/// <summary>The lines of a telegram as they are printed, page by page.</summary>
public sealed class Sheet
{
    private readonly List<string> _lines = [];
    private readonly List<string> _body = [];
    private int _onPage;

    /// <summary>What is printed between two pages, and how many lines a page has; without it pages never end.</summary>
    public (int Length, Func<IEnumerable<string>> Lines)? PageBreak { get; set; }

    /// <summary>The lines of the body, without what is printed between pages.</summary>
    public string Body => string.Join('\n', _body);

    public Sheet Add(params ReadOnlySpan<string> lines)
    {
        foreach (var line in lines) _lines.Add(line);
        _onPage += lines.Length;
        return this;
    }

    public Sheet Add(IEnumerable<string> lines) => Add(lines.ToArray().AsSpan());

    /// <summary>Adds the paragraphs, a blank line before each, and the signature behind the last sentence or below it.</summary>
    public void AddBody(IReadOnlyList<PrintedParagraph> paragraphs, string? signature, bool isInLine, Dice? hyphens = null)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var ends = i == paragraphs.Count - 1 && signature is not null;
            var lines = Wrap.Text(paragraphs[i].Lead + paragraphs[i].Value.Text, hyphens: hyphens);
            Add("");
            AddParagraph(lines, ends && isInLine ? " " + signature : "");
            if (ends && !isInLine) Add(signature!);
        }
    }

    public override string ToString() => string.Join('\n', _lines) + "\n";

    private void AddParagraph(List<string> lines, string signature)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Add(lines[i] + (i == lines.Count - 1 ? signature : ""));
            _body.Add(lines[i]);
            if (PageBreak is not { } page || _onPage < page.Length || i == lines.Count - 1 || IsSentence(lines[i])) continue;
            Add(page.Lines());
            _onPage = 0;
        }
    }

    /// <summary>Whether the line ends with its sentence: if a page ended here, the next one would seem to begin a new paragraph.</summary>
    private static bool IsSentence(string line) => line[^1] is '.' or ':' or '?' or ')';
}
