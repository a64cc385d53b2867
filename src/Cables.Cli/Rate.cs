namespace Cables.Cli;

/// <summary>How fast a number grows, over the last seconds: what a run did an hour ago says little about now.</summary>
internal sealed class Rate
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(10);

    private readonly Queue<(TimeSpan Time, double Value)> _seen = new();

    /// <summary>Takes note of the number at a time, and gives what it grows by in a second; 0 as long as nobody can tell.</summary>
    public double At(TimeSpan time, double value)
    {
        _seen.Enqueue((time, value));
        while (_seen.Count > 2 && time - _seen.Peek().Time > Window) _seen.Dequeue();
        var (first, before) = _seen.Peek();
        return time > first ? (value - before) / (time - first).TotalSeconds : 0;
    }
}
