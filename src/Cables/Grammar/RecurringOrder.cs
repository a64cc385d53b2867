using Cables.Text;

namespace Cables.Grammar;

/// <summary>Executive-order lines that telegram after telegram prints, <c>E.O. 11652: GDS</c>, and what each reads as.</summary>
internal static class RecurringOrder
{
    private const int Longest = 80;

    private static readonly Kept?[] Lines = new Kept?[TextMark.Places];

    /// <summary>A line, the length of its label, and what it reads as.</summary>
    private sealed record Kept(string Line, int Label, ExecutiveOrder Order);

    /// <summary>The order of a line, as the grammar reads one that is plain; null for another.</summary>
    /// <param name="line">The line with its label.</param>
    /// <param name="label">The length of the label.</param>
    public static ExecutiveOrder? Read(ReadOnlySpan<char> line, int label)
    {
        var place = TextMark.Place(TextMark.Of(line));
        if (Lines[place] is { } kept && kept.Label == label && line.SequenceEqual(kept.Line)) return kept.Order;
        var order = ExecutiveOrderGrammar.Plain(line, label);
        if (order is not null && line.Length <= Longest) Lines[place] = new Kept(line.ToString(), label, order);
        return order;
    }
}
