using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Cables.Corpus;

/// <summary>A prepared statement whose parameters are bound one after the other. A telegram is some fifty rows; SqliteCommand would
/// take most of the time for its parameter objects, so this calls SQLite itself.</summary>
internal sealed class Statement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _utf8 = new byte[1 << 12];
    private int _bound;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    /// <summary>A statement that inserts a row into some columns.</summary>
    public static Statement Insert(SqliteConnection connection, string table, string columns) =>
        new(connection, $"INSERT INTO {table} ({columns}) VALUES ({string.Join(',', columns.Split(',').Select(_ => '?'))})");

    public Statement Text(string? value)
    {
        _bound++;
        if (value is null) Check(raw.sqlite3_bind_null(_statement, _bound));
        // An empty span has no address and would be NULL.
        else if (value.Length == 0) Check(raw.sqlite3_bind_text(_statement, _bound, ""));
        else
        {
            var longest = Encoding.UTF8.GetMaxByteCount(value.Length);
            if (_utf8.Length < longest) _utf8 = new byte[longest];
            var length = Encoding.UTF8.GetBytes(value, _utf8);
            Check(raw.sqlite3_bind_text(_statement, _bound, (ReadOnlySpan<byte>)_utf8.AsSpan(0, length)));
        }

        return this;
    }

    public Statement Number(long? value)
    {
        _bound++;
        Check(value is { } number ? raw.sqlite3_bind_int64(_statement, _bound, number) : raw.sqlite3_bind_null(_statement, _bound));
        return this;
    }

    public Statement Flag(bool value) => Number(value ? 1 : 0);

    /// <summary>The texts joined; NULL for none.</summary>
    public Statement Texts(ValueList<string> values, string between = ", ") =>
        Text(values.Count == 0 ? null : values.Count == 1 ? values[0] : string.Join(between, values));

    public void Run()
    {
        while (Read())
        {
        }
    }

    /// <summary>Goes to the next row; after the last one the statement is ready for other parameters.</summary>
    public bool Read()
    {
        var result = raw.sqlite3_step(_statement);
        if (result == raw.SQLITE_ROW) return true;
        raw.sqlite3_reset(_statement);
        _bound = 0;
        if (result != raw.SQLITE_DONE) Check(result);
        return false;
    }

    /// <summary>The first row's values; then the statement is ready for other parameters.</summary>
    public T? First<T>(Func<Statement, T> row) where T : struct
    {
        if (!Read()) return null;
        var value = row(this);
        raw.sqlite3_reset(_statement);
        _bound = 0;
        return value;
    }

    public bool IsNull(int column) => raw.sqlite3_column_type(_statement, column) == raw.SQLITE_NULL;

    public long Long(int column) => raw.sqlite3_column_int64(_statement, column);

    public string String(int column) => raw.sqlite3_column_text(_statement, column).utf8_to_string() ?? "";

    public void Dispose() => _statement.Dispose();

    private void Check(int result)
    {
        if (result is raw.SQLITE_OK) return;
        throw new IOException($"The database cannot be written: {raw.sqlite3_errmsg(_database).utf8_to_string()}.");
    }
}
