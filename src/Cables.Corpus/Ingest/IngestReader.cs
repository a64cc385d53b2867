using System.Security.Cryptography;

namespace Cables.Corpus;

/// <summary>Goes through the sources, leaves out what the output has, and queues the rest.</summary>
internal sealed class IngestReader(ICorpusOutput output, IngestOptions options, IngestTotals totals, IngestQueue queue)
{
    /// <summary>Longer texts are not held in memory.</summary>
    private const int MaxSmall = 1 << 20;

    private readonly byte[] _buffer = new byte[MaxSmall];
    private readonly EntryReader _entries = new(options.Sources);

    public void Read(IEnumerable<string> paths)
    {
        foreach (var file in new SourceFinder(options.Sources, FileFails).Find(paths)) Read(file);
    }

    private void Read(SourceFile file)
    {
        if (!IsWanted(output.StateOf(file)))
        {
            totals.Pass(file);
            return;
        }

        queue.Add(new FileBegins(file));
        string? error = null;
        try
        {
            foreach (var content in _entries.Read(file))
            {
                totals.PassWithin(file, content.Position ?? 0);
                Read(content);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            error = exception.Message;
        }

        totals.Pass(file);
        queue.Add(new FileEnds(file, error));
    }

    private void FileFails(SourceFile file, string error)
    {
        if (!IsWanted(output.StateOf(file))) return;
        queue.Add(new FileBegins(file));
        queue.Add(new FileEnds(file, error));
    }

    private bool IsWanted(KnownState state)
    {
        if (state is KnownState.Done) totals.CountUnchanged();
        else if (state is KnownState.Failed && !options.RetryFailed) totals.CountFailedBefore();
        else return true;
        return false;
    }

    private void Read(EntryContent content)
    {
        if (content.Error is { } error) queue.Add(new EntryFails(content.Entry, error));
        else if (content.Bytes is { } bytes) ReadSmall(content.Entry, bytes);
        else
        {
            try
            {
                ReadStream(content);
            }
            catch (Exception exception) when (exception
                is IOException and not ArchiveLimitException or UnauthorizedAccessException or InvalidDataException)
            {
                queue.Add(new EntryFails(content.Entry, exception.Message));
            }
        }
    }

    private void ReadStream(EntryContent content)
    {
        using var stream = content.Open();
        var length = stream.ReadAtLeast(_buffer, _buffer.Length, throwOnEndOfStream: false);
        if (length < _buffer.Length) ReadSmall(content.Entry, _buffer.AsSpan(0, length));
        else if (content.Reopens) ReadLong(content);
        else queue.ParseHere(new LongEntry(content.Entry, () => new PrefixedStream(_buffer.ToArray(), stream)));
    }

    private void ReadSmall(SourceEntry entry, ReadOnlySpan<byte> bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (IsWanted(output.StateOf(entry, hash))) queue.Add(new SmallEntry(entry, bytes, hash));
    }

    private void ReadLong(EntryContent content)
    {
        string hash;
        using (var stream = content.Open()) hash = Convert.ToHexStringLower(SHA256.HashData(stream));
        if (IsWanted(output.StateOf(content.Entry, hash))) queue.AddLong(new LongEntry(content.Entry, content.Open));
    }
}
