using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Cables.Corpus;

/// <summary>What was read from where: the tables <c>files</c> and <c>sources</c>.</summary>
internal sealed class SourceTables : IDisposable
{
    private readonly Statement _fileState, _fileId, _insertFile, _updateFile;
    private readonly Statement _entryState, _entryStateByHash, _samePlace, _insertSource;
    private readonly Statement _deleteSource;
    private readonly Action<long> _forget;
    private readonly Lock _asking = new();
    // Both threads use one connection, and one waits while the other does: a database that knew nothing when the run began is not asked
    // by the reading thread. What the run itself has written already, the writing thread sees.
    private readonly bool _wasEmpty;
    private long _lastFile, _lastSource;
    private SourceFile? _file;
    private long _fileNumber;
    private bool _fileIsNew;
    private bool _fileIsSaved;

    /// <param name="connection">The database.</param>
    /// <param name="forget">Takes out what was written of the source with this number.</param>
    public SourceTables(SqliteConnection connection, Action<long> forget)
    {
        _forget = forget;
        _fileState = new Statement(connection, """
            SELECT finished, error IS NOT NULL OR EXISTS (SELECT 1 FROM sources WHERE file = files.id AND error IS NOT NULL)
            FROM files WHERE path = ? AND size = ? AND modified = ? AND columns = ?
            """);
        _fileId = new Statement(connection, "SELECT id FROM files WHERE path = ?");
        _insertFile = Statement.Insert(connection, "files", "id, path, name, size, modified, columns, finished, error");
        _updateFile = new Statement(connection,
            "UPDATE files SET name = ?, size = ?, modified = ?, columns = ?, finished = ?, error = ? WHERE id = ?");
        _entryState = new Statement(connection, """
            SELECT error IS NOT NULL FROM sources WHERE file = (SELECT id FROM files WHERE path = ?) AND member IS ? AND row IS ? AND sha256 = ?
            """);
        _entryStateByHash = new Statement(connection,
            "SELECT error IS NOT NULL FROM sources WHERE file = (SELECT id FROM files WHERE path = ?) AND sha256 = ?");
        _samePlace = new Statement(connection, "SELECT id FROM sources WHERE file = ? AND member IS ? AND row IS ? AND id <> ?");
        _insertSource = Statement.Insert(connection, "sources", "id, file, member, row, offset, length, sha256, documents, error");
        _deleteSource = new Statement(connection, "DELETE FROM sources WHERE id = ?");
        _lastFile = SqliteSchema.Number(connection, "SELECT coalesce(max(id), 0) FROM files");
        _lastSource = SqliteSchema.Number(connection, "SELECT coalesce(max(id), 0) FROM sources");
        _wasEmpty = _lastFile == 0 && _lastSource == 0;
    }

    /// <summary>The number of the entry that is being written.</summary>
    public long Source { get; private set; }

    public KnownState StateOf(SourceFile file)
    {
        if (_wasEmpty || file.IsStandardInput) return KnownState.Unknown;
        lock (_asking)
        {
            return _fileState.Text(file.Path).Number(file.Size).Text(Modified(file)).Text(file.Columns).First(row =>
                row.Long(0) == 0 ? KnownState.Unknown : row.Long(1) == 0 ? KnownState.Done : KnownState.Failed) ?? KnownState.Unknown;
        }
    }

    public KnownState StateOf(SourceEntry entry, string hash) => _wasEmpty ? KnownState.Unknown : Ask(entry, hash);

    private KnownState Ask(SourceEntry entry, string hash)
    {
        lock (_asking)
        {
            // Standard input is no place: each text is another one.
            var question = entry.File.IsStandardInput
                ? _entryStateByHash.Text(entry.File.Path).Text(hash)
                : _entryState.Text(entry.File.Path).Text(entry.Member).Number(entry.Row).Text(hash);
            return question.First(row => row.Long(0) == 0 ? KnownState.Done : KnownState.Failed) ?? KnownState.Unknown;
        }
    }

    /// <summary>Whether the text is here already, when it is about to be written.</summary>
    public bool Holds(SourceEntry entry, string hash) => !_fileIsNew && Ask(entry, hash) is KnownState.Done;

    public void BeginFile(SourceFile file)
    {
        _file = file;
        var known = _fileId.Text(file.Path).First(row => row.Long(0));
        _fileIsNew = known is null;
        _fileIsSaved = false;
        _fileNumber = known ?? ++_lastFile;
    }

    public void BeginEntry() => Source = _lastSource + 1;

    public void EndEntry(SourceEntry entry, string? hash, long? length, int documents, string? error)
    {
        _lastSource = Source;
        _insertSource.Number(Source).Number(_fileNumber).Text(entry.Member).Number(entry.Row).Number(entry.Offset).Number(length)
            .Text(hash).Number(documents).Text(error).Run();
        if (!_fileIsNew && !entry.File.IsStandardInput) DeleteOthersAt(entry);
    }

    public void EndFile(SourceFile file, string? error)
    {
        WriteFile(file, finished: !file.IsStandardInput, error);
        _file = null;
    }

    /// <summary>Writes what must not be missing when the transaction ends within a file.</summary>
    public void Save()
    {
        if (_file is not null && !_fileIsSaved) WriteFile(_file, finished: false, error: null);
    }

    /// <summary>Runs a statement while no question is open on the reading thread, which taking back would break off.</summary>
    public void RunAlone(Statement statement)
    {
        lock (_asking) statement.Run();
    }

    public void Dispose()
    {
        foreach (var statement in (Statement[])
            [_fileState, _fileId, _insertFile, _updateFile, _entryState, _entryStateByHash, _samePlace, _insertSource,
                _deleteSource]) statement.Dispose();
    }

    private static string Modified(SourceFile file) =>
        file.Modified.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);

    /// <summary>What the same place held before: another content, or an error.</summary>
    private void DeleteOthersAt(SourceEntry entry)
    {
        while (_samePlace.Number(_fileNumber).Text(entry.Member).Number(entry.Row).Number(Source).First(row => row.Long(0)) is { } other)
        {
            _forget(other);
            _deleteSource.Number(other).Run();
        }
    }

    private void WriteFile(SourceFile file, bool finished, string? error)
    {
        if (_fileIsNew && !_fileIsSaved)
        {
            _insertFile.Number(_fileNumber).Text(file.Path).Text(file.Name).Number(file.Size).Text(Modified(file)).Text(file.Columns)
                .Flag(finished).Text(error).Run();
        }
        else
        {
            _updateFile.Text(file.Name).Number(file.Size).Text(Modified(file)).Text(file.Columns).Flag(finished).Text(error)
                .Number(_fileNumber).Run();
        }

        _fileIsSaved = true;
    }
}
