using System.Text;

namespace Cables.Vocabulary;

/// <summary>A table of facts, embedded as CSV: the first row names the columns; <c>;</c> separates the items of a list. A cell becomes a
/// string when it is asked for: most are not, and a program that reads one telegram waits for its tables.</summary>
internal sealed class Table
{
    private readonly byte[] _bytes;
    private readonly List<(int Start, int Length)> _cells;
    private readonly string[] _columns;

    private Table(byte[] bytes)
    {
        _bytes = bytes;
        var text = bytes.AsSpan();
        _columns = new string[1 + text[..text.IndexOf((byte)'\n')].Count((byte)',')];
        _cells = new List<(int, int)>(_columns.Length * (1 + text.Count((byte)'\n')));
        ReadCells();
        for (var i = 0; i < _columns.Length; i++) _columns[i] = CellAt(i);
    }

    public int Count => _cells.Count / _columns.Length - 1;

    public static Table Load(string name)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no table '{name}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new Table(bytes);
    }

    public IEnumerable<Row> Rows()
    {
        for (var first = _columns.Length; first < _cells.Count; first += _columns.Length) yield return new Row(this, first);
    }

    private void ReadCells()
    {
        for (var at = 0; at < _bytes.Length; at++)
        {
            var rest = _bytes.AsSpan(at);
            var length = rest[0] == '"' ? QuotedLength(rest) : rest.IndexOfAny((byte)',', (byte)'\n');
            if (length < 0) length = rest.Length;
            _cells.Add((at, length));
            at += length;
        }
    }

    /// <summary>Up to the closing quote; two quotes inside are one.</summary>
    private static int QuotedLength(ReadOnlySpan<byte> cell)
    {
        var length = 1;
        while (true)
        {
            length += cell[length..].IndexOf((byte)'"') + 1;
            if (cell[length] != '"') return length;
            length++;
        }
    }

    private string CellAt(int index)
    {
        var (start, length) = _cells[index];
        var cell = _bytes.AsSpan(start, length);
        if (cell is [(byte)'"', .. var quoted, (byte)'"']) return Encoding.UTF8.GetString(quoted).Replace("\"\"", "\"", StringComparison.Ordinal);
        return Encoding.UTF8.GetString(cell);
    }

    internal readonly record struct Row(Table Table, int First)
    {
        public string this[string column] => Array.IndexOf(Table._columns, column) is >= 0 and var index
            ? Table.CellAt(First + index)
            : throw new ArgumentException($"The table has no column '{column}'.", nameof(column));

        /// <summary>The cell; null when it is empty.</summary>
        public string? Text(string column) => this[column] is { Length: > 0 } text ? text : null;

        public string[] List(string column) =>
            this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
