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
        return ReadDocuments(reader.ReadBlock, path, options ?? CableParserOptions.Default);
    }

    /// <summary>Reads all documents of a file's bytes: UTF-8, UTF-16 behind a byte order mark, and Windows-1252 for bytes that are
    /// not UTF-8 (CBL0004).</summary>
    /// <inheritdoc cref="Read(TextReader, string?, CableParserOptions?)"/>
    public static IEnumerable<Document> Read(Stream stream, string? path = null, CableParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Documents();

        IEnumerable<Document> Documents()
        {
            // A file of usual size is read at once: the buffers of a reader cost more than its telegram.
            if (stream.CanSeek && stream.Length - stream.Position is > 0 and <= Whole)
            {
                var bytes = new byte[stream.Length - stream.Position];
                var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
                foreach (var document in Read(bytes.AsSpan(0, read), path, options)) yield return document;
                yield break;
            }

            var foreign = new ForeignBytes();
            using DecodedStream decoded = new(stream, foreign);
            foreach (var document in ReadDocuments(decoded.ReadBlock, path, options ?? CableParserOptions.Default, foreign)) yield return document;
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
        var text = TextDecoding.Decode(bytes, out var foreign);
        return new DocumentStream(path, options ?? CableParserOptions.Default, foreign).All(text);
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

            foreach (var document in documents.Ready(ended))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return document;
            }
        }
    }

    private static IEnumerable<Document> ReadDocuments(
        ReadBlock read, string? path, CableParserOptions options, ForeignBytes? foreign = null)
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

            foreach (var document in documents.Ready(ended)) yield return document;
        }
    }

    /// <summary>Puts the next characters where there is room for them; none at the end.</summary>
    private delegate int ReadBlock(Span<char> room);
}
