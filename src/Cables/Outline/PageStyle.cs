using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using Cables.Text;

namespace Cables.Outline;

/// <summary>How a whole text is set: what a blank line means in it, and how far scanning can be trusted.</summary>
/// <param name="IsDoubleSpaced">A blank line stands behind every line, so that one says nothing.</param>
/// <param name="IsCapitals">The text is in capitals; small letters are scraps of handwriting.</param>
/// <param name="IsScanned">Marks that no teleprinter has are strewn over it: blank lines are the scanner's, not the printer's.</param>
/// <param name="Width">The length of its full lines.</param>
internal readonly record struct PageStyle(bool IsDoubleSpaced, bool IsCapitals, bool IsScanned, int Width)
{
    /// <summary>The stray marks beside <c>{|}~</c>, <c>&lt;=&gt;</c> and <c>^_</c>.</summary>
    private static readonly SearchValues<char> ForeignStrayMarks = SearchValues.Create("“”‘’•°©®¢¥§»«—„");

    /// <summary>Longer lines are not typed ones.</summary>
    private const int Widest = 84;

    /// <summary>So many capitals for each small letter are surely most of the letters.</summary>
    private const int MostOf = 3;

    /// <summary>The heading of the attribute block is not longer.</summary>
    private const int LongestHead = 23;

    public static PageStyle Of(ReadOnlySpan<char> text, LineIndex lines)
    {
        var end = EndOfPrint(text, lines);
        if (end < lines.Count) text = text[..lines.Full(end).Start];
        var (printed, followed, wide, width) = lines.Measure(end, Widest);
        var (capitals, small, stray) = Vector512.IsHardwareAccelerated ? Count<WideStretch>(text) : Count<NarrowStretch>(text);

        return new PageStyle(
            IsDoubleSpaced: printed >= 16 && followed >= printed * 0.8 && wide <= printed / 20,
            IsCapitals: capitals > (capitals + small) * 0.7,
            IsScanned: stray > 2 + printed / 20,
            Width: Math.Clamp(width, 40, 72));
    }

    /// <summary>The line behind what the post or the Department printed. What the archive set below it, <c>&lt;&lt; END OF DOCUMENT &gt;&gt;</c> and
    /// the attribute block with <c>RELEASED &lt;16 Sep 2003 by …&gt;</c>, is in small letters and full of marks, and says nothing of the print.</summary>
    private static int EndOfPrint(ReadOnlySpan<char> text, LineIndex lines)
    {
        var end = lines.Count;
        for (var i = end - 1; i >= 0 && end == lines.Count; i--)
            if (lines.Trimmed(i) is { Length: > 0 and <= LongestHead } head && text[head.Start] is 'M' or 'm'
                && Vocabulary.Furniture.StartingWith(text.Slice(head.Start, head.Length)).Kind == Vocabulary.FurnitureKind.AttributesHead) end = i;
        var last = end - 1;
        while (last > 0 && lines.Trimmed(last).Length == 0) last--;
        return last > 0 && text[lines.Trimmed(last).Start..].StartsWith("<< END OF DOCUMENT") ? last : end;
    }

    /// <summary>Counts capitals, small letters and stray marks. In a text in capitals these are not counted further than it takes to be sure that it is one.</summary>
    private static (int Capitals, int Small, int Stray) Count<TStretch>(ReadOnlySpan<char> text)
        where TStretch : struct, IStretch<TStretch>
    {
        var (capitals, small, stray, isWhole) = (0, 0, 0, true);
        for (var at = 0; at < text.Length; at += Stretch.Length)
        {
            var stretch = Stretch.Of<TStretch>(text, at);
            if (capitals <= small * MostOf) capitals += BitOperations.PopCount(stretch.AreBetween('A', 'Z'));
            else isWhole = false;
            // Neither stands in most stretches of a text in capitals.
            if (!(stretch.HavingBetween('^', '\u00FF') | stretch.HavingBetween('<', '>')).IsMarked) continue;
            small += BitOperations.PopCount(stretch.AreBetween('a', 'z'));
            stray += BitOperations.PopCount(stretch.AreBetween('{', '~') | stretch.AreBetween('<', '>') | stretch.AreBetween('^', '_'));
            for (var foreign = stretch.AreBetween('\u0080', '\u00FF'); foreign != 0; foreign &= foreign - 1)
                if (ForeignStrayMarks.Contains(text[at + BitOperations.TrailingZeroCount(foreign)])) stray++;
        }

        return (isWhole || capitals > small * MostOf ? capitals : CountCapitals<TStretch>(text), small, stray);
    }

    private static int CountCapitals<TStretch>(ReadOnlySpan<char> text)
        where TStretch : struct, IStretch<TStretch>
    {
        var capitals = 0;
        for (var at = 0; at < text.Length; at += Stretch.Length) capitals += BitOperations.PopCount(Stretch.Of<TStretch>(text, at).AreBetween('A', 'Z'));
        return capitals;
    }

    /// <summary>Whether so many blank lines part two pieces of text.</summary>
    public bool IsBreak(int gap) => gap >= (IsDoubleSpaced ? 3 : 1);
}
