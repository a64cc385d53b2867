namespace Cables;

/// <summary>What is printed and what it means, side by side.</summary>
/// <param name="Value">The meaning, repaired where the damage is unambiguous.</param>
/// <param name="Raw">The characters as printed; line ends inside become one space.</param>
/// <param name="Span">Where they stand in the text that was parsed.</param>
public sealed record Printed<T>(T Value, string Raw, TextSpan Span);
