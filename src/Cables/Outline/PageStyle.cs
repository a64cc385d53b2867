using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Cables.Text;

namespace Cables.Outline;

/// <summary>How a whole text is set: what a blank line means in it, and how far scanning can be trusted.</summary>
/// <param name="IsDoubleSpaced">A blank line stands behind every line, so that one says nothing.</param>
/// <param name="IsCapitals">The text is in capitals; small letters are scraps of handwriting.</param>
/// <param name="IsScanned">Marks that no teleprinter has are strewn over it: blank lines are the scanner's, not the printer's.</param>
/// <param name="Width">The length of its full lines.</param>
internal readonly record struct PageStyle(bool IsDoubleSpaced, bool IsCapitals, bool IsScanned, int Width)
{
    private static readonly SearchValues<char> StrayMarks = SearchValues.Create("“”‘’|~_•°{}<>^©®¢¥§»«=—„");

    public static PageStyle Of(ReadOnlySpan<char> text, LineIndex lines)
    {
        var (printed, followed, wide, width) = (0, 0, 0, 0);
        var previous = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Trimmed(i);
            if (line.Length == 0)
            {
                followed += previous > 0 ? 1 : 0;
                previous = 0;
                continue;
            }

            printed++;
            previous = line.Length;
            if (line.Length > 84) wide++;
            else if (line.Length > width) width = line.Length;
        }

        var (capitals, small, stray) = Count(text);

        return new PageStyle(
            IsDoubleSpaced: printed >= 16 && followed >= printed * 0.8 && wide <= printed / 20,
            IsCapitals: capitals > (capitals + small) * 0.7,
            IsScanned: stray > 2 + printed / 20,
            Width: Math.Clamp(width, 40, 72));
    }

    private static (int Capitals, int Small, int Stray) Count(ReadOnlySpan<char> text)
    {
        var stray = 0;
        for (var rest = text; rest.IndexOfAny(StrayMarks) is var at and >= 0; rest = rest[(at + 1)..]) stray++;

        var (capitals, small, i) = (0, 0, 0);
        if (Vector.IsHardwareAccelerated)
        {
            var units = MemoryMarshal.Cast<char, ushort>(text);
            var (a, z, letters, bit) = (new Vector<ushort>('a'), new Vector<ushort>('A'), new Vector<ushort>(26), Vector<ushort>.One);
            // A lane counts up to 65535 before it runs over.
            for (; i + Vector<ushort>.Count <= units.Length;)
            {
                var (upper, lower) = (Vector<ushort>.Zero, Vector<ushort>.Zero);
                for (var round = 0; round < ushort.MaxValue && i + Vector<ushort>.Count <= units.Length; round++, i += Vector<ushort>.Count)
                {
                    var unit = new Vector<ushort>(units[i..]);
                    upper += Vector.LessThan(unit - z, letters) & bit;
                    lower += Vector.LessThan(unit - a, letters) & bit;
                }

                for (var lane = 0; lane < Vector<ushort>.Count; lane++) (capitals, small) = (capitals + upper[lane], small + lower[lane]);
            }
        }

        foreach (var c in text[i..])
        {
            if (char.IsAsciiLetterUpper(c)) capitals++;
            else if (char.IsAsciiLetterLower(c)) small++;
        }

        return (capitals, small, stray);
    }

    /// <summary>Whether so many blank lines part two pieces of text.</summary>
    public bool IsBreak(int gap) => gap >= (IsDoubleSpaced ? 3 : 1);
}
