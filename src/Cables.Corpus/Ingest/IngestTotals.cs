namespace Cables.Corpus;

/// <summary>What a run has done so far; may be read while it goes on.</summary>
public sealed class IngestTotals
{
    private long _entries, _unchanged, _failed, _failedBefore, _documents, _telegrams, _bytes, _passed, _within;

    /// <summary>Texts that were written.</summary>
    public long Entries => Volatile.Read(ref _entries);

    /// <summary>Files and texts that were there already.</summary>
    public long Unchanged => Volatile.Read(ref _unchanged);

    /// <summary>Files and texts that could not be read.</summary>
    public long Failed => Volatile.Read(ref _failed);

    /// <summary>Files and texts that an earlier run could not read, and that were not tried again.</summary>
    public long FailedBefore => Volatile.Read(ref _failedBefore);

    /// <summary>Documents that were written.</summary>
    public long Documents => Volatile.Read(ref _documents);

    /// <summary>The telegrams and airgrams among them.</summary>
    public long Telegrams => Volatile.Read(ref _telegrams);

    /// <summary>The length of the texts that were written.</summary>
    public long Bytes => Volatile.Read(ref _bytes);

    /// <summary>How many bytes of the source files lie behind the run, those that were there already included.</summary>
    public long Passed => Volatile.Read(ref _passed) + Volatile.Read(ref _within);

    /// <summary>A file is done with.</summary>
    internal void Pass(SourceFile file)
    {
        Volatile.Write(ref _within, 0);
        Interlocked.Add(ref _passed, file.Size);
    }

    /// <summary>Of the file that is being read so many bytes are.</summary>
    internal void PassWithin(SourceFile file, long bytes) => Volatile.Write(ref _within, Math.Min(bytes, file.Size));

    internal void CountEntry(long bytes)
    {
        Interlocked.Increment(ref _entries);
        Interlocked.Add(ref _bytes, bytes);
    }

    internal void CountDocuments(int documents, int telegrams)
    {
        Interlocked.Add(ref _documents, documents);
        Interlocked.Add(ref _telegrams, telegrams);
    }

    internal void CountUnchanged() => Interlocked.Increment(ref _unchanged);

    internal void CountFailed() => Interlocked.Increment(ref _failed);

    internal void CountFailedBefore() => Interlocked.Increment(ref _failedBefore);
}
