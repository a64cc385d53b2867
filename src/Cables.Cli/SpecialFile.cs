using System.Formats.Tar;

namespace Cables.Cli;

/// <summary>Tells pipes, devices and sockets from files.</summary>
internal static class SpecialFile
{
    /// <summary>Whether the name leads to a pipe, a device or a socket. Nothing is opened: opening a pipe waits for its other end.</summary>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows()) return false;
        try
        {
            var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true) : new FileInfo(path);
            // None of them has a length; what has one is not looked at further.
            return target is FileInfo { Exists: true, Length: 0 } && IsSpecial(target.FullName);
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            return false;
        }
    }

    /// <summary>The framework knows the difference only when it packs a file.</summary>
    private static bool IsSpecial(string path)
    {
        using MemoryStream packed = new();
        using (TarWriter writer = new(packed, TarEntryFormat.Ustar, leaveOpen: true))
        {
            try
            {
                writer.WriteEntry(path, "entry");
            }
            catch (IOException)
            {
                // A socket cannot be packed.
                return true;
            }
        }

        packed.Position = 0;
        using TarReader reader = new(packed);
        return reader.GetNextEntry()?.EntryType is TarEntryType.Fifo or TarEntryType.CharacterDevice or TarEntryType.BlockDevice;
    }
}
