using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace Cables.Corpus;

/// <summary>A SQLite database: tables that a person understands, a full-text index, and what was read from where, so that the next
/// run goes on where this one ended.</summary>
public sealed class SqliteOutput : ICorpusOutput
{
    /// <summary>Documents in one transaction. What a kill takes back is read again.</summary>
    private const int MaxUncommitted = 4096;

    /// <summary>A transaction does not wait longer for more of them: reading may be slow.</summary>
    private static readonly TimeSpan MaxWait = TimeSpan.FromSeconds(0.5);

    private readonly Stopwatch _sinceBegin = new();

    private readonly SqliteConnection _connection;
    private readonly SourceTables _sources;
    private readonly TelegramTables _telegrams;
    private readonly Statement _begin, _commit, _hold, _release, _takeBack;
    private long _telegram;
    private int _uncommitted;
    private int _documents;
    private long _firstTelegram;
    private bool _isHeld;
    private bool _isOpen;

    private SqliteOutput(SqliteConnection connection)
    {
        _connection = connection;
        _telegrams = new TelegramTables(connection);
        _sources = new SourceTables(connection, _telegrams.DeleteOf);
        _begin = new Statement(connection, "BEGIN IMMEDIATE");
        _commit = new Statement(connection, "COMMIT");
        _hold = new Statement(connection, "SAVEPOINT entry");
        _release = new Statement(connection, "RELEASE entry");
        _takeBack = new Statement(connection, "ROLLBACK TO entry");
        _telegram = SqliteSchema.Number(connection, "SELECT coalesce(max(id), 0) FROM telegrams");
    }

    /// <summary>Opens a database, makes it where there is none, and brings one of an earlier version up to date.</summary>
    /// <exception cref="IOException">It cannot be opened, or another program writes into it.</exception>
    /// <exception cref="InvalidDataException">It is no database of ours.</exception>
    public static SqliteOutput Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new SqliteOutput(SqliteSchema.Telegrams.Open(path));
    }

    /// <inheritdoc/>
    public KnownState StateOf(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return _sources.StateOf(file);
    }

    /// <inheritdoc/>
    public KnownState StateOf(SourceEntry entry, string hash)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return _sources.StateOf(entry, hash);
    }

    /// <summary>Puts texts together that are put together when they are first asked for; the thread that writes has enough to do.</summary>
    public void Prepare(Document document)
    {
        foreach (var paragraph in (document as Cable)?.Paragraphs ?? default) _ = paragraph.Text;
    }

    /// <inheritdoc/>
    public void BeginFile(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        Start();
        _sources.BeginFile(file);
    }

    /// <inheritdoc/>
    public bool BeginEntry(SourceEntry entry, string? hash)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (hash is not null && _sources.Holds(entry, hash)) return false;
        Start();
        _documents = 0;
        _firstTelegram = _telegram + 1;
        _sources.BeginEntry();
        // Only a text that is not known yet can turn out to be superfluous or broken when half of it is written.
        _isHeld = hash is null;
        if (_isHeld) _hold.Run();
        return true;
    }

    /// <inheritdoc/>
    public void Add(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _telegrams.Add(++_telegram, _sources.Source, document);
        _documents++;
    }

    /// <inheritdoc/>
    public void EndEntry(SourceEntry entry, string hash, long length)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (_isHeld && _sources.Holds(entry, hash))
        {
            DropEntry();
            return;
        }

        if (_isHeld) _release.Run();
        _sources.EndEntry(entry, hash, length, _documents, error: null);
        CommitNowAndThen(_documents + 1);
    }

    /// <inheritdoc/>
    public void FailEntry(SourceEntry entry, string? hash, string error)
    {
        ArgumentNullException.ThrowIfNull(entry);
        Start();
        _sources.BeginEntry();
        _sources.EndEntry(entry, hash, null, 0, error);
        CommitNowAndThen(1);
    }

    /// <inheritdoc/>
    public void DropEntry()
    {
        if (_isHeld)
        {
            _sources.RunAlone(_takeBack);
            _release.Run();
        }
        else if (_documents > 0) _telegrams.DeleteFrom(_firstTelegram);
        _telegram = _firstTelegram - 1;
        _documents = 0;
    }

    /// <inheritdoc/>
    public void EndFile(SourceFile file, string? error)
    {
        ArgumentNullException.ThrowIfNull(file);
        Start();
        _sources.EndFile(file, error);
        CommitNowAndThen(1);
    }

    /// <inheritdoc/>
    public void Complete(bool isWhole)
    {
        Commit();
        SqliteSchema.Index(_connection);
        SqliteSchema.Close(_connection);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _sources.Dispose();
        _telegrams.Dispose();
        foreach (var statement in (Statement[])[_begin, _commit, _hold, _release, _takeBack]) statement.Dispose();
        _connection.Dispose();
    }

    private void Start()
    {
        if (_isOpen) return;
        _begin.Run();
        _sinceBegin.Restart();
        _isOpen = true;
    }

    private void CommitNowAndThen(int written)
    {
        _uncommitted += written;
        if (_uncommitted >= MaxUncommitted || _sinceBegin.Elapsed > MaxWait) Commit();
    }

    private void Commit()
    {
        if (!_isOpen) return;
        _sources.Save();
        _commit.Run();
        _isOpen = false;
        _uncommitted = 0;
    }
}
