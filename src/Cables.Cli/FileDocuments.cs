using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace Cables.Cli;

/// <summary>Reads the documents of files. A file that cannot be read, or not to its end, is told of and costs only itself.</summary>
/// <param name="options">How documents are read.</param>
/// <param name="input">Opens standard input.</param>
/// <param name="take">Given every document.</param>
/// <param name="tell">Told what is to be said of a file.</param>
internal sealed class FileDocuments(CableParserOptions options, Func<Stream> input, Action<Document> take, Action<Note> tell)
{
    /// <summary>What is not longer is read at once.</summary>
    private const int Whole = 256 << 10;

    public void Read(InputFile file)
    {
        if (file.Note is { } note)
        {
            tell(note);
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
        using var stream = input();
        return Take(CableReader.Read(stream, "-", options));
    }

    private int ReadFile(InputFile file)
    {
        // Somebody else may write it, rename it and delete it meanwhile.
        const FileShare anything = FileShare.ReadWrite | FileShare.Delete;
        using var handle = File.OpenHandle(file.Found?.FullName ?? file.Path, FileMode.Open, FileAccess.Read, anything);
        if (file.Found is null && !SeekableFile.Is(handle))
        {
            using FileStream pipe = new(handle, FileAccess.Read, bufferSize: 0);
            return Take(CableReader.Read(pipe, file.Path, options));
        }

        if (file.Found is { Length: <= Whole } found && ReadAsFound(found, handle, file.Path) is { } documents) return documents;
        SeekableFile seekable = new(handle);
        var count = Take(CableReader.Read(seekable, file.Path, options));
        if (seekable.HasChanged) Tell(file, "Changed while it was read.");
        return count;
    }

    /// <summary>Reads a small file at once. When it is then still what was found, it has not changed meanwhile, and need not be asked what
    /// it was before.</summary>
    private int? ReadAsFound(FileInfo found, SafeFileHandle handle, string path)
    {
        // With room for one byte more: that it has grown is seen as well.
        var buffer = ArrayPool<byte>.Shared.Rent((int)found.Length + 1);
        try
        {
            var length = RandomAccess.Read(handle, buffer, fileOffset: 0);
            return length == found.Length && File.GetLastWriteTimeUtc(handle) == found.LastWriteTimeUtc
                ? Take(CableReader.Read(buffer.AsSpan(0, length), path, options))
                : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

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
