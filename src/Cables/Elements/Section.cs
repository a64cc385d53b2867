namespace Cables;

/// <summary>Which part of a long telegram this is: <c>SECTION 01 OF 03</c>. FORMAT.md E19.</summary>
/// <param name="Number">The section, from 1.</param>
/// <param name="Of">How many there are; null where it is not printed or not readable (<c>SECTION 01 OF *</c>).</param>
public sealed record Section(int Number, int? Of);
