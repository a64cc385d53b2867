namespace Cables.Cli;

/// <summary>What a command prints of a document.</summary>
internal interface IDocumentFormat
{
    /// <summary>How what is printed of the documents is put behind each other.</summary>
    Framing Framing { get; }

    /// <summary>Adds what is printed of a document. This may be done on many threads, each with a buffer of its own.</summary>
    void Add(ByteBuffer buffer, Document document);
}
