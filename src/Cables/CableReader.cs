using System.Runtime.CompilerServices;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Reads the documents of a file, one after the other, holding no more than one stretch of the file at a time. Telegrams
/// come as <see cref="Cable"/>, other documents as plain <see cref="Document"/>.</summary>
public static class CableReader
{
    /// <summary>A file of no more bytes is read at once.</summary>
    private const int Whole = 1 << 16;

    /// <summary>Reads all documents of a text.</summary>
    /// <param name="reader">The decoded text; not closed.</param>
    /// <param name="path">The file's name, kept in <see cref="DocumentSource.Path"/>.</param>
    /// <param name="options">How to read; defaults serve.</param>
    /// <returns>The documents in file order, read as they are asked for; together they hold every character.</returns>
    public static IEnumerable<Document> Read(TextReader reader, string? path = null, CableParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadRuns(reader.ReadBlock, path, options ?? CableParserOptions.Default, foreign: null).SelectMany(Documents);
    }

    /// <summary>Reads all documents of a file's bytes: UTF-8, UTF-16 behind a byte order mark, and Windows-1252 for bytes that are
    /// not UTF-8 (CBL0004).</summary>
    /// <inheritdoc cref="Read(TextReader, string?, CableParserOptions?)"/>
    public static IEnumerable<Document> Read(Stream stream, string? path = null, CableParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return All();

        IEnumerable<Document> All()
        {
            // A file of usual size is read at once: the buffers of a reader cost more than its telegram.
            if (stream.CanSeek && stream.Length - stream.Position is > 0 and <= Whole)
            {
                var bytes = new byte[stream.Length - stream.Position];
                var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
                foreach (var document in Read(bytes.AsSpan(0, read), path, options)) yield return document;
                yield break;
            }

            foreach (var document in ReadRuns(stream, path, options).SelectMany(Documents)) yield return document;
        }
    }

    /// <summary>As <see cref="Read(Stream, string?, CableParserOptions?)"/>, for a file whose bytes are in memory: the quick way for
    /// many small files.</summary>
    /// <param name="bytes">All bytes of the file. They are decoded at once, so that their memory is free when this returns.</param>
    /// <param name="path">The file's name, kept in <see cref="DocumentSource.Path"/>.</param>
    /// <param name="options">How to read; defaults serve.</param>
    /// <returns>The documents in file order, read as they are asked for; together they hold every character.</returns>
    public static IEnumerable<Document> Read(ReadOnlySpan<byte> bytes, string? path = null, CableParserOptions? options = null)
    {
        var (encoding, mark) = TextDecoding.Of(bytes, out var foreign);
        var text = encoding.GetString(bytes[mark..]);
        return text.Length == 0 ? [] : All();

        IEnumerable<Document> All()
        {
            // Each time that they are asked for they are those of a file that was not read yet.
            DocumentStream documents = new(path, options ?? CableParserOptions.Default, foreign?.Untold());
            foreach (var document in Documents(documents.All(text))) yield return document;
        }
    }

    /// <summary>Does something with each document of a file's bytes. As <see cref="Read(Stream, string?, CableParserOptions?)"/>, but the characters
    /// of a document are lent to it while <paramref name="action"/> runs: no string is made of them, which is half of the memory that reading
    /// takes and a twentieth of its time. The quickest way to write documents somewhere, and no way to collect them.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    /// <param name="action">What to do. When it is called for the next document, what is put together from the characters,
    /// <see cref="Document.SourceText"/>, <see cref="Document.Text"/>, <see cref="Document.Elements"/> and <see cref="Paragraph.Text"/>, throws
    /// <see cref="ObjectDisposedException"/> unless it was asked for before; the other values stay.</param>
    /// <param name="path">The file's name, kept in <see cref="DocumentSource.Path"/>.</param>
    /// <param name="options">How to read; defaults serve.</param>
    /// <returns>How many documents there were.</returns>
    public static int ForEach(Stream stream, Action<Document> action, string? path = null, CableParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(action);
        var count = 0;
        foreach (var run in ReadRuns(stream, path, options))
            using (run) count += run.ForEach(action);
        return count;
    }

