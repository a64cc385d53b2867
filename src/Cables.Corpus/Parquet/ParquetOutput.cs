using System.Diagnostics;

namespace Cables.Corpus;

/// <summary>A Parquet dataset: a folder with a folder for each year, in it parts whose rows are documents. Beside them lies the ledger,
/// which says what was read and where its rows stand, so that the next run goes on where this one ended. Several shards may write
/// into one folder at the same time.</summary>
/// <remarks>Rows become row groups by size; every 65,536 texts and documents, or after a minute, parts are finished and the ledger is written. A
/// kill takes back what came after that. A text that changed is left out of a copy of its part, which replaces the part.</remarks>
public sealed class ParquetOutput : ICorpusOutput
{
    private readonly DatasetFolder _folder;
    private readonly PartLedger _ledger;
    private readonly ParquetLimits _limits;
    private readonly Dictionary<int, OpenPart> _open = [];
    private readonly List<OpenPart> _entryParts = [];
    private readonly Stopwatch _sinceCommit = Stopwatch.StartNew();
    private readonly ColumnPool _columns = new();
    private Task _flushing = Task.CompletedTask;
    private SourceEntry? _entry;
    private bool _mayBeKnown;
    private long _lastPart;
    private int _documents;
    private int _uncommitted;

    private ParquetOutput(DatasetFolder folder, PartLedger ledger, ParquetLimits limits) =>
        (_folder, _ledger, _limits, _lastPart) = (folder, ledger, limits, ledger.LastPart);

    /// <summary>Opens a dataset, and makes it where there is none.</summary>
    /// <param name="folder">The dataset's folder.</param>
    /// <param name="shard">The part of all sources that is written; its files have names of their own.</param>
    /// <exception cref="IOException">It cannot be opened, or another program writes into it.</exception>
    /// <exception cref="InvalidDataException">It is no dataset of ours, or was written with another sharding.</exception>
    public static ParquetOutput Open(string folder, Shard? shard = null) => Open(folder, shard, ParquetLimits.Default);

    internal static ParquetOutput Open(string folder, Shard? shard, ParquetLimits limits)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var (opened, ledger) = DatasetFolder.Open(folder, shard ?? Shard.Whole);
        return new ParquetOutput(opened, ledger, limits);
    }

    /// <inheritdoc/>
    public KnownState StateOf(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return _ledger.Sources.StateOf(file);
    }

    /// <inheritdoc/>
    public KnownState StateOf(SourceEntry entry, string hash)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _ledger.Sources.StateOf(entry, hash);
    }

    /// <inheritdoc/>
    public void BeginFile(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ledger.Start();
        _ledger.Sources.BeginFile(file);
    }

    /// <inheritdoc/>
    public bool BeginEntry(SourceEntry entry, string? hash)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (hash is not null && _ledger.Sources.Holds(entry, hash)) return false;
        _ledger.Start();
        _ledger.Sources.BeginEntry();
        (_entry, _mayBeKnown, _documents) = (entry, hash is null, 0);
        return true;
    }

    /// <inheritdoc/>
    public void Add(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var part = PartOf(YearOf(document));
        if (part.EntryRows == 0) _entryParts.Add(part);
        part.Writer.Add(_entry!, document);
        part.EntryRows++;
        _documents++;
        if (_open.Values.Sum(open => open.Writer.Held) <= _limits.Held) return;
        // One row group is written while the next fills; not two, since their rows take memory until then.
        _flushing.GetAwaiter().GetResult();
        _flushing = _open.Values.MaxBy(open => open.Writer.Held)!.Writer.Flush();
    }

    /// <inheritdoc/>
    public void EndEntry(SourceEntry entry, string hash, long length)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (_mayBeKnown && _ledger.Sources.Holds(entry, hash))
        {
            DropEntry();
            return;
        }

        foreach (var part in _entryParts) _ledger.AddRows(part.Number, part.TakeEntryRows());
        _entryParts.Clear();
        _ledger.Sources.EndEntry(entry, hash, length, _documents, error: null);
        CommitNowAndThen(_documents + 1);
    }

    /// <inheritdoc/>
    public void FailEntry(SourceEntry entry, string? hash, string error)
    {
        ArgumentNullException.ThrowIfNull(entry);
        _ledger.Start();
        _ledger.Sources.BeginEntry();
        _ledger.Sources.EndEntry(entry, hash, null, 0, error);
        CommitNowAndThen(1);
    }

    /// <inheritdoc/>
    public void DropEntry()
    {
        // They may be in the file already; the part is copied without them when it is finished.
        foreach (var part in _entryParts) _ledger.MarkStale(part.Number, part.TakeEntryRows());
        _entryParts.Clear();
        _documents = 0;
    }

    /// <inheritdoc/>
    public void EndFile(SourceFile file, string? error)
    {
        ArgumentNullException.ThrowIfNull(file);
        _ledger.Start();
        _ledger.Sources.EndFile(file, error);
        CommitNowAndThen(1);
    }

    /// <inheritdoc/>
    public void Complete(bool isWhole)
    {
        Commit();
        _ledger.Close();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var part in _open.Values) part.Writer.Dispose();
        _ledger.Dispose();
    }

    /// <summary>The year of the number, else of the date. A damaged one could be any: it would make a folder and an open file for each.</summary>
    private static int? YearOf(Document document) =>
        ((document as Cable)?.Mrn?.Year ?? document.DateTimeGroup?.Value.Year) is >= 1900 and < 2100 and var year ? year : null;

    private OpenPart PartOf(int? year)
    {
        if (_open.TryGetValue(year ?? 0, out var part)) return part;
        var number = ++_lastPart;
        var name = _folder.Names.Of(year, number);
        part = new OpenPart(number, name, new PartWriter(_folder.UnfinishedFileOf(name), _columns));
        _open.Add(year ?? 0, part);
        return part;
    }

    private void CommitNowAndThen(int written)
    {
        _uncommitted += written;
        if (_uncommitted >= _limits.Uncommitted || _sinceCommit.Elapsed > _limits.Time) Commit();
    }

    /// <summary>Finishes the parts and writes the ledger. Wherever this is broken off, the ledger names whole parts only, and all others
    /// are taken away by the next run.</summary>
    private void Commit()
    {
        _flushing.GetAwaiter().GetResult();
        var parts = new NewParts(_folder, _ledger, _columns);
        parts.Add(_open.Values);
        _open.Clear();
        foreach (var (part, rows) in _ledger.Stale) parts.Replace(part, ++_lastPart, rows);
        parts.Name();
        _ledger.Commit();
        parts.DeleteReplaced();
        _uncommitted = 0;
        _sinceCommit.Restart();
    }
}
