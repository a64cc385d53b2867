namespace Cables;

/// <summary>The executive-order line, <c>E.O. 12356: DECL: OADR</c>: which order on classification holds, and when the telegram
/// is declassified. FORMAT.md E11.</summary>
/// <param name="Number">The order's five figures; null when they cannot be read.</param>
/// <param name="Instruction">What follows, as printed: <c>DECL: OADR</c>, <c>GDS</c>, <c>N/A</c>.</param>
/// <param name="Raw">The whole line as printed.</param>
public sealed record ExecutiveOrder(string? Number, string? Instruction, string Raw)
{
    /// <summary>The date in the instruction: when the telegram is declassified or reviewed, <c>DECL: 07/24/2018</c>; null for an event,
    /// an agency's determination, and the schedules that count from the telegram's own date.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The codes that exempt from declassification, <c>X1</c>, <c>25X1</c>.</summary>
    public ValueList<string> Exemptions { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"E.O. {Number}: {Instruction}";
}
