using System.IO.Compression;
using SharpCompress.Archives.SevenZip;
using SharpCompress.Common;
using SharpCompress.Readers;

namespace Cables.Corpus;

/// <summary>Reads the members of an archive as streams; nothing is unpacked to disk, and a member's name is only ever a name.</summary>
internal sealed class ArchiveReader(SourceOptions options, EntryReader entries)
{
    public IEnumerable<EntryContent> Read(SourceFile file)
    {
        using var bytes = new FileStream(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1 << 16);
        var budget = new ArchiveBudget(options.Archives, file.Size);
        foreach (var member in Members(bytes, file.Name))
        {
            budget.CountMember();
            var entry = new SourceEntry(file, member.Name);
            foreach (var content in entries.ReadMember(entry, () => new MemberStream(Guarded(member.Open), member.Length, budget)))
            {
                content.Position = bytes.Position;
                yield return content;
            }
        }
    }

    private IEnumerable<Member> Members(FileStream bytes, string name)
    {
        if (Ends(name, ".zip")) return ZipMembers(bytes);
        if (Ends(name, ".7z")) return SevenZipMembers(bytes);
        // Of a gzip stream that is cut off, the library's reader gives what there is and says nothing.
        if (Ends(name, ".tar.gz") || Ends(name, ".tgz")) return StreamMembers(new GZipStream(bytes, CompressionMode.Decompress));
        if (Ends(name, ".gz"))
        {
            var text = new GZipStream(bytes, CompressionMode.Decompress);
            var inner = Path.GetFileNameWithoutExtension(name);
            return SourceKinds.IsFound(inner, options) ? [new Member(inner, null, () => text)] : [];
        }

        return StreamMembers(bytes);
    }

    private static bool Ends(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    /// <summary>A zip's directory is at its end, and a broken member costs only itself.</summary>
    private IEnumerable<Member> ZipMembers(FileStream bytes)
    {
        using var archive = Guarded(() => SharpCompress.Archives.Zip.ZipArchive.OpenArchive(bytes, new ReaderOptions { LeaveStreamOpen = true }));
        using var members = archive.Entries.GetEnumerator();
        while (Guarded(members.MoveNext))
        {
            var member = members.Current;
            if (IsText(member, out var name)) yield return new Member(name, member.Size, member.OpenEntryStream);
        }
    }

    private IEnumerable<Member> SevenZipMembers(FileStream bytes)
    {
        using var archive = Guarded(() => SevenZipArchive.OpenArchive(bytes, new ReaderOptions { LeaveStreamOpen = true }));
        foreach (var member in Members(Guarded(archive.ExtractAllEntries))) yield return member;
    }

    private IEnumerable<Member> StreamMembers(Stream stream) =>
        Members(Guarded(() => ReaderFactory.OpenReader(stream, new ReaderOptions { LeaveStreamOpen = true })));

    private IEnumerable<Member> Members(IReader reader)
    {
        using (reader)
        {
            while (Guarded(reader.MoveToNextEntry))
                if (IsText(reader.Entry, out var name)) yield return new Member(name, reader.Entry.Size, reader.OpenEntryStream);
        }
    }

    private bool IsText(IEntry member, out string name)
    {
        name = member.Key?.Replace('\\', '/') ?? "";
        if (member.IsDirectory || member.LinkTarget is not null) return false;
        return SourceKinds.IsFound(name, options);
    }

    /// <summary>The library has exceptions of its own, and others, for what a damaged archive does to it; all mean the same.</summary>
    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            throw new InvalidDataException($"The archive is damaged: {exception.Message}", exception);
        }
    }

    public static bool IsDamage(Exception exception) => exception
        is SharpCompressException or InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException
        or NotSupportedException or NotImplementedException or NullReferenceException or FormatException;

    private sealed record Member(string Name, long? Length, Func<Stream> Open);
}
