using System.Buffers;

namespace Cables.Cli;

/// <summary>Reads the documents of files. A file that cannot be read, or not to its end, is told of and costs only itself.</summary>
/// <param name="options">How documents are read.</param>
/// <param name="keeps">Whether who is given a document keeps it; else it is only looked at until the next one is read.</param>
/// <param name="input">Opens standard input.</param>
/// <param name="begin">Told how many bytes the file has that is to be read piece by piece; null when it may be endless.</param>
/// <param name="take">Given every document.</param>
/// <param name="tell">Told what is to be said of a file.</param>
internal sealed class FileDocuments(
    CableParserOptions options, bool keeps, Func<Stream> input, Action<long?> begin, Action<Document> take, Action<Note> tell) : IDisposable
{
    /// <summary>What is not longer is read at once.</summary>
    private const int Whole = 256 << 10;

    private readonly byte[] _buffer = ArrayPool<byte>.Shared.Rent(Whole);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    public void Read(InputFile file)
    {
        if (file.Note is { } note)
        {
            tell(note);
            return;
        }

        if (file.Kind == InputKind.Found && SpecialFile.Is(file.Path))
        {
            Tell(file, "Not a regular file.");
            return;
        }

        try
        {
            var count = file.Path == "-" ? ReadInput() : ReadFile(file);
            if (count == 0) Tell(file, "Empty; no document.", isFailure: false);
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            Tell(file, Reason.Of(exception));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Two million files are not lost for a mistake of ours in one.
            Tell(file, $"A mistake in this program, please report it: {exception.GetType().Name}: {exception.Message}");
        }
    }

    private int ReadInput()
    {
        begin(null);
        using var stream = input();
        return Take(stream, "-");
    }

    private int ReadFile(InputFile file)
    {
        if (file.Kind == InputKind.Regular && SmallFile.TryRead(file.Path, _buffer, out var length))
            return Take(_buffer.AsSpan(0, length), file.Path);

        // Somebody else may write it, rename it and delete it meanwhile.
        const FileShare anything = FileShare.ReadWrite | FileShare.Delete;
        using var handle = File.OpenHandle(file.Path, FileMode.Open, FileAccess.Read, anything);
        if (file.Kind == InputKind.Named && !SeekableFile.Is(handle))
        {
            begin(null);
            using FileStream pipe = new(handle, FileAccess.Read, bufferSize: 0);
            return Take(pipe, file.Path);
        }

        SeekableFile seekable = new(handle);
        var count = seekable.Length < _buffer.Length ? ReadWhole(seekable, file.Path) : ReadPieces(seekable, file.Path);
        if (seekable.HasChanged) Tell(file, "Changed while it was read.");
        return count;
    }

    private int ReadWhole(SeekableFile file, string path)
    {
        var length = file.ReadAtLeast(_buffer, _buffer.Length, throwOnEndOfStream: false);
        return Take(_buffer.AsSpan(0, length), path);
    }

    private int ReadPieces(SeekableFile file, string path)
    {
        begin(file.Length);
        return Take(file, path);
    }

    private int Take(ReadOnlySpan<byte> bytes, string path) =>
        keeps ? Take(CableReader.Read(bytes, path, options)) : CableReader.ForEach(bytes, take, path, options);

    private int Take(Stream stream, string path) =>
        keeps ? Take(CableReader.Read(stream, path, options)) : CableReader.ForEach(stream, take, path, options);

    private int Take(IEnumerable<Document> documents)
    {
        var count = 0;
        foreach (var document in documents)
        {
            take(document);
            count++;
        }

        return count;
    }

    private void Tell(InputFile file, string message, bool isFailure = true) => tell(new Note(file.Path, message, isFailure));
}
