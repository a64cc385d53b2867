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
    /// <summary>What is shorter is read at once.</summary>
    public const int Whole = 256 << 10;

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
            tell(new Note(file.Path, "Not a regular file.", IsFailure: true));
            return;
        }

        try
        {
            if (ReadFile(file) == 0) tell(Note.Empty(file.Path));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            tell(Note.Of(file.Path, exception));
        }
    }

    private int ReadFile(InputFile file)
    {
        if (file.Kind == InputKind.Regular && SmallFile.TryRead(file.Path, _buffer, out var length)) return Take(_buffer.AsSpan(0, length), file.Path);

        using var opened = OpenedFile.Of(file, input);
        var count = opened.Length < _buffer.Length ? ReadWhole(opened.Stream, file.Path) : ReadPieces(opened, file.Path);
        if (opened.HasChanged) tell(Note.Changed(file.Path));
        return count;
    }

    private int ReadWhole(Stream file, string path)
    {
        var length = file.ReadAtLeast(_buffer, _buffer.Length, throwOnEndOfStream: false);
        return Take(_buffer.AsSpan(0, length), path);
    }

    private int ReadPieces(OpenedFile file, string path)
    {
        begin(file.Length);
        return keeps ? Take(CableReader.Read(file.Stream, path, options)) : CableReader.ForEach(file.Stream, take, path, options);
    }

    private int Take(ReadOnlySpan<byte> bytes, string path) =>
        keeps ? Take(CableReader.Read(bytes, path, options)) : CableReader.ForEach(bytes, take, path, options);

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
}
