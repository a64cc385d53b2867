namespace Cables.Cli;

/// <summary>Writes a file whole or not at all: into a temporary one beside it, which takes its name when all is written.</summary>
internal static class OutputFile
{
    /// <exception cref="IOException">The file cannot be written; nothing of it is left behind.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        // Where a link leads is written, not the link.
        var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        // A device such as /dev/stdout is no file to be replaced.
        if (IsDevice(path) || IsDevice(target) || SpecialFile.Is(target))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            write(device);
            return;
        }

        // Said before hours of reading, not after.
        if (Directory.Exists(target)) throw new IOException("Is a folder.");
        var folder = Path.GetDirectoryName(Path.GetFullPath(target));
        if (!Directory.Exists(folder)) throw new IOException("There is no such folder.");
        Replace(target, write);
    }

    /// <summary>How names from the root on are compared.</summary>
    public static StringComparison NameComparison { get; } = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    /// <summary>Whether both names mean one file.</summary>
    public static bool IsSame(string path, string other) =>
        path != "" && other != "" && string.Equals(Path.GetFullPath(path), Path.GetFullPath(other), NameComparison);

    private static void Replace(string target, Action<Stream> write)
    {
        // Two runs may write the same file; and nobody's own file is in the way of such a name.
        var temporary = $"{target}.{Path.GetRandomFileName()[..8]}.part";
        try
        {
            using (var stream = new NewFile(temporary))
            {
                // What only its owner may read stays so.
                if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(stream.SafeFileHandle, File.GetUnixFileMode(target));
                write(stream);
            }

            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A file whose disk may not take files of any size: the framework speaks of a wrong argument then.</summary>
    private sealed class NewFile(string path) : FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0)
    {
        // What is written as a span comes here as well.
        public override void Write(byte[] buffer, int offset, int count)
        {
            try
            {
                base.Write(buffer, offset, count);
            }
            catch (ArgumentOutOfRangeException exception)
            {
                throw new IOException("The disk takes no file of this size.", exception);
            }
        }
    }

    private static bool IsDevice(string path)
    {
        var full = Path.GetFullPath(path);
        if (OperatingSystem.IsWindows() || full.StartsWith("/dev/shm/", StringComparison.Ordinal)) return false;
        return full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal);
    }
}
