namespace Cables.Corpus;

/// <summary>Several outputs of one reading. A text is read when any of them lacks it, and given to those that do.</summary>
/// <param name="outputs">The outputs; disposed of with this.</param>
public sealed class SeveralOutputs(IReadOnlyList<ICorpusOutput> outputs) : ICorpusOutput
{
    private readonly List<ICorpusOutput> _taking = [];

    /// <inheritdoc/>
    public KnownState StateOf(SourceFile file) => Least(outputs.Select(output => output.StateOf(file)));

    /// <inheritdoc/>
    public KnownState StateOf(SourceEntry entry, string hash) => Least(outputs.Select(output => output.StateOf(entry, hash)));

    /// <inheritdoc/>
    public void Prepare(Document document)
    {
        foreach (var output in outputs) output.Prepare(document);
    }

    /// <inheritdoc/>
    public void BeginFile(SourceFile file)
    {
        foreach (var output in outputs) output.BeginFile(file);
    }

    /// <inheritdoc/>
    public bool BeginEntry(SourceEntry entry, string? hash)
    {
        _taking.Clear();
        _taking.AddRange(outputs.Where(output => output.BeginEntry(entry, hash)));
        return _taking.Count > 0;
    }

    /// <inheritdoc/>
    public void Add(Document document)
    {
        foreach (var output in _taking) output.Add(document);
    }

    /// <inheritdoc/>
    public void EndEntry(SourceEntry entry, string hash, long length)
    {
        foreach (var output in _taking) output.EndEntry(entry, hash, length);
    }

    /// <inheritdoc/>
    public void FailEntry(SourceEntry entry, string? hash, string error)
    {
        foreach (var output in outputs) output.FailEntry(entry, hash, error);
    }

    /// <inheritdoc/>
    public void DropEntry()
    {
        foreach (var output in _taking) output.DropEntry();
    }

    /// <inheritdoc/>
    public void EndFile(SourceFile file, string? error)
    {
        foreach (var output in outputs) output.EndFile(file, error);
    }

    /// <inheritdoc/>
    public void Complete(bool isWhole)
    {
        foreach (var output in outputs) output.Complete(isWhole);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var output in outputs) output.Dispose();
    }

    /// <summary>The state of the output that knows least: what it lacks must be read.</summary>
    private static KnownState Least(IEnumerable<KnownState> states)
    {
        var least = KnownState.Done;
        foreach (var state in states)
        {
            if (state is KnownState.Unknown) return state;
            if (state is KnownState.Failed) least = state;
        }

        return least;
    }
}
