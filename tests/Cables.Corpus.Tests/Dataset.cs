using System.Collections;
using System.Globalization;
using System.Text;
using DuckDB.NET.Data;

namespace Cables.Corpus.Tests;

/// <summary>A Parquet dataset as DuckDB sees it: the table <c>telegrams</c>.</summary>
public sealed class Dataset : IDisposable
{
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public Dataset(string folder)
    {
        _connection.Open();
        Rows("SET TimeZone = 'UTC'");
        Rows($"CREATE VIEW telegrams AS SELECT * FROM read_parquet('{folder}/**/*.parquet', hive_partitioning = true)");
    }

    /// <summary>The rows of a query, a line each, values between bars.</summary>
    public List<string> Rows(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)))));
        return rows;
    }

    public string Row(string sql) => Rows(sql).Should().ContainSingle().Subject;

    /// <summary>All rows of the dataset, in an order that does not depend on the parts.</summary>
    public List<string> Dump() => Rows("SELECT * FROM telegrams ORDER BY path, member, row, position");

    public void Dispose() => _connection.Dispose();

    private static string Text(object? value) => value switch
    {
        null or DBNull => "",
        string text => text,
        DateTime time => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IDictionary record => $"{{{string.Join(", ", record.Keys.Cast<object>().Select(key => $"{key}: {Text(record[key])}"))}}}",
        IEnumerable list => $"[{string.Join(", ", list.Cast<object?>().Select(Text))}]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
