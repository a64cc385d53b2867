using Microsoft.Win32.SafeHandles;

namespace Cables.Cli;

/// <summary>A file that is read piece by piece: one that has a length, a pipe, or standard input.</summary>
internal sealed class OpenedFile : IDisposable
{
    private readonly SeekableFile? _seekable;
    private readonly SafeFileHandle? _handle;

    private OpenedFile(Stream stream, SafeFileHandle? handle) => (Stream, _seekable, _handle) = (stream, stream as SeekableFile, handle);

    /// <summary>Its bytes.</summary>
    public Stream Stream { get; }

    /// <summary>How many they were when it was opened; null when it may be endless.</summary>
    public long? Length => _seekable?.Length;

    /// <summary>Whether somebody wrote it since it was opened.</summary>
    public bool HasChanged => _seekable is { HasChanged: true };

    /// <summary>Opens a file, or standard input.</summary>
    public static OpenedFile Of(InputFile file, Func<Stream> input)
    {
        if (file.Path == InputFile.StandardInput) return new(input(), null);
        // Somebody else may write it, rename it and delete it meanwhile.
        const FileShare anything = FileShare.ReadWrite | FileShare.Delete;
        var handle = File.OpenHandle(file.Path, FileMode.Open, FileAccess.Read, anything);
        try
        {
            var isPipe = file.Kind == InputKind.Named && !SeekableFile.Is(handle);
            return new(isPipe ? new FileStream(handle, FileAccess.Read, bufferSize: 0) : new SeekableFile(handle), handle);
        }
        catch
        {
            handle.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Stream.Dispose();
        _handle?.Dispose();
    }
}
