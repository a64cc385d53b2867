namespace Cables.Cli;

/// <summary>Writes a file whole or not at all: into a temporary one beside it, which takes its name when all is written.</summary>
internal static class OutputFile
{
    public static void Write(string path, Action<Stream> write)
    {
        // Where a link leads is written, not the link; a device such as /dev/stdout is no file to be replaced.
        var target = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : path;
        if (IsDevice(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

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

    private static bool IsDevice(string path)
    {
        var full = Path.GetFullPath(path);
        return !OperatingSystem.IsWindows()
            && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal));
    }
}
