namespace Cables;

/// <summary>A paragraph of the text: <c>1. (C) SUMMARY: …</c>. FORMAT.md E16.</summary>
/// <param name="Number">The printed number; null for an unnumbered paragraph.</param>
/// <param name="Marking">The portion mark, <c>(C)</c>, <c>(C/NF)</c>; null where none is printed.</param>
/// <param name="Heading">The heading in capitals without rule and colon: <c>SUMMARY</c>, <c>BEGIN TEXT</c>.</param>
/// <param name="Text">The text: furniture taken out, wrapped lines joined by one space. A heading on the paragraph's first line
/// stays there as printed: <c>SUMMARY. AMBASSADOR MET …</c>; so the text can be quoted as it stands.</param>
public sealed record Paragraph(int? Number, PortionMark? Marking, string? Heading, string Text)
{
    /// <summary>Where the paragraph stands in the text that was parsed, furniture inside included.</summary>
    public TextSpan Span { get; init; }

    /// <inheritdoc/>
    public override string ToString() =>
        (Number is null ? "" : $"{Number}. ") + (Marking is null ? "" : $"({Marking}) ")
        + (Heading is null || Text.StartsWith(Heading, StringComparison.OrdinalIgnoreCase) ? "" : $"{Heading}: ") + Text;
}
