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

    /// <summary>A line's first character, its stretch without its end and without blanks at both sides, and how many figures it holds.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal readonly record struct Line(int Start, int TextStart, int TextEnd, int Figures);

    public LineIndex(ReadOnlySpan<char> text)
    {
        _length = text.Length;
        _lines = ArrayPool<Line>.Shared.Rent((text.Length / 32) + 8);
        if (Vector512.IsHardwareAccelerated) Fill<WideStretch>(text);
        else Fill<NarrowStretch>(text);
    }

    private void Fill<TStretch>(ReadOnlySpan<char> text)
        where TStretch : struct, IStretch<TStretch>
    {
        var lines = _lines;
        var (count, start, figures) = (0, 0, 0);
        for (var at = 0; at < text.Length; at += Stretch.Length)
        {
            var stretch = Stretch.Of<TStretch>(text, at);
            var digits = stretch.AreBetween('0', '9');
            for (var ends = stretch.AreBetween('\n', '\r'); ends != 0; ends &= ends - 1)
            {
                var place = BitOperations.TrailingZeroCount(ends);
                var end = at + place;
                // The second character of a line's end of two, or a tab down the page, which ends none.
                if (end < start || text[end] == '\v') continue;
                var before = (1UL << place) - 1;
                if (count == lines.Length) lines = Grow(count);
                lines[count++] = LineOf(text, start, end, figures + BitOperations.PopCount(digits & before));
                digits &= ~before;
                figures = 0;
                start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
            }

            figures += BitOperations.PopCount(digits);
        }

        Ends = count;
        if (count == lines.Length) lines = Grow(count);
        if (start < text.Length || count == 0) lines[count++] = LineOf(text, start, text.Length, figures);
        _count = count;
    }

    private LineIndex(Line[] lines, int count, int length) => (_lines, _count, _length) = (lines, count, length);

    /// <summary>Gives the memory back; nothing more is asked.</summary>
    public void Dispose()
    {
        if (_lines.Length > 0) ArrayPool<Line>.Shared.Return(_lines);
        (_lines, _count) = ([], 0);
    }

    public int Count => _count;

    /// <summary>All of them.</summary>
    public ReadOnlySpan<Line> All => _lines.AsSpan(0, _count);

    /// <summary>How many line ends the text holds.</summary>
    public int Ends { get; private set; }

    /// <summary>How many of the line ends some lines have that follow one another.</summary>
    public int EndsIn(int first, int end) => end < Count ? end - first : Ends - first;

    /// <summary>The index of a piece of the text that begins and ends with whole lines.</summary>
    public LineIndex Slice(int first, int end)
    {
        var origin = _lines[first].Start;
        var count = end - first;
        var lines = ArrayPool<Line>.Shared.Rent(count);
        // The three places of a line are moved at once; the number of its figures stays.
        var moved = Vector128.Create(origin, origin, origin, 0);
        var from = MemoryMarshal.Cast<Line, Vector128<int>>(_lines.AsSpan(first, count));
        var to = MemoryMarshal.Cast<Line, Vector128<int>>(lines.AsSpan(0, count));
        for (var i = 0; i < to.Length && i < from.Length; i++) to[i] = from[i] - moved;

        return new LineIndex(lines, count, (end < Count ? _lines[end].Start : _length) - origin) { Ends = EndsIn(first, end) };
    }

    /// <summary>The line with its end.</summary>
    public TextSpan Full(int line) =>
        TextSpan.FromBounds(_lines[line].Start, line + 1 < Count ? _lines[line + 1].Start : _length);

    /// <summary>The line without its end and without blanks at both sides.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextSpan Trimmed(int line)
    {
        ref readonly var found = ref _lines[line];
        return TextSpan.FromBounds(found.TextStart, found.TextEnd);
    }

    /// <summary>Of the lines up to one, how many are printed, how many of these have a blank one below, how many are longer than any typed one, and how long
    /// the longest of the others is.</summary>
    public (int Printed, int Followed, int Wide, int Width) Measure(int end, int longest)
    {
        var (printed, followed, wide, width, previous) = (0, 0, 0, 0, 0);
        foreach (ref readonly var line in _lines.AsSpan(0, end))
        {
            var length = line.TextEnd - line.TextStart;
            followed += length == 0 & previous > 0 ? 1 : 0;
            printed += length > 0 ? 1 : 0;
            wide += length > longest ? 1 : 0;
            width = Math.Max(width, length > longest ? 0 : length);
            previous = length;
        }

        return (printed, followed, wide, width);
    }

    /// <summary>Puts lines that follow one another, trimmed, where there is room for them.</summary>
    public void CopyTrimmed(int first, int end, Span<TextSpan> room)
    {
        var lines = _lines.AsSpan(first, end - first);
        for (var i = 0; i < lines.Length; i++) room[i] = TextSpan.FromBounds(lines[i].TextStart, lines[i].TextEnd);
    }

    /// <summary>How many figures the line holds.</summary>
    public int FiguresOf(int line) => _lines[line].Figures;

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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Line LineOf(ReadOnlySpan<char> text, int start, int end, int figures)
    {
        var (first, behind) = (start, end);
        while (behind > first && !IsPrinted(text[behind - 1]) && IsBlank(text[behind - 1])) behind--;
        while (first < behind && !IsPrinted(text[first]) && IsBlank(text[first])) first++;
        return new Line(start, first, behind, figures);
    }

    private Line[] Grow(int count)
    {
        var longer = ArrayPool<Line>.Shared.Rent(count * 2);
        _lines.CopyTo(longer, 0);
        ArrayPool<Line>.Shared.Return(_lines);
        return _lines = longer;
    }

    /// <summary>Nearly every line begins and ends with one of these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPrinted(char c) => char.IsBetween(c, '!', '~');

    private static bool IsBlank(char c) => c <= ' ' || c is '\u00A0' or '\uFEFF' or '\u2028' or '\u2029' or '\u0085';
}
