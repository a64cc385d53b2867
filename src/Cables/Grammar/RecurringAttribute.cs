using Cables.Text;

namespace Cables.Grammar;

/// <summary>Lines that telegram after telegram prints in its attribute block, <c>Copy: SINGLE</c>, and what each reads as: most of a block are
/// known before they are read. A line that is not kept, or was displaced by others of the same two places, is read.</summary>
internal static class RecurringAttribute
{
    private const int Longest = 80;

    private static readonly Kept?[] Lines = new Kept?[TextMark.Places];

    /// <summary>The marks of the lines that are kept. Another thread may have written only one of the two.</summary>
    private static readonly int[] Marks = new int[TextMark.Places];

    /// <summary>A line and what it reads as.</summary>
    internal sealed record Kept(string Line, KeyValuePair<string, string> Attribute)
    {
        /// <summary>The place of the line that was read behind it the last time. Another thread may change it: it is a guess.</summary>
        public int Next { get; set; }
    }

    /// <summary>What is kept of a line; null when nothing is.</summary>
    /// <param name="line">The line.</param>
    /// <param name="last">What was found last: the lines of a block come in one order, and most need not be looked up.</param>
    public static Kept? Find(ReadOnlySpan<char> line, ref Kept? last)
    {
        var lines = Lines;
        if (last is not null && lines[last.Next] is { } guess && line.SequenceEqual(guess.Line)) return last = guess;
        var mark = TextMark.Of(line);
        var (place, rest) = (TextMark.Place(mark), TextMark.Rest(mark));
        if (Marks[place] != rest) place = Second(place);
        if (Marks[place] != rest || lines[place] is not { } kept || !line.SequenceEqual(kept.Line)) return null;
        if (last is not null) last.Next = place;
        return last = kept;
    }

    /// <summary>Keeps a line that is one attribute. What has its place goes to the second: two lines of every telegram may have one place.</summary>
    public static void Keep(ReadOnlySpan<char> line, string key, string value)
    {
        if (line.Length > Longest) return;
        var mark = TextMark.Of(line);
        var place = TextMark.Place(mark);
        (Lines[Second(place)], Marks[Second(place)]) = (Lines[place], Marks[place]);
        (Lines[place], Marks[place]) = (new Kept(line.ToString(), new(key, value)), TextMark.Rest(mark));
    }

    private static int Second(int place) => place ^ 1;
}
