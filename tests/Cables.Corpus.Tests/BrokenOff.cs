namespace Cables.Corpus.Tests;

/// <summary>An output whose run ends without warning, as by <c>kill -9</c>: after some documents nothing more is told to it, not even
/// that the run is over.</summary>
internal sealed class BrokenOff(ICorpusOutput output, int documents) : ICorpusOutput
{
    private int _left = documents;

    public KnownState StateOf(SourceFile file) => output.StateOf(file);

    public KnownState StateOf(SourceEntry entry, string hash) => output.StateOf(entry, hash);

    public void Prepare(Document document) => output.Prepare(document);

    public void BeginFile(SourceFile file) => output.BeginFile(file);

    public bool BeginEntry(SourceEntry entry, string? hash) => output.BeginEntry(entry, hash);

    public void Add(Document document)
    {
        if (_left-- == 0) throw new KilledException();
        output.Add(document);
    }

    public void EndEntry(SourceEntry entry, string hash, long length) => output.EndEntry(entry, hash, length);

    public void FailEntry(SourceEntry entry, string? hash, string error) => output.FailEntry(entry, hash, error);

    public void DropEntry() => output.DropEntry();

    public void EndFile(SourceFile file, string? error) => output.EndFile(file, error);

    public void Complete(bool isWhole) => output.Complete(isWhole);

    public void Dispose() => output.Dispose();
}

internal sealed class KilledException : Exception;
