using Cables.Outline.Documents;
using Cables.Text;

namespace Cables.Outline;

/// <summary>A document's stretch of a file.</summary>
/// <param name="Kind">What kind of document it is.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">The character behind its last.</param>
/// <param name="FirstLine">Its first line.</param>
/// <param name="EndLine">The line behind its last.</param>
internal readonly record struct DocumentRange(DocumentKind Kind, int Start, int End, int FirstLine, int EndLine);

/// <summary>Cuts a file into documents where a <see cref="DocumentRecognizer"/> sees one begin. FORMAT.md E22. The ranges touch and
/// cover the text.</summary>
internal sealed class DocumentSplitter(LineLooks looks)
{
    /// <summary>How many lines of filing marks a sheet may have above its telegram.</summary>
    private const int HeadLines = 20;

    private readonly List<(int Line, DocumentKind Kind)> _starts = [];
    private readonly DocumentState _state = new();
    private readonly LineIndex _lines = looks.Lines;

    public static List<DocumentRange> Split(LineLooks looks) => new DocumentSplitter(looks).Run();

    private List<DocumentRange> Run()
    {
        for (var i = looks.Telling(0); i < _lines.Count; i = looks.Telling(i + 1))
        {
            var line = Line(i);
            var look = line.Length > 100 ? LineKind.Text : looks.ForSplitting(i, line);
            var kind = StartKind(i, line, look, out var first);
            if (kind is { } found) Begin(first, found, line);
            _state.Note(look);
        }

        return Ranges();
    }

    private List<DocumentRange> Ranges()
    {
        if (_starts.Count == 0 || HasText(0, _starts[0].Line)) _starts.Insert(0, (0, DocumentKind.Other));
        else _starts[0] = (0, _starts[0].Kind);
        TakeHeads();
        List<DocumentRange> ranges = new(_starts.Count);
        for (var s = 0; s < _starts.Count; s++)
        {
            var start = _lines.Full(_starts[s].Line).Start;
            var endLine = s + 1 < _starts.Count ? _starts[s + 1].Line : _lines.Count;
            var end = _lines.Full(endLine - 1).End;
            ranges.Add(new DocumentRange(_starts[s].Kind, start, end, _starts[s].Line, endLine));
        }

        return ranges;
    }

    /// <summary>What stands above a telegram's page header or envelope and is no document of its own, a letterhead with the marks of
    /// those who filed the sheet, belongs to that telegram.</summary>
    private void TakeHeads()
    {
        for (var s = _starts.Count - 2; s >= 0; s--)
        {
            if (_starts[s].Kind != DocumentKind.Other || _starts[s + 1].Kind != DocumentKind.Telegram) continue;
            if (!IsHead(_starts[s].Line, _starts[s + 1].Line)) continue;
            _starts[s] = (_starts[s].Line, DocumentKind.Telegram);
            _starts.RemoveAt(s + 1);
        }
    }

    /// <summary>Whether the lines are short ones without a sentence.</summary>
    private bool IsHead(int first, int end)
    {
        var printed = 0;
        for (var i = first; i < end; i++)
        {
            var line = Line(i);
            if (line.IsEmpty || looks.InBody(i).IsFurniture) continue;
            if (++printed > HeadLines || line.Length > 60 || line.Length > 25 && line.EndsWith(".") && line.Count(' ') > 3) return false;
        }

        return true;
    }

    /// <summary>The first line behind the beginning of the document at hand.</summary>
    internal int Earliest => _starts.Count > 0 ? _starts[^1].Line + 1 : 0;

    private void Begin(int line, DocumentKind kind, ReadOnlySpan<char> sign)
    {
        if (_starts.Count > 0 && line <= _starts[^1].Line)
        {
            // A letterhead and the page header under it are one beginning; the more telling kind stays.
            if (_starts[^1].Kind == DocumentKind.Other) _starts[^1] = (_starts[^1].Line, kind);
            return;
        }

        _starts.Add((line, kind));
        _state.Reset(kind, sign);
    }

    /// <summary>The first recogniser that sees a document begin on the line, and the line where it really begins.</summary>
    private DocumentKind? StartKind(int i, ReadOnlySpan<char> line, LineKind look, out int first)
    {
        foreach (var recognizer in DocumentRecognizer.Of(line[0], look, looks.MarksOf(i)))
        {
            if (recognizer.Begins(this, i, line, look, _state) is not { } begins) continue;
            first = begins;
            return recognizer.Kind;
        }

        first = i;
        return null;
    }

    /// <summary>The first line of a telegram whose page header or letterhead stands on a line: letterheads above it, the banner that
    /// belongs to it rather than to the page before, and release stamps directly above these. The archive's stamp ends the attribute block
    /// before <c>Message Text</c>.</summary>
    internal int BackOverHead(int line)
    {
        var first = line;
        var gap = 0;
        for (var i = line - 1; i >= 0 && line - i < 12; i--)
        {
            var above = Line(i);
            if (above.IsEmpty)
            {
                gap++;
                continue;
            }

            var kind = looks.InBody(i).Kind;
            if (kind is LineKind.Letterhead or LineKind.TextHead)
            {
                first = i;
            }
            else if (kind == LineKind.Banner && (gap == 0 || AboveIsEnd(i))) first = i;
            else if (kind == LineKind.Stamp && gap == 0 && looks.InBody(first).Kind != LineKind.TextHead) first = i;
            else break;
            gap = 0;
        }

        return first;
    }

    private bool AboveIsEnd(int line)
    {
        for (var i = line - 1; i >= 0; i--)
        {
            var above = Line(i);
            if (above.IsEmpty) continue;
            return looks.InBody(i).Kind is LineKind.EndMark or LineKind.Banner or LineKind.Stamp or LineKind.TextHead;
        }

        return true;
    }

    private bool HasText(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var line = Line(i);
            if (!line.IsEmpty && !looks.InBody(i).IsFurniture && !TextLook.IsNoise(line)) return true;
        }

        return false;
    }

    internal int LineCount => _lines.Count;

    internal ReadOnlySpan<char> Line(int i) => looks.Line(i);

    /// <summary>The rare marks that a line holds.</summary>
    internal RareMarks MarksOf(int i) => looks.MarksOf(i);

    /// <summary>The look of a line in the header.</summary>
    internal LineLook InHeader(int i) => looks.InHeader(i);

    /// <summary>The look of a line in the text.</summary>
    internal LineLook InBody(int i) => looks.InBody(i);
}
