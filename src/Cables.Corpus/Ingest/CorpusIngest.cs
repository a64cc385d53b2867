namespace Cables.Corpus;

/// <summary>Reads the telegrams of a corpus into an output. Several threads read, one writes; memory does not grow with the corpus;
/// what the output holds already is not read again.</summary>
public static class CorpusIngest
{
    /// <summary>Reads all that the paths name.</summary>
    /// <param name="paths">Files, folders, patterns such as <c>archive/**/*.txt</c>, archives, tables, or <c>-</c>.</param>
    /// <param name="output">Where the documents go; completed, not disposed.</param>
    /// <param name="options">How to read; defaults serve.</param>
    /// <param name="totals">Counted up as the run goes on, for those who want to watch.</param>
    /// <param name="cancellationToken">Ends the run between two entries; what is whole is kept.</param>
    /// <returns>What was done. What could not be read is counted, and told to <see cref="IngestOptions.Report"/>.</returns>
    public static IngestTotals Run(
        IEnumerable<string> paths, ICorpusOutput output, IngestOptions? options = null, IngestTotals? totals = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(output);
        options ??= IngestOptions.Default;
        totals ??= new IngestTotals();
        using var queue = new IngestQueue(Math.Max(1, options.Jobs), options.Parser, output.Prepare, cancellationToken);
        var reading = new IngestReader(output, options, totals, queue);
        var writing = new IngestWriter(output, options, totals);
        queue.Run(() => reading.Read(paths), step => writing.Write(step, queue.Cancellation));
        output.Complete(isWhole: !cancellationToken.IsCancellationRequested);
        cancellationToken.ThrowIfCancellationRequested();
        return totals;
    }

    /// <summary>How many bytes the files of some paths have, archives as they are packed: what <see cref="IngestTotals.Passed"/> comes
    /// to in the end. Takes a while where there are millions of files.</summary>
    /// <returns>Null where nobody can tell: of standard input.</returns>
    public static long? SizeOf(IEnumerable<string> paths, SourceOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var size = 0L;
        foreach (var file in new SourceFinder(options ?? SourceOptions.Default, static (_, _) => { }).Find(paths))
        {
            if (file.IsStandardInput) return null;
            cancellationToken.ThrowIfCancellationRequested();
            size += file.Size;
        }

        return size;
    }
}
