namespace Cables.Text;

/// <summary>The text of one header field or paragraph: its lines, trimmed, joined by <c>\n</c>, furniture between them left
/// out, with the way back to the source. This is what a grammar reads.</summary>
internal sealed class BlockText
{
    /// <summary>Up to so many lines are walked; of more, which only a hostile text has, the starts are kept.</summary>
    private const int FewLines = 32;

    private LineSpans _lines;
    private int[]? _starts;
    private int _line;
    private int _lineStart;

    private readonly Characters _source;
    private string? _text;

    private BlockText(Characters source, string? text, LineSpans lines) => (_source, _text, _lines) = (source, text, lines);

    public string Text => _text ??= _source.AsSpan(_lines[0]).ToString();

    /// <summary>The text, without a string of its own where it is one line.</summary>
    public ReadOnlySpan<char> Span => _text ?? _source.AsSpan(_lines[0]);

    public static BlockText Of(Characters source, LineSpans lines)
    {
        if (lines.Count == 1) return new BlockText(source, null, lines);
        var length = Math.Max(0, lines.Count - 1);
        foreach (var line in lines) length += line.Length;
        var text = string.Create(length, (source, lines), static (joined, from) =>
        {
            var at = 0;
            for (var i = 0; i < from.lines.Count; i++)
            {
                var line = from.lines[i];
                if (i > 0) joined[at++] = '\n';
                from.source.AsSpan(line).CopyTo(joined[at..]);
                at += line.Length;
            }
        });
        return new BlockText(source, text, lines);
    }

    /// <summary>A text that stands alone: offsets are its own.</summary>
    public static BlockText Of(ReadOnlySpan<char> text) => new(Characters.None, text.ToString(), Alone(text.Length));

    private static LineSpans Alone(int length)
    {
        LineSpans lines = default;
        lines.Add(new TextSpan(0, length));
        return lines;
    }

    /// <summary>The offset in the source of an offset in this block.</summary>
    public int ToSource(int offset)
    {
        if (_lines.Count > FewLines) return ToSource(offset, _starts ??= Starts());
        return Walk(offset);
    }

    /// <summary>The stretch of the source from the first to the last character of a stretch of this block.</summary>
    public TextSpan ToSource(TextSpan span)
    {
        if (span.Length == 0) return new TextSpan(ToSource(span.Start), 0);
        if (_lines.Count > FewLines) return TextSpan.FromBounds(ToSource(span.Start), ToSource(span.End - 1) + 1);
        var first = Walk(span.Start);
        return TextSpan.FromBounds(first, Walk(span.End - 1) + 1);
    }

    /// <summary>Goes on to the line of an offset, from the line of the offset before: most are asked for in order.</summary>
    private int Walk(int offset)
    {
        var (line, start) = offset < _lineStart ? (0, 0) : (_line, _lineStart);
        while (line < _lines.Count - 1 && offset > start + _lines[line].Length) start += _lines[line++].Length + 1;
        (_line, _lineStart) = (line, start);
        return _lines[line].Start + (offset - start);
    }

    private int ToSource(int offset, int[] starts)
    {
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return _lines[line].Start + (offset - starts[line]);
    }

    private int[] Starts()
    {
        var starts = new int[_lines.Count];
        for (var i = 1; i < starts.Length; i++) starts[i] = starts[i - 1] + _lines[i - 1].Length + 1;
        return starts;
    }

    /// <summary>The whole block's stretch of the source.</summary>
    public TextSpan WholeSource => ToSource(new TextSpan(0, Span.Length));
}
