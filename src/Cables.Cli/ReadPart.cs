namespace Cables.Cli;

/// <summary>What came of some files, or of a stretch of one.</summary>
internal sealed class ReadPart : IDisposable
{
    /// <summary>What is printed of the documents; empty when they must still be joined.</summary>
    public ByteBuffer Records { get; } = new();

    /// <summary>The documents that must still be joined.</summary>
    public List<Document> Documents { get; } = [];

    public List<Note> Notes { get; } = [];

    /// <summary>Whether there is a diagnostic to fail on.</summary>
    public bool Found { get; set; }

    public void Dispose() => Records.Dispose();
}
