using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cables.Text;

/// <summary>Where the lines of a text begin. Ends of line are <c>\r\n</c>, <c>\n</c> and a lone <c>\r</c>; a form feed,
/// the page break of printed copies, ends a line as well. Its memory is borrowed.</summary>
internal sealed class LineIndex : IDisposable
{
    private readonly int _length;
    private Line[] _lines;
    private int _count;

    /// <summary>A line's first character, and its stretch without its end and without blanks at both sides.</summary>
    private readonly record struct Line(int Start, int TextStart, int TextEnd);

    public LineIndex(ReadOnlySpan<char> text)
    {
        _length = text.Length;
        _lines = ArrayPool<Line>.Shared.Rent((text.Length / 32) + 8);
        var start = 0;
        var at = 0;
        var units = MemoryMarshal.Cast<char, ushort>(text);
        if (Vector256.IsHardwareAccelerated)
        {
            for (; at + Vector256<ushort>.Count <= units.Length; at += Vector256<ushort>.Count)
            {
                var unit = Vector256.Create(units[at..]);
                var ends = Vector256.Equals(unit, Vector256.Create((ushort)'\n')) | Vector256.Equals(unit, Vector256.Create((ushort)'\r'))
                    | Vector256.Equals(unit, Vector256.Create((ushort)'\f'));
                for (var places = ends.ExtractMostSignificantBits(); places != 0; places &= places - 1)
                    start = End(text, start, at + BitOperations.TrailingZeroCount(places));
            }
        }

        if (Vector128.IsHardwareAccelerated)
        {
            for (; at + Vector128<ushort>.Count <= units.Length; at += Vector128<ushort>.Count)
            {
                var unit = Vector128.Create(units[at..]);
                var ends = Vector128.Equals(unit, Vector128.Create((ushort)'\n')) | Vector128.Equals(unit, Vector128.Create((ushort)'\r'))
                    | Vector128.Equals(unit, Vector128.Create((ushort)'\f'));
                for (var places = ends.ExtractMostSignificantBits(); places != 0; places &= places - 1)
                    start = End(text, start, at + BitOperations.TrailingZeroCount(places));
            }
        }

        for (; at < text.Length; at++)
            if (text[at] is '\n' or '\r' or '\f') start = End(text, start, at);
        if (start < text.Length || _count == 0) Add(text, start, text.Length);
    }

    /// <summary>A line ends here; returns where the next begins.</summary>
    private int End(ReadOnlySpan<char> text, int start, int end)
    {
        // The second character of a line's end of two.
        if (end < start) return start;
        Add(text, start, end);
        Ends++;
        return end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
    }

    private LineIndex(Line[] lines, int count, int length) => (_lines, _count, _length) = (lines, count, length);

    /// <summary>Gives the memory back; nothing more is asked.</summary>
    public void Dispose()
    {
        if (_lines.Length > 0) ArrayPool<Line>.Shared.Return(_lines);
        (_lines, _count) = ([], 0);
    }

    public int Count => _count;

    /// <summary>How many line ends the text holds.</summary>
    public int Ends { get; private set; }

    /// <summary>The index of a piece of the text that begins and ends with whole lines.</summary>
    public LineIndex Slice(int first, int end)
    {
        var origin = _lines[first].Start;
        var count = end - first;
        var lines = ArrayPool<Line>.Shared.Rent(count);
        for (var i = 0; i < count; i++)
        {
            var (start, textStart, textEnd) = _lines[first + i];
            lines[i] = new Line(start - origin, textStart - origin, textEnd - origin);
        }

        return new LineIndex(lines, count, (end < Count ? _lines[end].Start : _length) - origin) { Ends = end < Count ? count : Ends - first };
    }

    /// <summary>The line with its end.</summary>
    public TextSpan Full(int line) =>
        TextSpan.FromBounds(_lines[line].Start, line + 1 < Count ? _lines[line + 1].Start : _length);

    /// <summary>The line without its end and without blanks at both sides.</summary>
    public TextSpan Trimmed(int line)
    {
        var found = _lines[line];
        return TextSpan.FromBounds(found.TextStart, found.TextEnd);
    }

    /// <summary>The line, from 0, that holds the offset.</summary>
    public int LineOf(int offset)
    {
        var (low, high) = (0, Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_lines[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return low;
    }

    /// <summary>Line and column, both from 1, of an offset.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var line = LineOf(offset);
        return (line + 1, offset - _lines[line].Start + 1);
    }

    private void Add(ReadOnlySpan<char> text, int start, int end)
    {
        var (first, behind) = (start, end);
        while (behind > first && IsBlank(text[behind - 1])) behind--;
        while (first < behind && IsBlank(text[first])) first++;
        var count = _count;
        var lines = count < _lines.Length ? _lines : Grow();
        lines[count] = new Line(start, first, behind);
        _count = count + 1;
    }

    private Line[] Grow()
    {
        var longer = ArrayPool<Line>.Shared.Rent(_count * 2);
        _lines.CopyTo(longer, 0);
        ArrayPool<Line>.Shared.Return(_lines);
        return _lines = longer;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBlank(char c) => c <= ' ' || c > '~' && c is '\u00A0' or '\uFEFF' or '\u2028' or '\u2029' or '\u0085';
}
