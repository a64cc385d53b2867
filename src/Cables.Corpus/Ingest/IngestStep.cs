using System.Buffers;
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
    public abstract void Parse(IngestParsing parsing);

    /// <summary>The documents as they come; those of a text that is parsed while it is written are waited for.</summary>
    public abstract IEnumerable<Document> Documents(CancellationToken cancellation);

    /// <summary>The content's hash and length; known when all documents have come.</summary>
    public abstract (string Hash, long Length) Content { get; }

    /// <summary>Why reading broke off; known when all documents have come.</summary>
    public string? Error { get; protected set; }

    /// <summary>How much of the budget the entry holds until it is written.</summary>
    public virtual int Held => 0;

    public abstract void Dispose();

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
internal sealed record SmallEntry : EntryIsRead
{
    private readonly List<Document> _documents = [];
    private readonly string _hash;
    private readonly int _length;
    private byte[] _bytes;

    /// <param name="entry">Where it stands.</param>
    /// <param name="bytes">The text, which is copied into memory that is borrowed until it is parsed.</param>
    /// <param name="hash">The text's hash.</param>
    public SmallEntry(SourceEntry entry, ReadOnlySpan<byte> bytes, string hash) : base(entry)
    {
        (_hash, _length) = (hash, bytes.Length);
        _bytes = ArrayPool<byte>.Shared.Rent(bytes.Length);
        bytes.CopyTo(_bytes);
    }

    public override (string Hash, long Length) Content => (_hash, _length);

    public override int Held => _length;

    public override void Parse(IngestParsing parsing)
    {
        Guard(() =>
        {
            foreach (var document in CableReader.Read(_bytes.AsSpan(0, _length), Entry.ToString(), parsing.Options))
            {
                parsing.Prepare(document);
                _documents.Add(document);
            }
        });
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

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

    public override void Parse(IngestParsing parsing)
    {
        try
        {
            Guard(() =>
            {
                using var stream = new HashingStream(Open());
                foreach (var document in CableReader.Read(stream, Entry.ToString(), parsing.Options))
                {
                    parsing.Prepare(document);
                    _documents.Add(document, parsing.Cancellation);
                }

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
