namespace Cables;

/// <summary>How documents are read. The defaults serve; each option says which real documents need another value.</summary>
public sealed record CableParserOptions
{
    /// <summary>The defaults.</summary>
    public static CableParserOptions Default { get; } = new();

    /// <summary>How many diagnostics a document may collect before the rest is only counted. Files that are no telegrams at all
    /// (binary data, tables) would otherwise fill memory with complaints.</summary>
    public int MaxDiagnostics { get; init; } = 200;

    /// <summary>Reads every document as a telegram, whatever it looks like: for folders that hold nothing else, with headers so
    /// damaged that a telegram is not recognised.</summary>
    public bool AsTelegram { get; init; }

    /// <summary>Whether paragraphs that were scanned in the wrong order are put right. <see cref="ParagraphOrder.Printed"/> leaves
    /// them as they stand, for those who compare with the page.</summary>
    public ParagraphOrder Order { get; init; }

    /// <summary>The longest document in characters, 4 million by default; a longer one is cut there. A telegram of five sections
    /// has some 50,000 characters, so what is longer is a file whose ends of documents were not recognised.</summary>
    public int MaxDocumentLength { get; init; } = 4_000_000;
}
