namespace Cables;

/// <summary>Who classified the telegram and why, from 1995 on:
/// <c>Classified By: Ambassador Jane Q. Public for reasons 1.4 (b) and (d).</c> FORMAT.md E15.</summary>
/// <param name="Name">The person; null where it is missing.</param>
/// <param name="Title">The person's title or office.</param>
/// <param name="Reasons">Section and letter, each one: <c>1.4(B)</c>.</param>
/// <param name="Raw">The whole line as printed.</param>
public sealed record ClassifiedBy(string? Name, string? Title, ValueList<string> Reasons, string Raw);
