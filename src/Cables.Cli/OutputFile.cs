namespace Cables.Cli;

/// <summary>Writes a file whole or not at all: into a temporary one beside it, which takes its name when all is written.</summary>
internal static class OutputFile
{
    public static void Write(string path, Action<Stream> write)
    {
        // A device such as /dev/stdout is no file to be replaced.
        if (IsDevice(path))
        {
            using var device = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            write(device);
            return;
        }

        // Where a link leads is written, not the link.
        var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        // Said before hours of reading, not after.
        if (Directory.Exists(target)) throw new IOException($"{path}: Is a folder.");
        var folder = Path.GetDirectoryName(Path.GetFullPath(target));
        if (!Directory.Exists(folder)) throw new IOException($"{path}: There is no such folder.");
        var temporary = target + ".part";
        try
        {
            using (var stream = File.Create(temporary)) write(stream);
            File.Move(temporary, target, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Whether both names mean one file.</summary>
    public static bool IsSame(string path, string other) => path != "" && other != "" && string.Equals(
        Path.GetFullPath(path), Path.GetFullPath(other),
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    private static bool IsDevice(string path)
    {
        var full = Path.GetFullPath(path);
        return !OperatingSystem.IsWindows()
            && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));
    }
}
