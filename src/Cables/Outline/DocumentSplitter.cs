using Cables.Text;

namespace Cables.Outline;

/// <summary>A document's stretch of a file.</summary>
internal readonly record struct DocumentRange(DocumentKind Kind, int Start, int End, int FirstLine);

/// <summary>Cuts a file into documents where one begins: a page header <c>PAGE 01</c>, a letterhead, <c>Message Text</c>, an envelope
/// or a date-time line with FM behind an end, a slip, a memorandum, an item of a broadcast report. FORMAT.md E22. The ranges touch
/// and cover the text.</summary>
internal sealed class DocumentSplitter(string text, LineIndex lines)
{
    /// <summary>How far above the word MEMORANDUM an agency's letterhead may stand.</summary>
    private const int MemorandumHead = 18;

    /// <summary>How many lines of filing marks a sheet may have above its telegram.</summary>
    private const int HeadLines = 20;

    private readonly List<(int Line, DocumentKind Kind)> _starts = [];
    private readonly DocumentState _state = new();
    private int _runningHead = -1;

    public static List<DocumentRange> Split(string text, LineIndex lines) => new DocumentSplitter(text, lines).Run();

    private List<DocumentRange> Run()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = Line(i);
            if (line.IsEmpty) continue;
            var look = line.Length > 100 ? LineKind.Text : LineClassifier.ForSplitting(line);
            var kind = StartKind(i, line, look, out var first);
            if (kind is { } found) Begin(first, found);
            _state.Note(look);
        }

        return Ranges();
    }

    private List<DocumentRange> Ranges()
    {
        List<DocumentRange> ranges = [];
        if (_starts.Count == 0 || HasText(0, _starts[0].Line)) _starts.Insert(0, (0, DocumentKind.Other));
        else _starts[0] = (0, _starts[0].Kind);
        TakeHeads();
        for (var s = 0; s < _starts.Count; s++)
        {
            var start = lines.Full(_starts[s].Line).Start;
            var end = s + 1 < _starts.Count ? lines.Full(_starts[s + 1].Line).Start : text.Length;
            ranges.Add(new DocumentRange(_starts[s].Kind, start, end, _starts[s].Line));
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
            if (line.IsEmpty || LineClassifier.InBody(line).IsFurniture) continue;
            if (++printed > HeadLines || line.Length > 60 || line.Length > 25 && line.EndsWith(".") && line.Count(' ') > 3) return false;
        }

        return true;
    }

    private void Begin(int line, DocumentKind kind)
    {
        if (_starts.Count > 0 && line <= _starts[^1].Line)
        {
            // A letterhead and the page header under it are one beginning; the more telling kind stays.
            if (_starts[^1].Kind == DocumentKind.Other) _starts[^1] = (_starts[^1].Line, kind);
            return;
        }

        _starts.Add((line, kind));
        _state.Reset(kind);
    }

    private DocumentKind? StartKind(int i, ReadOnlySpan<char> line, LineKind look, out int first)
    {
        first = i;
        if (TelegramStart.IsStart(this, i, line, look, _state))
        {
            first = BackOverHead(i);
            return DocumentKind.Telegram;
        }

        if (line.Length > 100) return null;
        if (line.Contains("ROUTING AND TRANSMITTAL SLIP", StringComparison.OrdinalIgnoreCase)) return DocumentKind.RoutingSlip;
        if (line is "MEMORANDUM" || line is "M E M O R A N D U M" || line.StartsWith("MEMORANDUM FOR"))
        {
            if (_state.InHeader) return null;
            first = BackToAgency(i);
            return DocumentKind.Memorandum;
        }

        if (AirgramOutliner.IsHead(line) && !_state.InHeader)
        {
            first = BackOverHead(i);
            return DocumentKind.Airgram;
        }

        if (BroadcastLook.IsRunningHead(line))
        {
            if (_starts.Count > 0 && _starts[^1].Kind == DocumentKind.BroadcastReport) return null;
            _runningHead = i;
            return DocumentKind.BroadcastReport;
        }

        if (BroadcastLook.IsItemHeader(line))
        {
            if (_runningHead >= 0 && !_state.HasItem)
            {
                _state.HasItem = true;
                return null;
            }

            _state.Reset(DocumentKind.BroadcastReport);
            first = i;
            return DocumentKind.BroadcastReport;
        }

        return null;
    }

    /// <summary>The first line of a telegram whose page header or letterhead stands on a line: letterheads above it, and the banner
    /// that belongs to it rather than to the page before.</summary>
    private int BackOverHead(int line)
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

            var kind = LineClassifier.InBody(above).Kind;
            if (kind is LineKind.Letterhead or LineKind.TextHead)
            {
                first = i;
            }
            else if (kind == LineKind.Banner && (gap == 0 || AboveIsEnd(i))) first = i;
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
            return LineClassifier.InBody(above).Kind is LineKind.EndMark or LineKind.Banner or LineKind.Stamp or LineKind.TextHead;
        }

        return true;
    }

    /// <summary>The agency's name in capitals above MEMORANDUM, and the banner above it.</summary>
    private int BackToAgency(int line)
    {
        var first = line;
        var earliest = _starts.Count > 0 ? _starts[^1].Line + 1 : 0;
        for (var i = line - 1; i >= earliest && line - i <= MemorandumHead; i--)
        {
            var above = Line(i);
            if (above.IsEmpty || !IsAgency(above)) continue;
            first = i;
            for (var banner = i - 1; banner >= earliest && i - banner <= 3; banner--)
                if (LineClassifier.InBody(Line(banner)).Kind == LineKind.Banner) first = banner;
        }

        return first;
    }

    private static bool IsAgency(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) return false;
        return line.Contains("AGENCY", StringComparison.Ordinal) || line.Contains("DEPARTMENT", StringComparison.Ordinal)
            || line.Contains("UNITED STATES", StringComparison.Ordinal) || line.Contains("WHITE HOUSE", StringComparison.Ordinal)
            || line.Contains("COUNCIL", StringComparison.Ordinal);
    }

    private bool HasText(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var line = Line(i);
            if (!line.IsEmpty && !LineClassifier.InBody(line).IsFurniture && !TextLook.IsNoise(line)) return true;
        }

        return false;
    }

    internal int Count => lines.Count;

    internal ReadOnlySpan<char> Line(int i)
    {
        var span = lines.Trimmed(i, text);
        return text.AsSpan(span.Start, span.Length);
    }
}
