namespace Cables;

/// <summary>An action (TO) or info (INFO) addressee, one a line:
/// <c>TO RUEHC/SECSTATE WASHDC PRIORITY 8013</c>. FORMAT.md E08.</summary>
/// <param name="Name">The plain-language address as printed, blanks normalised: <c>SECSTATE WASHDC</c>.</param>
/// <param name="Precedence">The precedence word behind the name; null where none stands: the date-time line's holds.</param>
/// <param name="RoutingIndicator">The indicator before the stroke: <c>RUEHC</c>.</param>
/// <param name="Serial">The message continuity number behind the name, as printed. It is no reference number.</param>
public sealed record Addressee(
    string Name, Precedence? Precedence = null, string? RoutingIndicator = null, string? Serial = null)
{
    /// <summary>The posts that <c>XMT</c> takes out of a collective.</summary>
    public ValueList<string> Excluded { get; init; }

    /// <summary>A delivery remark: <c>BY POUCH</c>, <c>ZEN</c>.</summary>
    public string? Delivery { get; init; }

    /// <summary>Where the addressee stands in the text that was parsed.</summary>
    public TextSpan Span { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        (RoutingIndicator is null ? "" : RoutingIndicator + "/") + Name
        + (Precedence is null ? "" : $" {Precedence}") + (Serial is null ? "" : $" {Serial}")
        + (Delivery is null ? "" : $" {Delivery}")
        + (Excluded.Count == 0 ? "" : $" XMT {string.Join(", ", Excluded)}");
}
