using System.Buffers.Binary;
using System.Collections;
using System.IO.Enumeration;
using System.Text;

namespace Cables.Cli;

/// <summary>What a folder's entry is.</summary>
internal enum EntryKind : byte
{
    File,
    Folder,
    LinkToFolder,
}

/// <summary>What <see cref="FolderEntries"/> knows of an entry.</summary>
internal readonly record struct FolderEntry(EntryKind Kind, string Name, long Size);

/// <summary>The folders and the <c>*.txt</c> files of one folder, in the order of their names. The names are packed as bytes: two
/// million of them in one folder take 70 MB, and would take thrice as much as strings.</summary>
internal sealed class FolderEntries : IEnumerable<FolderEntry>
{
    private const int ChunkSize = 1 << 16;

    // An entry: kind, size, length of the name, name.
    private const int HeadSize = 1 + sizeof(long) + sizeof(ushort);

    private readonly List<byte[]> _chunks = [];
    private readonly List<long> _places = [];
    private int _used = ChunkSize;

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public FolderEntries(string folder)
    {
        // All is done in the transformation, where the name is still a span.
        FileSystemEnumerable<bool> entries = new(
            folder, (ref entry) => Add(ref entry), new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });
        foreach (var _ in entries)
        {
        }

        _places.Sort((left, right) => NameAt(left).SequenceCompareTo(NameAt(right)));
    }

    public IEnumerator<FolderEntry> GetEnumerator()
    {
        foreach (var place in _places) yield return At(place);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool Add(ref FileSystemEntry entry)
    {
        if (entry.IsDirectory)
            Add((entry.Attributes & FileAttributes.ReparsePoint) != 0 ? EntryKind.LinkToFolder : EntryKind.Folder, entry.FileName, 0);
        else if (entry.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase))
            Add(EntryKind.File, entry.FileName, SizeOf(ref entry));
        return true;
    }

    /// <summary>What has gone meanwhile is told when it is opened.</summary>
    private static long SizeOf(ref FileSystemEntry entry)
    {
        try
        {
            return entry.Length;
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            return 0;
        }
    }

    private void Add(EntryKind kind, ReadOnlySpan<char> name, long size)
    {
        var needed = HeadSize + Encoding.UTF8.GetMaxByteCount(name.Length);
        if (_used + needed > ChunkSize)
        {
            _chunks.Add(new byte[ChunkSize]);
            _used = 0;
        }

        _places.Add(((long)(_chunks.Count - 1) * ChunkSize) + _used);
        var to = _chunks[^1].AsSpan(_used);
        to[0] = (byte)kind;
        BinaryPrimitives.WriteInt64LittleEndian(to[1..], size);
        var length = Encoding.UTF8.GetBytes(name, to[HeadSize..]);
        BinaryPrimitives.WriteUInt16LittleEndian(to[(1 + sizeof(long))..], (ushort)length);
        _used += HeadSize + length;
    }

    private FolderEntry At(long place)
    {
        var from = Chunk(place);
        return new FolderEntry((EntryKind)from[0], Encoding.UTF8.GetString(NameAt(place)), BinaryPrimitives.ReadInt64LittleEndian(from[1..]));
    }

    private ReadOnlySpan<byte> NameAt(long place)
    {
        var from = Chunk(place);
        return from.Slice(HeadSize, BinaryPrimitives.ReadUInt16LittleEndian(from[(1 + sizeof(long))..]));
    }

    private ReadOnlySpan<byte> Chunk(long place) => _chunks[(int)(place / ChunkSize)].AsSpan((int)(place % ChunkSize));
}
