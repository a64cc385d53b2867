using System.Collections.Concurrent;

namespace Cables.Corpus;

/// <summary>One thread reads files, several parse, one writes in the order of reading. Bounded in steps and in bytes, so that a slow
/// writer slows the readers.</summary>
internal sealed class IngestQueue : IDisposable
{
    /// <summary>How many bytes of texts may be waiting. Their documents take some ten times as much.</summary>
    private const int MaxBytes = 16 << 20;

    private readonly BlockingCollection<IngestStep> _steps = new(2048);
    private readonly BlockingCollection<EntryIsRead> _work = new(2048);
    private readonly CancellationTokenSource _stop;
    private readonly int _jobs;
    private readonly Lock _bytesLock = new();
    private readonly ManualResetEventSlim _bytesFreed = new(true);
    private long _bytes;
    private Exception? _failure;

    public IngestQueue(int jobs, CancellationToken cancellation)
    {
        _jobs = jobs;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
    }

    /// <summary>Set when the caller ends the run, and when any thread fails.</summary>
    public CancellationToken Cancellation => _stop.Token;

    public CableParserOptions Parser { get; set; } = CableParserOptions.Default;

    /// <summary>Runs the threads to their end; writing happens on this one. What any of them throws is thrown.</summary>
    public void Run(Action read, Action<IngestStep> write)
    {
        var threads = Enumerable.Range(0, _jobs).Select(_ => new Thread(() => Guard(ParseAll))).ToList();
        threads.Add(new Thread(() => Guard(() =>
        {
            read();
            _work.CompleteAdding();
            _steps.CompleteAdding();
        })));
        foreach (var thread in threads)
        {
            thread.IsBackground = true;
            thread.Start();
        }

        Guard(() =>
        {
            foreach (var step in _steps.GetConsumingEnumerable(Cancellation))
            {
                write(step);
                if (step is not EntryIsRead entry) continue;
                Free(entry.Held);
                entry.Dispose();
            }
        });
        foreach (var thread in threads) thread.Join();
        if (_failure is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_failure);
    }

    public void Add(IngestStep step) => _steps.Add(step, Cancellation);

    /// <summary>Adds an entry that any thread may parse.</summary>
    public void AddWork(EntryIsRead entry)
    {
        if (entry.Held > 0) Take(entry.Held);
        Add(entry);
        _work.Add(entry, Cancellation);
    }

    /// <summary>Adds an entry whose stream only this thread may read.</summary>
    public void ParseHere(EntryIsRead entry)
    {
        Add(entry);
        entry.Parse(Parser, Cancellation);
    }

    public void Dispose()
    {
        _steps.Dispose();
        _work.Dispose();
        _stop.Dispose();
        _bytesFreed.Dispose();
    }

    private void ParseAll()
    {
        foreach (var entry in _work.GetConsumingEnumerable(Cancellation)) entry.Parse(Parser, Cancellation);
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

    private void Take(int bytes)
    {
        while (true)
        {
            lock (_bytesLock)
            {
                // One text at least is let through, however long it is.
                if (_bytes == 0 || _bytes + bytes <= MaxBytes)
                {
                    _bytes += bytes;
                    return;
                }

                _bytesFreed.Reset();
            }

            _bytesFreed.Wait(Cancellation);
        }
    }

    private void Free(int bytes)
    {
        lock (_bytesLock)
        {
            _bytes -= bytes;
            _bytesFreed.Set();
        }
    }
}
