namespace Cables;

/// <summary>Who wrote, approved and cleared an outgoing telegram: <c>DRAFTED BY EUR/SOV:SHANN</c>. Entries are
/// <c>OFFICE:NAME[:TYPIST]</c> as printed, blanks normalised. FORMAT.md E04.</summary>
/// <param name="DraftedBy">The drafters.</param>
/// <param name="ApprovedBy">Those who approved.</param>
/// <param name="ClearedBy">The clearances: mostly lines without a label behind the approval.</param>
public sealed record Drafting(ValueList<string> DraftedBy, ValueList<string> ApprovedBy, ValueList<string> ClearedBy);
