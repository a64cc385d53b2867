namespace Cables.Corpus;

/// <summary>A file that every run writes anew: under a temporary name beside it, until it is whole.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private bool _isOpen = true;

    public WholeFile(string path)
    {
        // Said before hours of reading, not after.
        if (Directory.Exists(path)) throw new IOException($"{path}: Is a folder.");
        // Where a link leads is replaced, not the link.
        var link = new FileInfo(path);
        _path = link.LinkTarget is null ? link.FullName : link.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        if (IsDevice(Path.GetFullPath(path)) || IsDevice(_path)) throw new IOException($"{path}: Is no file that can be replaced.");
        if (!Directory.Exists(Path.GetDirectoryName(_path))) throw new IOException($"{path}: There is no such folder.");
        _temporary = $"{_path}.{Path.GetRandomFileName()[..8]}.part";
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Read, bufferSize: 1 << 16);
    }

    public FileStream Stream { get; }

    /// <summary>All is written: the file gets its name.</summary>
    public void Finish()
    {
        Stream.Dispose();
        _isOpen = false;
        File.Move(_temporary, _path, overwrite: true);
    }

    public void Dispose()
    {
        if (!_isOpen) return;
        Stream.Dispose();
        File.Delete(_temporary);
        _isOpen = false;
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/proc/", StringComparison.Ordinal)
            || path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal));
}
