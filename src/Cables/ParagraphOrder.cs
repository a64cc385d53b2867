namespace Cables;

/// <summary>In which order a telegram's paragraphs come out.</summary>
public enum ParagraphOrder
{
    /// <summary>In the order of writing: where numbers fall, by numbers, open quotations and broken sentences (FORMAT.md E22.1).</summary>
    Repaired,

    /// <summary>In the order of the page.</summary>
    Printed,
}
