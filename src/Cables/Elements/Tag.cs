namespace Cables;

/// <summary>What a TAGS code stands for.</summary>
public enum TagKind
{
    /// <summary>None of the others: kept as printed.</summary>
    Unknown,

    /// <summary>Four letters for a subject: <c>PFOR</c>.</summary>
    Subject,

    /// <summary>Two letters for a country or region: <c>UR</c>. Neither ISO nor FIPS, and not the same in all years.</summary>
    Geographic,

    /// <summary>An organisation: <c>NATO</c>, <c>UNGA/C-6</c>.</summary>
    Organization,

    /// <summary>K and three letters for a programme: <c>KNNP</c>.</summary>
    Program,

    /// <summary>A name in parentheses: <c>(KISSINGER, HENRY A)</c>.</summary>
    Person,
}

/// <summary>One code of the line <c>TAGS: TSPA, UR, US</c> (Traffic Analysis by Geography and Subject). FORMAT.md E12.</summary>
/// <param name="Kind">What the code stands for.</param>
/// <param name="Code">The code in capitals; a person's name without its parentheses.</param>
public sealed record Tag(TagKind Kind, string Code)
{
    /// <summary>Where the code stands in the text that was parsed.</summary>
    public TextSpan Span { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Kind == TagKind.Person ? $"({Code})" : Code;
}
