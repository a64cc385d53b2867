namespace Cables.Corpus;

/// <summary>Steps that go from thread to thread together: to hand over each text by itself would take as long as reading it.</summary>
internal sealed class IngestBatch
{
    /// <summary>Bytes of texts in a batch, about: some ten telegrams. Few enough that they are written while they are still in the
    /// processor's memory, and before the collector has moved them.</summary>
    private const int MaxBytes = 32 << 10;

    private const int MaxSteps = 512;

    /// <summary>A source that is slow to come is not waited for, in milliseconds.</summary>
    private const int MaxAge = 20;

    private readonly List<IngestStep> _steps = [];
    private long _begun;

    public IReadOnlyList<IngestStep> Steps => _steps;

    public bool IsEmpty => _steps.Count == 0;

    public bool IsFull => _steps.Count >= MaxSteps || Held >= MaxBytes || (!IsEmpty && Environment.TickCount64 - _begun > MaxAge);

    /// <summary>How many bytes of texts it holds in memory.</summary>
    public long Held { get; private set; }

    /// <summary>Whether it can be written: its texts are parsed, or are parsed while they are written.</summary>
    public bool IsReady { get; set; }

    public void Add(IngestStep step)
    {
        if (IsEmpty) _begun = Environment.TickCount64;
        _steps.Add(step);
        Held += (step as EntryIsRead)?.Held ?? 0;
    }
}
