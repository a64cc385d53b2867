namespace Cables;

/// <summary>The sender, on the line <c>FM AMEMBASSY MOSCOW</c>. FORMAT.md E07.</summary>
/// <param name="Name">The plain-language address as printed, blanks normalised.</param>
/// <param name="RoutingIndicator">The indicator before the stroke, where one is printed.</param>
public sealed record Originator(string Name, string? RoutingIndicator = null)
{
    /// <inheritdoc/>
    public override string ToString() => RoutingIndicator is null ? Name : $"{RoutingIndicator}/{Name}";
}
