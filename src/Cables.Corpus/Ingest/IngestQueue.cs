using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Cables.Corpus;

/// <summary>One thread reads files, several parse, one writes in the order of reading. Bounded in batches and in bytes, so that a slow
/// writer slows the readers, and that documents do not wait until the collector has moved them.</summary>
internal sealed class IngestQueue : IDisposable
{
    /// <summary>How many bytes of texts may be waiting. Their documents take some ten times as much.</summary>
    private const int MaxBytes = 16 << 20;

    /// <summary>How many batches a parsing thread may be ahead of the writing one.</summary>
    private const int BatchesPerJob = 4;

    private readonly Queue<IngestBatch> _toParse = [], _toWrite = [];
    private readonly object _gate = new();
    private readonly CancellationTokenSource _stop;
    private readonly int _jobs;
    private readonly IngestParsing _parsing;
    private IngestBatch _next = new();
    private long _held;
    private bool _ended;
    private Exception? _failure;

    /// <param name="jobs">How many threads parse.</param>
    /// <param name="parser">How they do.</param>
    /// <param name="prepare">What they do with each document before it waits.</param>
    /// <param name="cancellation">Ends the run.</param>
    public IngestQueue(int jobs, CableParserOptions parser, Action<Document> prepare, CancellationToken cancellation)
    {
        _jobs = jobs;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _parsing = new IngestParsing(parser, prepare, _stop.Token);
    }

    /// <summary>Set when the caller ends the run, and when any thread fails.</summary>
    public CancellationToken Cancellation => _stop.Token;

    /// <summary>Runs the threads to their end; writing happens on this one. What any of them throws is thrown.</summary>
    public void Run(Action read, Action<IngestStep> write)
    {
        using var wake = Cancellation.Register(Wake);
        var threads = Enumerable.Range(0, _jobs).Select(_ => new Thread(() => Guard(ParseAll))).ToList();
        threads.Add(new Thread(() => Guard(() =>
        {
            read();
            HandOver();
            lock (_gate)
            {
                _ended = true;
                Monitor.PulseAll(_gate);
            }
        })));
        foreach (var thread in threads)
        {
            thread.IsBackground = true;
            thread.Start();
        }

        Guard(() => WriteAll(write));
        foreach (var thread in threads) thread.Join();
        if (_failure is not null) ExceptionDispatchInfo.Throw(_failure);
    }

    public void Add(IngestStep step)
    {
        _next.Add(step);
        if (_next.IsFull) HandOver();
    }

    /// <summary>Adds an entry that any thread may parse, and that is written while it is parsed.</summary>
    public void AddLong(EntryIsRead entry) => HandOver(entry, isWork: true);

    /// <summary>Adds an entry whose stream only this thread may read.</summary>
    public void ParseHere(EntryIsRead entry)
    {
        HandOver(entry, isWork: false);
        entry.Parse(_parsing);
    }

    public void Dispose() => _stop.Dispose();

    private void HandOver()
    {
        if (_next.IsEmpty) return;
        Add(_next, isWork: true);
        _next = new IngestBatch();
    }

    private void HandOver(EntryIsRead entry, bool isWork)
    {
        HandOver();
        var batch = new IngestBatch { IsReady = true };
        batch.Add(entry);
        Add(batch, isWork);
    }

    private void Add(IngestBatch batch, bool isWork)
    {
        lock (_gate)
        {
            // One batch at least is let through, however long its text is.
            while (_toWrite.Count >= BatchesPerJob * _jobs || (_toWrite.Count > 0 && _held + batch.Held > MaxBytes)) Wait();
            _held += batch.Held;
            _toWrite.Enqueue(batch);
            if (isWork) _toParse.Enqueue(batch);
            Monitor.PulseAll(_gate);
        }
    }

    private void ParseAll()
    {
        while (TryTakeWork(out var batch))
        {
            foreach (var step in batch.Steps) (step as EntryIsRead)?.Parse(_parsing);
            lock (_gate)
            {
                batch.IsReady = true;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private bool TryTakeWork([MaybeNullWhen(false)] out IngestBatch batch)
    {
        lock (_gate)
        {
            while (!_toParse.TryDequeue(out batch))
            {
                if (_ended) return false;
                Wait();
            }

            return true;
        }
    }

    private void WriteAll(Action<IngestStep> write)
    {
        while (TryPeekReady(out var batch))
        {
            foreach (var step in batch.Steps)
            {
                Cancellation.ThrowIfCancellationRequested();
                write(step);
                (step as EntryIsRead)?.Dispose();
            }

            lock (_gate)
            {
                _toWrite.Dequeue();
                _held -= batch.Held;
                Monitor.PulseAll(_gate);
            }
        }
    }

    private bool TryPeekReady([MaybeNullWhen(false)] out IngestBatch batch)
    {
        lock (_gate)
        {
            while (!_toWrite.TryPeek(out batch) || !batch.IsReady)
            {
                if (batch is null && _ended) return false;
                Wait();
            }

            return true;
        }
    }

    private void Wait()
    {
        Cancellation.ThrowIfCancellationRequested();
        Monitor.Wait(_gate);
        Cancellation.ThrowIfCancellationRequested();
    }

    private void Wake()
    {
        lock (_gate) Monitor.PulseAll(_gate);
    }

    private void Guard(Action run)
    {
        try
        {
            run();
        }
        catch (OperationCanceledException) when (Cancellation.IsCancellationRequested)
        {
        }
        catch (Exception exception)
        {
            Interlocked.CompareExchange(ref _failure, exception, null);
            _stop.Cancel();
        }
    }
}
