using Cables.Text;

namespace Cables.Outline;

/// <summary>Lines of headers and envelopes that telegram after telegram prints as they are, <c>FM AMEMBASSY NAIROBI</c>, <c>ZNR UUUUU ZZH</c>,
/// <c>E.O. 12065: N/A</c>: each is kept with what it tells of where documents begin and end, and with what is known of it.</summary>
internal static class RecurringSign
{
    /// <summary>Longer lines do not recur.</summary>
    private const int Longest = 48;

    /// <summary>So often another line may come to the place of one before it has the place.</summary>
    private const int Chances = 4;

    private const int Places = 512;

    private static readonly Sign?[] Kept = new Sign?[Places];

    private sealed class Sign(string text, LineKind kind, LineMemo memo)
    {
        public string Text { get; } = text;

        public LineKind Kind { get; } = kind;

        public LineMemo Memo { get; } = memo;

        /// <summary>Threads may count at once; a chance more or less matters to nobody.</summary>
        public int Left { get; set; } = Chances;
    }

    /// <summary>Whether a line of which nothing is known may be such a line: what has other figures than an order's is a number, and seldom comes again.</summary>
    public static bool MayBe(ReadOnlySpan<char> line, int figures, in LineMemo memo) =>
        (figures == 0 || figures == LineClassifier.FiguresOfOrder && line[0] == 'E') && line.Length <= Longest && memo.IsNew;

    /// <summary>What a line that may be one tells of where documents begin and end.</summary>
    public static LineKind Kind(ReadOnlySpan<char> line, int figures, ref LineMemo memo)
    {
        ref var place = ref Kept[TextMark.Place(TextMark.Of(line)) % Places];
        if (place is { } kept)
        {
            if (line.SequenceEqual(kept.Text))
            {
                kept.Left = Chances;
                memo = kept.Memo;
                return kept.Kind;
            }

            if (kept.Left-- > 0) return LineClassifier.UnusualForSplitting(line, figures, ref memo);
        }

        var kind = LineClassifier.UnusualForSplitting(line, figures, ref memo);
        memo.Complete(line);
        place = new Sign(line.ToString(), kind, memo);
        return kind;
    }
}
