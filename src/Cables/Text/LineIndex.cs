using System.Buffers;

namespace Cables.Text;

/// <summary>Where the lines of a text begin. Ends of line are <c>\r\n</c>, <c>\n</c> and a lone <c>\r</c>; a form feed,
/// the page break of printed copies, ends a line as well.</summary>
internal sealed class LineIndex
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\f");

    private readonly List<int> _starts = [0];
    private readonly int _length;

    public LineIndex(ReadOnlySpan<char> text)
    {
        _length = text.Length;
        var at = 0;
        while (true)
        {
            var found = text[at..].IndexOfAny(LineEnds);
            if (found < 0) return;
            at += found;
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            if (at < text.Length) _starts.Add(at);
        }
    }

    public int Count => _starts.Count;

    /// <summary>The line with its end.</summary>
    public TextSpan Full(int line) =>
        TextSpan.FromBounds(_starts[line], line + 1 < _starts.Count ? _starts[line + 1] : _length);

    /// <summary>The line without its end and without blanks at both sides.</summary>
    public TextSpan Trimmed(int line, ReadOnlySpan<char> text)
    {
        var full = Full(line);
        var start = full.Start;
        var end = full.End;
        while (end > start && IsBlank(text[end - 1])) end--;
        while (start < end && IsBlank(text[start])) start++;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The line, from 0, that holds the offset.</summary>
    public int LineOf(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Line and column, both from 1, of an offset.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var line = LineOf(offset);
        return (line + 1, offset - _starts[line] + 1);
    }

    private static bool IsBlank(char c) => c <= ' ' || c is '\u00A0' or '\uFEFF' or '\u2028' or '\u2029' or '\u0085';
}
