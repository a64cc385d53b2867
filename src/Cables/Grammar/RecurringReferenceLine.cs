using Cables.Outline;
using Cables.Text;

namespace Cables.Grammar;

/// <summary>Reference lines but for their numbers, <c>UNCLAS LUSAKA</c>, which telegram after telegram prints, and what each reads as: only the number
/// is new.</summary>
internal static class RecurringReferenceLine
{
    private const int Longest = 60;

    /// <summary>In fewer letters no class and station have room.</summary>
    private const int Shortest = 8;

    private const int MostFigures = 7;

    private static readonly Kept?[] Lines = new Kept?[TextMark.Places];

    /// <summary>A line up to its number, how much of it is the label, and what it reads as; the number is that of any such line.</summary>
    private sealed record Kept(string Text, int Label, MrnGrammar.Line Line, Classification Classification);

    /// <summary>What the line holds, as <see cref="MrnGrammar"/> and <see cref="ClassificationGrammar"/> read it; null for whatever they have to
    /// read.</summary>
    /// <param name="line">The line with its classification.</param>
    /// <param name="label">How much of it stands before what <see cref="MrnGrammar"/> reads.</param>
    public static (MrnGrammar.Line Line, Classification Classification)? Read(ReadOnlySpan<char> line, int label)
    {
        if (line.Length > Longest + MostFigures) return null;
        var end = line.Length;
        while (end > 0 && char.IsAsciiDigit(line[end - 1])) end--;
        var text = line[..end];
        var number = line[end..];
        if (text.Length is < Shortest or > Longest || number.Length is 0 or > MostFigures || text[^1] != ' ') return null;
        var place = TextMark.Place(TextMark.Of(text));
        if (Lines[place] is not { } kept || kept.Label != label || !text.SequenceEqual(kept.Text))
        {
            kept = Known(line, text, number, label);
            if (kept is null) return null;
            Lines[place] = kept;
        }

        return (kept.Line with { PrintedNumber = number.ToString() }, kept.Classification);
    }

    /// <summary>Reads a line of which the number has no part in what else it holds: one in capitals and blanks with a class in which every letter is
    /// right, and a known station right before the number; null for another.</summary>
    private static Kept? Known(ReadOnlySpan<char> line, ReadOnlySpan<char> text, ReadOnlySpan<char> number, int label)
    {
        if (label <= 0 || label >= text.Length || !char.IsAsciiLetterUpper(text[0])) return null;
        foreach (var c in text)
            if (c != ' ' && !char.IsAsciiLetterUpper(c)) return null;
        if (!ClassificationWords.TryReadExact(line, out var mark)) return null;
        var read = MrnGrammar.ReadLine(line[label..]);
        if (read.Section is not null || !number.SequenceEqual(read.PrintedNumber) || IsSectionOrFinal(read.PrintedStation)) return null;
        if (read.PrintedStation.Length == 0 || !text.TrimEnd(' ').EndsWith(read.PrintedStation)) return null;
        var reading = StationReading.Of(read.PrintedStation);
        return reading is { IsKnown: true, IsRepaired: false }
            ? new Kept(text.ToString(), label, read with { Reading = reading }, ClassificationGrammar.Of(mark, line, read.Words)) : null;
    }

    /// <summary>Of SECTION ONE OF 2 the figures are no number.</summary>
    private static bool IsSectionOrFinal(string name) =>
        name.StartsWith("SECT", StringComparison.Ordinal) || name.StartsWith("FINAL", StringComparison.Ordinal) || ReferenceLook.IsSectionWord(name + " ");
}
