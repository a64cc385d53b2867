using System.Buffers.Binary;
using System.Collections;
using System.Text;

namespace Cables.Cli;

/// <summary>What a folder's entry is.</summary>
internal enum EntryKind : byte
{
    /// <summary>A file, or a link to one, or a pipe or device.</summary>
    File,

    /// <summary>What the folder itself says is a regular file.</summary>
    RegularFile,
    Folder,
    LinkToFolder,
}

/// <summary>What <see cref="FolderEntries"/> knows of an entry.</summary>
internal readonly record struct FolderEntry(EntryKind Kind, string Name);

/// <summary>The folders and the <c>*.txt</c> files of one folder, in the order of their names. The names are packed as bytes: two
/// million of them in one folder take 50 MB, and would take four times as much as strings. Nothing is asked of the files themselves: all
/// threads wait for the list.</summary>
internal sealed class FolderEntries : IEnumerable<FolderEntry>
{
    private const int ChunkSize = 1 << 16;

    // An entry: kind, length of the name, name.
    private const int HeadSize = 1 + sizeof(ushort);

    private readonly List<byte[]> _chunks = [];
    private readonly List<long> _places = [];
    private int _used = ChunkSize;

    /// <param name="folder">The folder.</param>
    /// <param name="isPortable">Whether to ask only the framework, which is slower and does not know what is a regular file.</param>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public FolderEntries(string folder, bool isPortable = false)
    {
        if (isPortable || !FolderListing.TryListByLinux(folder, Add))
        {
            _places.Clear();
            FolderListing.List(folder, Add);
        }

        _places.Sort((left, right) => NameAt(left).SequenceCompareTo(NameAt(right)));
    }

    public IEnumerator<FolderEntry> GetEnumerator()
    {
        foreach (var place in _places) yield return At(place);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(EntryKind kind, ReadOnlySpan<byte> name)
    {
        var length = HeadSize + name.Length;
        if (_used + length > ChunkSize)
        {
            _chunks.Add(new byte[ChunkSize]);
            _used = 0;
        }

        _places.Add(((long)(_chunks.Count - 1) * ChunkSize) + _used);
        var to = _chunks[^1].AsSpan(_used);
        to[0] = (byte)kind;
        BinaryPrimitives.WriteUInt16LittleEndian(to[1..], (ushort)name.Length);
        name.CopyTo(to[HeadSize..]);
        _used += length;
    }

    private FolderEntry At(long place) => new((EntryKind)Chunk(place)[0], Encoding.UTF8.GetString(NameAt(place)));

    private ReadOnlySpan<byte> NameAt(long place)
    {
        var from = Chunk(place);
        return from.Slice(HeadSize, BinaryPrimitives.ReadUInt16LittleEndian(from[1..]));
    }

    private ReadOnlySpan<byte> Chunk(long place) => _chunks[(int)(place / ChunkSize)].AsSpan((int)(place % ChunkSize));
}
