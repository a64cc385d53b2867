using Cables.Text;

namespace Cables.Outline;

/// <summary>Lines of headers that telegram after telegram prints and that have no plain form, <c>STADIS//////</c>, <c>S/S:MR. ELIOT</c>: each is kept with
/// its look, so that it need not be asked for every form again.</summary>
internal static class RecurringLine
{
    /// <summary>Longer lines do not recur.</summary>
    private const int Longest = 48;

    /// <summary>So often another line may come to the place of one before it has the place.</summary>
    private const int Chances = 4;

    private const int Places = 512;

    private static readonly Line?[] Kept = new Line?[Places];

    private sealed class Line(string text, LineLook look)
    {
        public string Text { get; } = text;

        public LineLook Look { get; } = look;

        /// <summary>Threads may count at once; a chance more or less matters to nobody.</summary>
        public int Left { get; set; } = Chances;
    }

    /// <summary>The look in the header of a line without rare marks.</summary>
    public static LineLook Look(ReadOnlySpan<char> line, ref LineMemo memo)
    {
        if (line.Length > Longest) return LineClassifier.Header(line, ref memo);
        ref var place = ref Kept[TextMark.Place(TextMark.Of(line)) % Places];
        if (place is { } kept)
        {
            if (line.SequenceEqual(kept.Text))
            {
                kept.Left = Chances;
                return kept.Look;
            }

            if (kept.Left-- > 0) return LineClassifier.Header(line, ref memo);
        }

        var look = LineClassifier.Header(line, ref memo);
        place = new Line(line.ToString(), look);
        return look;
    }
}
