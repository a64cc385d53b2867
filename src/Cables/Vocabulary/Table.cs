using System.Text;

namespace Cables.Vocabulary;

/// <summary>A table of facts, embedded as CSV: the first row names the columns; <c>;</c> separates the items of a list.</summary>
internal sealed class Table
{
    private readonly Dictionary<string, int> _columns;
    private readonly List<string[]> _rows;

    private Table(List<string[]> rows)
    {
        _columns = rows[0].Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index);
        _rows = rows[1..];
    }

    public static Table Load(string name)
    {
        using var stream = typeof(Table).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly holds no table '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new Table(Rows(reader.ReadToEnd()));
    }

    public IEnumerable<Row> Rows() => _rows.Select(cells => new Row(this, cells));

    private static List<string[]> Rows(string text)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"') cell.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
                else quoted = false;
            }
            else if (c == '"') quoted = true;
            else if (c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c != '\n') continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else if (c != '\r') cell.Append(c);
        }

        return rows;
    }

    internal readonly record struct Row(Table Table, string[] Cells)
    {
        public string this[string column] =>
            Table._columns.TryGetValue(column, out var index) && index < Cells.Length ? Cells[index] : "";

        public string[] List(string column) =>
            this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
