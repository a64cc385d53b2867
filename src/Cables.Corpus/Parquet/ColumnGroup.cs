using Parquet.Schema;

namespace Cables.Corpus;

/// <summary>The columns of a table, or of the records in a list: declared one after the other, in the order of the file.</summary>
internal sealed class ColumnGroup(ColumnGroup? parent = null)
{
    private readonly List<Func<Field>> _fields = [];
    private readonly List<Column> _columns = [];

    /// <summary>All columns, those of lists included. Complete when all is declared.</summary>
    public IReadOnlyList<Column> Columns => _columns;

    public ParquetSchema ToSchema() => new(_fields.Select(field => field()));

    /// <summary>A column of texts.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="isRepetitive">Whether few different texts come again and again.</param>
    /// <param name="isOptional">Whether a text may be missing.</param>
    public TextColumn Text(string name, bool isRepetitive = false, bool isOptional = true) =>
        Declare(new TextColumn(new DataField(name, typeof(string), isOptional), isRepetitive));

    public Column<int> Number(string name, bool isOptional = true) => Declare(new Column<int>(new DataField(name, typeof(int), isOptional)));

    public Column<long> LongNumber(string name, bool isOptional = true) =>
        Declare(new Column<long>(new DataField(name, typeof(long), isOptional)));

    public Column<bool> Flag(string name) => Declare(new Column<bool>(new DataField(name, typeof(bool), isNullable: false)));

    /// <summary>A moment in UTC, in microseconds: the unit that all readers know.</summary>
    public Column<DateTime> Moment(string name) => Declare(new Column<DateTime>(
        new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Micros, isNullable: true)));

    /// <summary>A list of texts.</summary>
    public TextColumn Texts(string name, bool isRepetitive = false)
    {
        var column = new TextColumn(new DataField(ListField.ElementName, typeof(string), isNullable: false), isRepetitive);
        _fields.Add(() => new ListField(name, column.Field));
        Keep(column);
        return column;
    }

    /// <summary>A list of records, whose columns are declared next.</summary>
    public ColumnGroup Records(string name)
    {
        var records = new ColumnGroup(this);
        _fields.Add(() => new ListField(name, new StructField(ListField.ElementName, [.. records._fields.Select(field => field())])));
        return records;
    }

    /// <summary>A row's list of records begins; every column of the group gets as many values, unless it is empty.</summary>
    public void BeginList(int count)
    {
        foreach (var column in _columns) column.BeginList(isEmpty: count == 0);
    }

    private T Declare<T>(T column) where T : Column
    {
        _fields.Add(() => column.Field);
        Keep(column);
        return column;
    }

    private void Keep(Column column)
    {
        _columns.Add(column);
        parent?.Keep(column);
    }
}
