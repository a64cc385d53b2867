using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Cables.Corpus;

/// <summary>The full-text index, kept by the writer itself. The schema's triggers do the same for other programs, but a statement that
/// fires a trigger can be taken back alone, and for that the index first writes all words that it has gathered: a telegram at a time,
/// where some thousand telegrams at a time take a third of the work.</summary>
internal sealed class SearchIndex : IDisposable
{
    private readonly Statement _add;

    /// <param name="connection">The writer's; its triggers are turned off.</param>
    public SearchIndex(SqliteConnection connection)
    {
        if (raw.sqlite3_db_config(connection.Handle, raw.SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, out var enabled) != raw.SQLITE_OK || enabled != 0)
            throw new IOException($"{connection.DataSource}: The triggers cannot be turned off.");
        _add = Statement.Insert(connection, "search", "rowid, subject, text");
    }

    public void Add(long telegram, string? subject, string text) => _add.Number(telegram).Text(subject).Text(text).Run();

    /// <summary>Takes telegrams out of the index that are still in their table.</summary>
    /// <param name="connection">The writer's.</param>
    /// <param name="telegrams">Which: a condition with one parameter.</param>
    public static Statement Delete(SqliteConnection connection, string telegrams) => new(connection,
        $"INSERT INTO search(search, rowid, subject, text) SELECT 'delete', id, subject, text FROM telegrams WHERE {telegrams}");

    public void Dispose() => _add.Dispose();
}
