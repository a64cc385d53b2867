using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Cables.Corpus.Tests;

/// <summary>A database as another program sees it.</summary>
public sealed class Database : IDisposable
{
    private readonly SqliteConnection _connection;

    public Database(string path)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        _connection.Open();
    }

    /// <summary>The rows of a query, a line each, values between bars.</summary>
    public List<string> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            var line = new StringBuilder();
            for (var i = 0; i < reader.FieldCount; i++)
                line.Append(i == 0 ? "" : "|").Append(Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture));
            rows.Add(line.ToString());
        }

        return rows;
    }

    public string Row(string sql) => Rows(sql).Should().ContainSingle().Subject;

    public long Count(string table) => long.Parse(Row($"SELECT count(*) FROM {table}"), CultureInfo.InvariantCulture);

    /// <summary>All that the database holds: its schema, every row of every table, and every word of the full-text index.</summary>
    public string Dump()
    {
        Row("PRAGMA integrity_check").Should().Be("ok");
        Rows("PRAGMA foreign_key_check").Should().BeEmpty();
        Rows("INSERT INTO search(search, rank) VALUES ('integrity-check', 1)").Should().BeEmpty();
        Rows("CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', 'instance')");
        var dump = new StringBuilder();
        foreach (var line in Rows("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")) dump.AppendLine(line);
        // The index's own tables hold the same words in pieces that depend on when it was written.
        foreach (var table in Rows(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%' ORDER BY name"))
        {
            dump.AppendLine(CultureInfo.InvariantCulture, $"-- {table}");
            foreach (var row in Rows($"SELECT * FROM {table} ORDER BY 1, 2, 3")) dump.AppendLine(row);
        }

        foreach (var word in Rows("SELECT * FROM temp.words")) dump.AppendLine(word);
        return dump.ToString();
    }

    public void Dispose() => _connection.Dispose();
}
