using Parquet;
using Parquet.Schema;

namespace Cables.Corpus;

/// <summary>A leaf of the schema, with what waits to be written as Parquet keeps it: the values that are there, and two levels for
/// each place. The definition level tells how far down the path something is there; the repetition level which list goes on, 0 where
/// a row begins.</summary>
internal abstract class Column(DataField leaf)
{
    private readonly Waiting<int> _definitions = new();
    private readonly Waiting<int> _repetitions = new();

    public DataField Field => leaf;

    protected ReadOnlyMemory<int>? Definitions => leaf.MaxDefinitionLevel > 0 ? _definitions.Items : (ReadOnlyMemory<int>?)null;

    protected ReadOnlyMemory<int>? Repetitions => leaf.MaxRepetitionLevel > 0 ? _repetitions.Items : (ReadOnlyMemory<int>?)null;

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

    /// <summary>Forgets what was written.</summary>
    public virtual void Clear()
    {
        _definitions.Clear();
        _repetitions.Clear();
    }

    /// <summary>The next place: a value, or how far down the path there is none.</summary>
    protected void AddPlace(int definition, int repetition)
    {
        if (leaf.MaxDefinitionLevel > 0) _definitions.Add(definition);
        if (leaf.MaxRepetitionLevel > 0) _repetitions.Add(repetition);
    }

    /// <summary>The place of the row's value, or of that of the next record of the row's list.</summary>
    protected void AddPlace(bool isThere)
    {
        AddPlace(isThere ? leaf.MaxDefinitionLevel : leaf.MaxDefinitionLevel - 1, Repetition);
        Repetition = leaf.MaxRepetitionLevel;
    }

    /// <summary>Copies levels and values of rows that were written before.</summary>
    protected async Task CopyAsync<T>(ParquetRowGroupReader group, DataField there, Func<int, bool> keeps, Action<T> keep) where T : struct
    {
        var places = (int)group.GetMetadata(there)!.MetaData!.NumValues;
        var (values, definitions, repetitions) = (new T[places], new int[places], new int[places]);
        await group.ReadRawAsync<T>(there, values,
            leaf.MaxDefinitionLevel > 0 ? (Memory<int>?)definitions : null, leaf.MaxRepetitionLevel > 0 ? (Memory<int>?)repetitions : null);
        var (row, value) = (-1, 0);
        for (var i = 0; i < places; i++)
        {
            if (repetitions[i] == 0) row++;
            var isThere = definitions[i] == leaf.MaxDefinitionLevel;
            if (keeps(row))
            {
                AddPlace(definitions[i], repetitions[i]);
                if (isThere) keep(values[value]);
            }

            if (isThere) value++;
        }
    }
}

/// <summary>A column of numbers, flags or moments.</summary>
internal sealed class Column<T>(DataField field) : Column(field) where T : struct
{
    private readonly Waiting<T> _values = new();

    /// <summary>Adds the value of the row, or of the next record of the row's list.</summary>
    public void Add(T? value)
    {
        AddPlace(value is not null);
        if (value is { } there) _values.Add(there);
    }

    public override Task WriteAsync(ParquetRowGroupWriter group) =>
        group.WriteAllPartsAsync(Field, _values.Items, Definitions, Repetitions, CancellationToken.None);

    public override Task CopyAsync(ParquetRowGroupReader group, DataField there, Func<int, bool> keeps) =>
        CopyAsync<T>(group, there, keeps, _values.Add);

    public override void Clear()
    {
        base.Clear();
        _values.Clear();
    }
}
