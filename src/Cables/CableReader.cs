using System.Text;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Reads the documents of a file, one after the other, holding no more than one stretch of the file at a time. Telegrams
/// come as <see cref="Cable"/>, other documents as plain <see cref="Document"/>.</summary>
public static class CableReader
{
    /// <summary>How many characters are read before documents are looked for; more when one document is longer.</summary>
    private const int Stretch = 1 << 18;

    /// <summary>Reads all documents of a text.</summary>
    /// <param name="reader">The decoded text; not closed.</param>
    /// <param name="path">The file's name, kept in <see cref="DocumentSource.Path"/>.</param>
    /// <param name="options">How to read; defaults serve.</param>
    /// <returns>The documents in file order, read as they are asked for; together they hold every character.</returns>
    public static IEnumerable<Document> Read(TextReader reader, string? path = null, CableParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return ReadDocuments(reader, path, options ?? CableParserOptions.Default);
    }

    /// <summary>Reads all documents of a file's bytes: UTF-8, UTF-16 behind a byte order mark, and Windows-1252 for bytes that are
    /// not UTF-8.</summary>
    /// <inheritdoc cref="Read(TextReader, string?, CableParserOptions?)"/>
    public static IEnumerable<Document> Read(Stream stream, string? path = null, CableParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return Documents();

        IEnumerable<Document> Documents()
        {
            using var reader = TextDecoding.Open(stream);
            foreach (var document in ReadDocuments(reader, path, options ?? CableParserOptions.Default)) yield return document;
        }
    }

    private static IEnumerable<Document> ReadDocuments(TextReader reader, string? path, CableParserOptions options)
    {
        var buffer = new StringBuilder();
        var place = new DocumentSource(path, 0, 0, 0, 1);
        var wanted = Stretch;
        var chunk = new char[1 << 16];
        var ended = false;
        while (!ended)
        {
            while (buffer.Length < wanted && !ended)
            {
                var read = reader.ReadBlock(chunk, 0, Math.Min(chunk.Length, wanted - buffer.Length));
                buffer.Append(chunk, 0, read);
                ended = read == 0;
            }

            var text = buffer.ToString();
            var lines = new LineIndex(text);
            var ranges = DocumentSplitter.Split(text, lines);
            // The last document may go on in what is not read yet.
            var complete = ended ? ranges.Count : ranges.Count - 1;
            var used = 0;
            for (var i = 0; i < complete; i++)
            {
                foreach (var document in Cut(text[ranges[i].Start..ranges[i].End], ranges[i].Kind, place, options))
                {
                    yield return document;
                    place = Behind(document);
                }

                used = ranges[i].End;
            }

            if (!ended && used == 0 && text.Length >= options.MaxDocumentLength)
            {
                foreach (var document in Cut(text, ranges[0].Kind, place, options))
                {
                    yield return document;
                    place = Behind(document);
                }

                used = text.Length;
            }

            buffer.Remove(0, used);
            wanted = used == 0 ? wanted * 2 : Math.Max(Stretch, buffer.Length * 2);
        }
    }

    /// <summary>A document longer than the limit comes in pieces, each with a diagnostic that says so.</summary>
    private static IEnumerable<Document> Cut(string text, DocumentKind kind, DocumentSource place, CableParserOptions options)
    {
        if (text.Length == 0) yield break;
        for (var at = 0; at < text.Length;)
        {
            var length = Math.Min(options.MaxDocumentLength, text.Length - at);
            var piece = length == text.Length ? text : text.Substring(at, length);
            var document = DocumentParser.Parse(piece, kind, place with { Length = length }, options, wasCut: at + length < text.Length);
            yield return document;
            place = Behind(document);
            at += length;
        }
    }

    private static DocumentSource Behind(Document document)
    {
        var source = document.Source;
        return source with
        {
            Index = source.Index + 1,
            Offset = source.Offset + source.Length,
            Length = 0,
            Line = source.Line + LineEnds(document.SourceText),
        };
    }

    private static int LineEnds(string text)
    {
        var index = new LineIndex(text);
        var last = index.Full(index.Count - 1);
        return index.Count - (last.End > 0 && text[last.End - 1] is '\n' or '\r' or '\f' ? 0 : 1);
    }
}
