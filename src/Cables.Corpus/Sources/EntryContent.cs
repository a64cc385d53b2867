namespace Cables.Corpus;

/// <summary>An entry and a way to its bytes; good until the next entry of the same file is asked for.</summary>
internal sealed class EntryContent
{
    private readonly Func<Stream>? _open;

    private EntryContent(SourceEntry entry, Func<Stream>? open, byte[]? bytes, string? error, bool reopens)
    {
        Entry = entry;
        _open = open;
        Bytes = bytes;
        Error = error;
        Reopens = reopens;
    }

    public SourceEntry Entry { get; }

    /// <summary>The bytes, where they are in memory already.</summary>
    public byte[]? Bytes { get; }

    /// <summary>Why there is no content.</summary>
    public string? Error { get; }

    /// <summary>Whether the stream can be opened several times, and by another thread.</summary>
    public bool Reopens { get; }

    /// <summary>How far the source file is read, where somebody can tell.</summary>
    public long? Position
    {
        get => field ?? (Entry.Member is null ? Entry.Offset : null);
        set;
    }

    public static EntryContent OfFile(SourceEntry entry, Func<Stream> open) => new(entry, open, null, null, reopens: true);

    public static EntryContent OfStream(SourceEntry entry, Func<Stream> open) => new(entry, open, null, null, reopens: false);

    public static EntryContent OfBytes(SourceEntry entry, byte[] bytes) => new(entry, null, bytes, null, reopens: true);

    public static EntryContent Broken(SourceEntry entry, string error) => new(entry, null, null, error, reopens: false);

    public Stream Open() => _open?.Invoke() ?? new MemoryStream(Bytes ?? [], writable: false);
}
