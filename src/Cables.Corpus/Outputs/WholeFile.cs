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
        _path = new FileInfo(path) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : Path.GetFullPath(path);
        if (File.Exists(_path) && (File.GetAttributes(_path) & FileAttributes.Device) != 0) throw new IOException($"{path}: Is no file that can be replaced.");
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
}
