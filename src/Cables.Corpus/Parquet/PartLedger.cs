using Microsoft.Data.Sqlite;

namespace Cables.Corpus;

/// <summary>What stands in which part of a dataset, and what was read from where; beside the parts. Changes hold from
/// <see cref="Commit"/> on, all together.</summary>
internal sealed class PartLedger : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Statement _begin, _commit, _addPart, _dropPart, _partPath, _addRows, _rowsOf, _dropRowsOf, _moveRows, _shiftRows;
    private bool _isOpen;

    public PartLedger(string path)
    {
        // What a commit takes out of the ledger is then deleted: it must not come back when the machine stops.
        _connection = SqliteSchema.Ledger.Open(path);
        _begin = new Statement(_connection, "BEGIN IMMEDIATE");
        _commit = new Statement(_connection, "COMMIT");
        _addPart = Statement.Insert(_connection, "parts", "id, path, rows");
        _dropPart = new Statement(_connection, "DELETE FROM parts WHERE id = ?");
        _partPath = new Statement(_connection, "SELECT path FROM parts WHERE id = ?");
        _addRows = Statement.Insert(_connection, "part_rows", "source, part, first, count");
        _rowsOf = new Statement(_connection, "SELECT part, first, count FROM part_rows WHERE source = ?");
        _dropRowsOf = new Statement(_connection, "DELETE FROM part_rows WHERE source = ?");
        _moveRows = new Statement(_connection, "UPDATE part_rows SET part = ? WHERE part = ?");
        _shiftRows = new Statement(_connection, "UPDATE part_rows SET first = first - ? WHERE part = ? AND first > ?");
        Sources = new SourceTables(_connection, Forget);
        LastPart = SqliteSchema.Number(_connection, "SELECT coalesce(max(id), 0) FROM parts");
    }

    public SourceTables Sources { get; }

    /// <summary>The highest number of a part.</summary>
    public long LastPart { get; }

    /// <summary>Rows that hold no longer and still stand in a part, by the part's number.</summary>
    public Dictionary<long, List<RowRange>> Stale { get; } = [];

    /// <summary>The paths of all parts below the dataset's folder.</summary>
    public HashSet<string> Parts()
    {
        HashSet<string> paths = new(StringComparer.Ordinal);
        using var all = new Statement(_connection, "SELECT path FROM parts");
        while (all.Read()) paths.Add(all.String(0));
        return paths;
    }

    public string PathOf(long part)
    {
        _partPath.Number(part);
        var path = _partPath.Read() ? _partPath.String(0) : throw new InvalidDataException($"The ledger lacks part {part}.");
        while (_partPath.Read())
        {
        }

        return path;
    }

    /// <summary>A change begins, unless one goes on.</summary>
    public void Start()
    {
        if (_isOpen) return;
        _begin.Run();
        _isOpen = true;
    }

    /// <summary>Notes where rows of the entry stand that is being written.</summary>
    public void AddRows(long part, RowRange rows) => _addRows.Number(Sources.Source).Number(part).Number(rows.First).Number(rows.Count).Run();

    public void AddPart(long part, string path, long rows) => _addPart.Number(part).Text(path).Number(rows).Run();

    public void DropPart(long part) => _dropPart.Number(part).Run();

    /// <summary>The rows of a part stand in another one, which lacks some of them.</summary>
    public void MoveRows(long part, long to, IEnumerable<RowRange> without)
    {
        // From the last one on, so that the places of those before still hold.
        foreach (var range in without.OrderByDescending(range => range.First))
            _shiftRows.Number(range.Count).Number(part).Number(range.First).Run();
        _moveRows.Number(to).Number(part).Run();
    }

    public void MarkStale(long part, RowRange rows)
    {
        if (!Stale.TryGetValue(part, out var ranges)) Stale.Add(part, ranges = []);
        ranges.Add(rows);
    }

    /// <summary>What was told since the last time holds from now on.</summary>
    public void Commit()
    {
        if (!_isOpen) return;
        Sources.Save();
        _commit.Run();
        _isOpen = false;
        Stale.Clear();
    }

    /// <summary>Leaves one file that can be copied, and opened where nothing may be written.</summary>
    public void Close() => SqliteSchema.Close(_connection);

    public void Dispose()
    {
        Sources.Dispose();
        foreach (var statement in (Statement[])
            [_begin, _commit, _addPart, _dropPart, _partPath, _addRows, _rowsOf, _dropRowsOf, _moveRows, _shiftRows]) statement.Dispose();
        _connection.Dispose();
    }

    private void Forget(long source)
    {
        _rowsOf.Number(source);
        while (_rowsOf.Read()) MarkStale(_rowsOf.Long(0), new RowRange(_rowsOf.Long(1), _rowsOf.Long(2)));
        _dropRowsOf.Number(source).Run();
    }
}
