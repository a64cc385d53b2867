using Cables.Text;

namespace Cables.Grammar;

/// <summary>Lines that telegram after telegram prints in its attribute block, <c>Copy: SINGLE</c>, and what each reads as: most of a block are
/// known before they are read. A line that is not kept, or was displaced by another of the same place, is read.</summary>
internal static class RecurringAttribute
{
    private const int Longest = 80;

    private static readonly Kept?[] Lines = new Kept?[TextMark.Places];

    /// <summary>The marks of the lines that are kept. Another thread may have written only one of the two.</summary>
    private static readonly int[] Marks = new int[TextMark.Places];

    /// <summary>A line and what it reads as.</summary>
    internal sealed record Kept(string Line, KeyValuePair<string, string> Attribute);

    /// <summary>What is kept of a line; null when nothing is.</summary>
    public static Kept? Find(ReadOnlySpan<char> line)
    {
        var mark = TextMark.Of(line);
        var place = TextMark.Place(mark);
        return Marks[place] == TextMark.Rest(mark) && Lines[place] is { } kept && line.SequenceEqual(kept.Line) ? kept : null;
    }

    /// <summary>Keeps a line that is one attribute.</summary>
    public static void Keep(ReadOnlySpan<char> line, string key, string value)
    {
        if (line.Length > Longest) return;
        var mark = TextMark.Of(line);
        var place = TextMark.Place(mark);
        (Lines[place], Marks[place]) = (new Kept(line.ToString(), new(key, value)), TextMark.Rest(mark));
    }
}
