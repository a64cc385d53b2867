using System.Collections.Concurrent;

namespace Cables.Corpus;

/// <summary>What the writing thread is to do next; steps are written in the order in which they were read.</summary>
internal abstract record IngestStep;

/// <summary>A file begins.</summary>
internal sealed record FileBegins(SourceFile File) : IngestStep;

/// <summary>A file was read to its end, or to where it broke off.</summary>
internal sealed record FileEnds(SourceFile File, string? Error) : IngestStep;

/// <summary>An entry without content.</summary>
internal sealed record EntryFails(SourceEntry Entry, string Error) : IngestStep;

/// <summary>An entry whose documents are read by another thread.</summary>
internal abstract record EntryIsRead(SourceEntry Entry) : IngestStep, IDisposable
{
    /// <summary>Reads the documents; on whatever thread has time.</summary>
    public abstract void Parse(CableParserOptions options, CancellationToken cancellation);

    /// <summary>The documents as they come; those of a text that is parsed while it is written are waited for.</summary>
    public abstract IEnumerable<Document> Documents(CancellationToken cancellation);

    /// <summary>The content's hash and length; known when all documents have come.</summary>
    public abstract (string Hash, long Length) Content { get; }

    /// <summary>Why reading broke off; known when all documents have come.</summary>
    public string? Error { get; protected set; }

    /// <summary>How much of the budget the entry holds until it is written.</summary>
    public virtual int Held => 0;

    public abstract void Dispose();

    /// <summary>What is put together when it is first asked for is asked for here, where several threads work; the one that writes has
    /// enough to do.</summary>
    protected static void AskForTexts(Cable cable)
    {
        foreach (var paragraph in cable.Paragraphs) _ = paragraph.Text;
    }

    /// <summary>The parser does not throw for what a text holds; if it does all the same, that costs this entry only.</summary>
    protected void Guard(Action parse)
    {
        try
        {
            parse();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException))
        {
            Error = exception.Message;
        }
    }
}

/// <summary>An entry that is in memory: it is parsed before it is written, and its documents come all at once.</summary>
internal sealed record SmallEntry(SourceEntry Entry, byte[] Bytes, string Hash) : EntryIsRead(Entry)
{
    private readonly List<Document> _documents = [];

    public override (string Hash, long Length) Content => (Hash, Bytes.Length);

    public override int Held => Bytes.Length;

    public override void Parse(CableParserOptions options, CancellationToken cancellation) =>
        Guard(() =>
        {
            foreach (var document in CableReader.Read(Bytes, Entry.ToString(), options))
            {
                if (document is Cable cable) AskForTexts(cable);
                _documents.Add(document);
            }
        });

    public override IEnumerable<Document> Documents(CancellationToken cancellation) => Error is null ? _documents : [];

    public override void Dispose()
    {
    }
}

/// <summary>An entry too long to be held: its documents are written while the rest is read.</summary>
internal sealed record LongEntry(SourceEntry Entry, Func<Stream> Open) : EntryIsRead(Entry)
{
    private readonly BlockingCollection<Document> _documents = new(256);
    private (string, long) _content = ("", 0);

    public override (string Hash, long Length) Content => _content;

    public override void Parse(CableParserOptions options, CancellationToken cancellation)
    {
        try
        {
            Guard(() =>
            {
                using var stream = new HashingStream(Open());
                foreach (var document in CableReader.Read(stream, Entry.ToString(), options)) _documents.Add(document, cancellation);
                _content = (stream.Hash(), stream.Count);
            });
        }
        finally
        {
            _documents.CompleteAdding();
        }
    }

    public override IEnumerable<Document> Documents(CancellationToken cancellation) => _documents.GetConsumingEnumerable(cancellation);

    public override void Dispose() => _documents.Dispose();
}
