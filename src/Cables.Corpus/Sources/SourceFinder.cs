using System.Buffers.Binary;
using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Cables.Corpus;

/// <summary>The files that paths name: a file, all of a folder, all that a pattern fits; in the order of their names.</summary>
/// <param name="options">Which files are taken.</param>
/// <param name="report">Told of what cannot be read.</param>
internal sealed class SourceFinder(SourceOptions options, Action<SourceFile, string> report)
{
    /// <summary>All files of all paths; one that several paths name comes once.</summary>
    public IEnumerable<SourceFile> Find(IEnumerable<string> paths)
    {
        var all = paths.ToList();
        if (all.Count == 1) return Find(all[0]);
        // Hashes take a tenth of what the paths would.
        HashSet<UInt128> seen = [];
        return all.SelectMany(Find).Where(file => file.IsStandardInput || seen.Add(HashOf(file.Path)));
    }

    private static UInt128 HashOf(string path)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(path.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    private IEnumerable<SourceFile> Find(string path)
    {
        if (path == "-") return [SourceFile.StandardInput];
        if (File.Exists(path)) return FileAt(path, Path.GetFileName(path));
        if (Directory.Exists(path)) return Below(path, "", Glob.All);
        if (Glob.IsPattern(path))
        {
            var (folder, glob) = Glob.Split(path);
            if (Directory.Exists(folder)) return Below(folder, "", glob);
        }

        report(new SourceFile(Path.GetFullPath(path), Path.GetFileName(path), 0, default), "No such file or folder.");
        return [];
    }

    private IEnumerable<SourceFile> Below(string folder, string name, Glob glob)
    {
        (string Path, bool IsFolder)[] entries;
        try
        {
            // Whether it is a folder, the listing knows: a file is not asked for it.
            entries = [.. new FileSystemEnumerable<(string, bool)>(
                folder, static (ref entry) => (entry.ToSpecifiedFullPath(), entry.IsDirectory),
                new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false })];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report(new SourceFile(Path.GetFullPath(folder), name, 0, default), exception.Message);
            yield break;
        }

        Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        foreach (var (entry, isFolder) in entries)
        {
            var below = name == "" ? Path.GetFileName(entry) : $"{name}/{Path.GetFileName(entry)}";
            if (isFolder)
            {
                // A link to a folder is not followed: it may lead back here.
                if (new DirectoryInfo(entry).LinkTarget is not null) continue;
                foreach (var file in Below(entry, below, glob)) yield return file;
            }
            else if (glob == Glob.All ? SourceKinds.IsFound(entry, options) : glob.Fits(below))
            {
                foreach (var file in FileAt(entry, below)) yield return file;
            }
        }
    }

    private IEnumerable<SourceFile> FileAt(string path, string name)
    {
        // What several entries stand in belongs to every part; its entries are told apart.
        var full = Path.GetFullPath(path);
        SourceFile file;
        try
        {
            var info = new FileInfo(full);
            file = new SourceFile(full, name, info.Length, info.LastWriteTimeUtc)
            {
                Columns = SourceKinds.Of(name) is SourceKind.Text ? "" : string.Join(',', options.TextColumns),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report(new SourceFile(full, name, 0, default), exception.Message);
            yield break;
        }

        if (SourceKinds.Of(name) is not SourceKind.Text || options.Shard.Holds(file)) yield return file;
    }
}