    /// <summary>As <see cref="ForEach(Stream, Action{Document}, string?, CableParserOptions?)"/>, for a file whose bytes are in memory.</summary>
    /// <inheritdoc cref="ForEach(Stream, Action{Document}, string?, CableParserOptions?)"/>
    /// <param name="bytes">All bytes of the file.</param>
    /// <param name="action">What to do.</param>
    /// <param name="path">The file's name, kept in <see cref="DocumentSource.Path"/>.</param>
    /// <param name="options">How to read; defaults serve.</param>
    public static int ForEach(ReadOnlySpan<byte> bytes, Action<Document> action, string? path = null, CableParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(action);
        var (encoding, mark) = TextDecoding.Of(bytes, out var foreign);
        using var documents = new DocumentStream(path, options ?? CableParserOptions.Default, foreign);
        documents.Advance(encoding.GetChars(bytes[mark..], documents.RoomForAll(bytes.Length + 1)));
        using var run = documents.Next(ended: true);
        return run?.ForEach(action) ?? 0;
    }

    /// <summary>Reads the documents of a file a run at a time, so that several threads can work on one file: whoever takes the next run reads on
    /// and looks where documents begin, a fourth of the work; the rest is done by <see cref="DocumentRun.ForEach"/>, on any thread.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    /// <param name="path">The file's name, kept in <see cref="DocumentSource.Path"/>.</param>
    /// <param name="options">How to read; defaults serve.</param>
    /// <returns>The runs in file order, read as they are asked for, by one thread at a time.</returns>
    public static IEnumerable<DocumentRun> ReadRuns(Stream stream, string? path = null, CableParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Runs();

        IEnumerable<DocumentRun> Runs()
        {
            var foreign = new ForeignBytes();
            using DecodedStream decoded = new(stream, foreign);
            foreach (var run in ReadRuns(decoded.ReadBlock, path, options ?? CableParserOptions.Default, foreign)) yield return run;
        }
    }

    /// <summary>As <see cref="Read(Stream, string?, CableParserOptions?)"/>, without blocking a thread while bytes are on their way.</summary>
    /// <param name="stream">The bytes; not closed.</param>
    /// <param name="path">The file's name, kept in <see cref="DocumentSource.Path"/>.</param>
    /// <param name="options">How to read; defaults serve.</param>
    /// <param name="cancellationToken">Ends the reading between two documents.</param>
    public static async IAsyncEnumerable<Document> ReadAsync(
        Stream stream, string? path = null, CableParserOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var reader = TextDecoding.Open(stream, out var foreign);
        using var documents = new DocumentStream(path, options ?? CableParserOptions.Default, foreign);
        for (var ended = false; !ended;)
        {
            while (documents.Wanted > 0 && !ended)
            {
                var read = await reader.ReadBlockAsync(documents.Room, cancellationToken).ConfigureAwait(false);
                documents.Advance(read);
                ended = read == 0;
            }

            if (documents.Next(ended) is { } run)
            {
                foreach (var document in Documents(run))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return document;
                }
            }
        }
    }

    private static IEnumerable<Document> Documents(DocumentRun run)
    {
        using (run)
            foreach (var document in run.Documents()) yield return document;
    }

    private static IEnumerable<DocumentRun> ReadRuns(ReadBlock read, string? path, CableParserOptions options, ForeignBytes? foreign)
    {
        using var documents = new DocumentStream(path, options, foreign);
        for (var ended = false; !ended;)
        {
            while (documents.Wanted > 0 && !ended)
            {
                var some = read(documents.Room.Span);
                documents.Advance(some);
                ended = some == 0;
            }

            if (documents.Next(ended) is { } run) yield return run;
        }
    }

    /// <summary>Puts the next characters where there is room for them; none at the end.</summary>
    private delegate int ReadBlock(Span<char> room);
}
