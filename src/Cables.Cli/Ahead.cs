using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace Cables.Cli;

/// <summary>Work done on several threads ahead of the one that takes its parts, which come in the order of the items. Only so much is
/// done ahead that memory stays bounded, however many items there are and however much comes of one.</summary>
internal sealed class Ahead<TItem, TPart>(IEnumerable<TItem> items, int jobs, Action<TItem, Ahead<TItem, TPart>.Lane> work)
{
    /// <summary>How many items a thread may be ahead of what is taken.</summary>
    private const int LanesPerJob = 4;

    /// <summary>How many parts of the item whose turn it is may wait.</summary>
    private const int PartsPerLane = 4;

    /// <summary>How many parts may wait for each thread, of all items: a thread works on through a large file while another is at the one before.</summary>
    private const int PartsPerJob = 24;

    private readonly Lock _drawing = new();
    private readonly object _gate = new();
    private readonly Queue<Lane> _lanes = [];
    private readonly int _mostWaiting = jobs * PartsPerJob;
    private int _waiting;
    private int _idle;
    private bool _ended;
    private bool _stopped;

    /// <summary>The parts of all items, in order. Threads work as long as this is enumerated.</summary>
    public IEnumerable<TPart> Parts(CancellationToken cancellation)
    {
        var draw = items.GetEnumerator();
        using var wake = cancellation.Register(Wake);
        try
        {
            // In the background: one that waits for input that never comes must not hold up the end of the process.
            for (var i = 0; i < jobs; i++) new Thread(() => Work(draw)) { IsBackground = true }.Start();
            while (TryTake(cancellation, out var part)) yield return part;
        }
        finally
        {
            lock (_gate) _stopped = true;
            Wake();
            Release(draw);
        }
    }

    private void Work(IEnumerator<TItem> draw)
    {
        while (TryDraw(draw, out var item, out var lane))
        {
            try
            {
                work(item, lane);
                lane.End(null);
            }
            catch (Exception exception)
            {
                lane.End(ExceptionDispatchInfo.Capture(exception));
            }
        }
    }

    private bool TryDraw(IEnumerator<TItem> draw, [MaybeNullWhen(false)] out TItem item, out Lane lane)
    {
        lane = new Lane(this);
        item = default;
        lock (_drawing)
        {
            lock (_gate)
            {
                while (!_stopped && _lanes.Count >= jobs * LanesPerJob) Await();
                if (_stopped || _ended) return false;
            }

            ExceptionDispatchInfo? failure = null;
            var any = false;
            try
            {
                any = draw.MoveNext();
                if (any) item = draw.Current;
            }
            catch (Exception exception)
            {
                failure = ExceptionDispatchInfo.Capture(exception);
            }

            lock (_gate)
            {
                _ended = !any;
                if (any || failure is not null) _lanes.Enqueue(lane);
                if (!any) Monitor.PulseAll(_gate);
            }

            if (failure is not null) lane.End(failure);
            return any;
        }
    }

    private bool TryTake(CancellationToken cancellation, [MaybeNullWhen(false)] out TPart part)
    {
        lock (_gate)
        {
            for (; ; Monitor.Wait(_gate))
            {
                cancellation.ThrowIfCancellationRequested();
                while (_lanes.TryPeek(out var lane))
                {
                    if (lane.Parts.TryDequeue(out part))
                    {
                        _waiting--;
                        WakeWorkers();
                        return true;
                    }

                    if (!lane.HasEnded) break;
                    lane.Failure?.Throw();
                    _lanes.Dequeue();
                    WakeWorkers();
                }

                part = default;
                if (_ended && _lanes.Count == 0) return false;
            }
        }
    }

    /// <summary>Who is drawing an item still uses the enumerator, and may wait for a disk; it is left to that one.</summary>
    private void Release(IEnumerator<TItem> draw)
    {
        if (!_drawing.TryEnter()) return;
        try
        {
            draw.Dispose();
        }
        finally
        {
            _drawing.Exit();
        }
    }

    private void Wake()
    {
        lock (_gate) Monitor.PulseAll(_gate);
    }

    /// <summary>Waits until there is room, or it is its turn. Under the gate.</summary>
    private void Await()
    {
        _idle++;
        Monitor.Wait(_gate);
        _idle--;
    }

    private void WakeWorkers()
    {
        if (_idle > 0) Monitor.PulseAll(_gate);
    }

    /// <summary>Where the parts of one item are laid down.</summary>
    internal sealed class Lane(Ahead<TItem, TPart> ahead)
    {
        internal Queue<TPart> Parts { get; } = [];

        internal bool HasEnded { get; private set; }

        internal ExceptionDispatchInfo? Failure { get; private set; }

        /// <summary>Lays a part down; waits when too many lie there.</summary>
        /// <exception cref="OperationCanceledException">Nobody takes parts any more.</exception>
        public void Add(TPart part)
        {
            lock (ahead._gate)
            {
                Enqueue(part);
                WakeTaker();
            }
        }

        /// <summary>Lays the last part of the item down. Who takes parts is woken when the work has ended, once for both.</summary>
        /// <exception cref="OperationCanceledException">Nobody takes parts any more.</exception>
        public void AddLast(TPart part)
        {
            lock (ahead._gate) Enqueue(part);
        }

        private void Enqueue(TPart part)
        {
            while (!ahead._stopped && IsFull()) ahead.Await();
            ThrowIfStopped();
            Parts.Enqueue(part);
            ahead._waiting++;
        }

        private bool IsFull() => ahead._lanes.Peek() == this ? Parts.Count >= PartsPerLane : ahead._waiting >= ahead._mostWaiting;

        /// <summary>Waits until all items before this one are done: for work that only one may do at a time.</summary>
        /// <exception cref="OperationCanceledException">Nobody takes parts any more.</exception>
        public void AwaitTurn()
        {
            lock (ahead._gate)
            {
                while (!ahead._stopped && ahead._lanes.Peek() != this) ahead.Await();
                ThrowIfStopped();
            }
        }

        /// <exception cref="OperationCanceledException">Nobody takes parts any more.</exception>
        public void ThrowIfStopped()
        {
            if (Volatile.Read(ref ahead._stopped)) throw new OperationCanceledException();
        }

        internal void End(ExceptionDispatchInfo? failure)
        {
            lock (ahead._gate)
            {
                HasEnded = true;
                Failure = failure;
                WakeTaker();
            }
        }

        /// <summary>Who takes parts waits for those of the first lane; a thread is not stopped for others.</summary>
        private void WakeTaker()
        {
            if (ahead._lanes.Peek() == this) Monitor.PulseAll(ahead._gate);
        }
    }
}
