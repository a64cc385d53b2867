namespace Cables.Cli;

/// <summary>What came of some files, or of a stretch of one.</summary>
/// <param name="room">How many bytes there is room for first.</param>
internal sealed class ReadPart(int room) : IDisposable
{
    /// <summary>What is printed of the documents; empty when they must still be joined.</summary>
    public ByteBuffer Records { get; } = new(room);

    /// <summary>The documents that must still be joined.</summary>
    public List<Document> Documents { get; } = [];

    public List<Note> Notes { get; } = [];

    /// <summary>Whether there is a diagnostic to fail on.</summary>
    public bool Found { get; set; }

    public void Dispose() => Records.Dispose();
}
