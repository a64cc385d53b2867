using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace Cables.Corpus;

/// <summary>A leaf of the schema, with what waits to be written as Parquet keeps it: the values that are there, and two levels for
/// each place. The definition level tells how far down the path something is there; the repetition level which list goes on, 0 where
/// a row begins.</summary>
internal abstract class Column(DataField leaf)
{
    private readonly ArrayBufferWriter<int> _definitions = new(16);
    private readonly ArrayBufferWriter<int> _repetitions = new(16);

    public DataField Field => leaf;

    protected ReadOnlyMemory<int>? Definitions => leaf.MaxDefinitionLevel > 0 ? _definitions.WrittenMemory : (ReadOnlyMemory<int>?)null;

    protected ReadOnlyMemory<int>? Repetitions => leaf.MaxRepetitionLevel > 0 ? _repetitions.WrittenMemory : (ReadOnlyMemory<int>?)null;

    /// <summary>The repetition level of the next place.</summary>
    protected int Repetition { get; set; }

    /// <summary>A row's list of records begins.</summary>
    public void BeginList(bool isEmpty)
    {
        Repetition = 0;
        if (isEmpty) AddPlace(1, 0);
    }

    /// <summary>Writes what waits, as a row group's next column.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    /// <summary>Adds the column of rows that were written before.</summary>
    /// <param name="group">The rows.</param>
    /// <param name="there">The column there.</param>
    /// <param name="keeps">Which of the rows are added.</param>
    public abstract Task CopyAsync(ParquetRowGroupReader group, DataField there, Func<int, bool> keeps);

    public virtual void Clear()
    {
        _definitions.ResetWrittenCount();
        _repetitions.ResetWrittenCount();
    }

    protected void AddPlace(int definition, int repetition)
    {
        if (leaf.MaxDefinitionLevel > 0) Add(_definitions, definition);
        if (leaf.MaxRepetitionLevel > 0) Add(_repetitions, repetition);
    }

    protected static void Add<TItem>(ArrayBufferWriter<TItem> items, TItem item)
    {
        items.GetSpan(1)[0] = item;
        items.Advance(1);
    }
}

/// <summary>A column of values of one type.</summary>
internal class Column<T>(DataField field) : Column(field) where T : struct
{
    private readonly ArrayBufferWriter<T> _values = new(16);

    /// <summary>Adds the value of the row, or of the next record of the row's list.</summary>
    public void Add(T? value)
    {
        AddPlace(value is null ? Field.MaxDefinitionLevel - 1 : Field.MaxDefinitionLevel, Repetition);
        if (value is { } there) Add(_values, there);
        Repetition = Field.MaxRepetitionLevel;
    }

    public override Task WriteAsync(ParquetRowGroupWriter group) =>
        group.WriteAllPartsAsync(Field, _values.WrittenMemory, Definitions, Repetitions, CancellationToken.None);

    public override async Task CopyAsync(ParquetRowGroupReader group, DataField there, Func<int, bool> keeps)
    {
        var places = (int)group.GetMetadata(there)!.MetaData!.NumValues;
        var (values, definitions, repetitions) = (new T[places], new int[places], new int[places]);
        await group.ReadRawAsync<T>(there, values,
            Field.MaxDefinitionLevel > 0 ? (Memory<int>?)definitions : null, Field.MaxRepetitionLevel > 0 ? (Memory<int>?)repetitions : null);
        var (row, value) = (-1, 0);
        for (var i = 0; i < places; i++)
        {
            if (repetitions[i] == 0) row++;
            var isThere = definitions[i] == Field.MaxDefinitionLevel;
            if (keeps(row))
            {
                AddPlace(definitions[i], repetitions[i]);
                if (isThere) Add(_values, values[value]);
            }

            if (isThere) value++;
        }
    }

    public override void Clear()
    {
        base.Clear();
        // Texts would be held by their places.
        _values.Clear();
    }

    /// <summary>Adds a list of values within the row or record.</summary>
    protected void AddList<TItem>(ValueList<TItem> items, Func<TItem, T> valueOf)
    {
        if (items.Count == 0) AddPlace(Field.MaxDefinitionLevel - 1, Repetition);
        foreach (var item in items)
        {
            AddPlace(Field.MaxDefinitionLevel, Repetition);
            Add(_values, valueOf(item));
            Repetition = Field.MaxRepetitionLevel;
        }

        Repetition = Field.MaxRepetitionLevel - 1;
    }
}
