using System.IO.Enumeration;
using System.Runtime.InteropServices;
using System.Text;

namespace Cables.Cli;

/// <summary>Lists the folders and the <c>*.txt</c> files of one folder, in any order.</summary>
internal static class FolderListing
{
    /// <summary>Told of an entry: what it is, and its name in UTF-8.</summary>
    public delegate void Add(EntryKind kind, ReadOnlySpan<byte> name);

    /// <summary>By the framework.</summary>
    /// <exception cref="IOException">The folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be listed.</exception>
    public static void List(string folder, Add add)
    {
        // All is done in the transformation, where the name is still a span.
        FileSystemEnumerable<bool> entries = new(
            folder, (ref entry) => Tell(ref entry, add), new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = false });
        foreach (var _ in entries)
        {
        }
    }

    /// <summary>By the system, which says of each entry what it is.</summary>
    /// <returns>False when it could not, after some entries perhaps; then the framework knows what is wrong.</returns>
    public static unsafe bool TryListByLinux(string folder, Add add)
    {
        if (!LinuxCalls.AreKnown) return false;
        var open = LinuxCalls.OpenFolder(folder);
        if (open == 0) return false;
        try
        {
            while (LinuxCalls.NextEntry(open) is var entry && entry != null) Tell(folder, LinuxCalls.LinuxEntry.NameOf(entry), entry->Type, add);
            return Marshal.GetLastPInvokeError() == 0;
        }
        finally
        {
            _ = LinuxCalls.CloseFolder(open);
        }
    }

    private static bool Tell(ref FileSystemEntry entry, Add add)
    {
        if (KindOf(entry.IsDirectory ? entry.Attributes : 0, entry.FileName.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)) is { } kind)
        {
            Span<byte> name = stackalloc byte[Encoding.UTF8.GetMaxByteCount(entry.FileName.Length)];
            add(kind, name[..Encoding.UTF8.GetBytes(entry.FileName, name)]);
        }

        return true;
    }

    private static void Tell(string folder, ReadOnlySpan<byte> name, LinuxCalls.LinuxEntryType type, Add add)
    {
        if (name.SequenceEqual("."u8) || name.SequenceEqual(".."u8)) return;
        var isText = name.Length >= 4 && Ascii.EqualsIgnoreCase(name[^4..], ".txt"u8);
        var kind = type switch
        {
            LinuxCalls.LinuxEntryType.Regular => isText ? EntryKind.RegularFile : null,
            LinuxCalls.LinuxEntryType.Folder => EntryKind.Folder,
            // What a link leads to only the framework finds out, and what a file system does not tell.
            LinuxCalls.LinuxEntryType.Link or LinuxCalls.LinuxEntryType.Unknown => KindOf(AttributesOf(folder, name), isText),
            _ => isText ? EntryKind.File : (EntryKind?)null,
        };
        if (kind is { } known) add(known, name);
    }

    private static FileAttributes AttributesOf(string folder, ReadOnlySpan<byte> name)
    {
        FileInfo file = new(Path.Join(folder, Encoding.UTF8.GetString(name)));
        return file.Exists || Directory.Exists(file.FullName) ? file.Attributes : 0;
    }

    private static EntryKind? KindOf(FileAttributes attributes, bool isText) =>
        (attributes & FileAttributes.Directory) == 0 ? isText ? EntryKind.File : null
        : (attributes & FileAttributes.ReparsePoint) != 0 ? EntryKind.LinkToFolder : EntryKind.Folder;
}
