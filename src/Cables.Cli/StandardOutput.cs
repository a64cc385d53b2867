using Microsoft.Win32.SafeHandles;

namespace Cables.Cli;

/// <summary>The process's standard output as a stream that tells when its reader has gone. The console's own stream says nothing,
/// so that <c>cables parse … | head</c> would read millions of files for nobody.</summary>
internal static class StandardOutput
{
    private const int BrokenPipeOnUnix = 32;
    private const int BrokenPipeOnWindows = 109;
    private const int NoDataOnWindows = 232;

    public static Stream Open()
    {
        if (OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            // A file that several commands write into keeps its place only with the console's stream, and a terminal may be
            // slower than we are.
            return stream.CanSeek || !Console.IsOutputRedirected ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Console.OpenStandardOutput();
        }
    }

    /// <summary>The file that standard output is led into, where the system tells; else null.</summary>
    public static string? Path()
    {
        const string own = "/proc/self/fd/1";
        if (!OperatingSystem.IsLinux() || !Console.IsOutputRedirected) return null;
        try
        {
            return File.ResolveLinkTarget(own, returnFinalTarget: false)?.FullName;
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            return null;
        }
    }

    /// <summary>Whether writing failed because the other end of the pipe is closed.</summary>
    public static bool IsClosedPipe(IOException exception) => (exception.HResult & 0xFFFF) is var code
        && (OperatingSystem.IsWindows() ? code is BrokenPipeOnWindows or NoDataOnWindows : code is BrokenPipeOnUnix);
}
