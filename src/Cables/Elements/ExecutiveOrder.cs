namespace Cables;

/// <summary>The executive-order line, <c>E.O. 12356: DECL: OADR</c>: which order on classification holds, and when the telegram
/// is declassified. FORMAT.md E11.</summary>
/// <param name="Number">The order's five figures; null when they cannot be read.</param>
/// <param name="Instruction">What follows, as printed: <c>DECL: OADR</c>, <c>GDS</c>, <c>N/A</c>.</param>
/// <param name="Raw">The whole line as printed.</param>
public sealed record ExecutiveOrder(string? Number, string? Instruction, string Raw)
{
    /// <inheritdoc/>
    public override string ToString() => $"E.O. {Number}: {Instruction}";
}
