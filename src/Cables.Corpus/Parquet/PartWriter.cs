using Parquet;

namespace Cables.Corpus;

/// <summary>A part that is being written: row groups to the file, behind them the rows that wait to become the next one.</summary>
internal sealed class PartWriter : IDisposable
{
    private readonly ColumnPool _pool;
    private readonly PartFile _file;
    private readonly ParquetWriter _writer;
    private TelegramColumns? _columns;
    private Task _writing = Task.CompletedTask;
    private bool _isFinished;

    /// <param name="path">Where the part is written; its folder is made.</param>
    /// <param name="pool">Where columns for its rows are had.</param>
    public PartWriter(string path, ColumnPool pool)
    {
        _pool = pool;
        _columns = pool.Take();
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _file = new PartFile(path);
        _writer = ParquetWriter.CreateAsync(_columns.Schema, _file, _columns.ToOptions()).GetAwaiter().GetResult();
    }

    /// <summary>How many rows it has, waiting ones included.</summary>
    public long Rows { get; private set; }

    /// <summary>How much memory the waiting rows take, about.</summary>
    public long Held { get; private set; }

    private TelegramColumns Columns => _columns ??= _pool.Take();

    public void Add(SourceEntry entry, Document document)
    {
        Columns.Add(entry, document);
        Rows++;
        // Text and paragraphs, two bytes a character each; then what every telegram has.
        Held += 4 * document.Source.Length + 4096;
    }

    /// <summary>Adds rows of a part that was written before.</summary>
    public void Copy(ParquetRowGroupReader group, IReadOnlyList<Parquet.Schema.DataField> there, Func<int, bool> keeps, long count)
    {
        for (var i = 0; i < there.Count; i++) Columns.Leaves[i].CopyAsync(group, there[i], keeps).GetAwaiter().GetResult();
        Rows += count;
        Held += count;
    }

    /// <summary>Whether files with these columns can be copied.</summary>
    public bool Fits(IReadOnlyList<Parquet.Schema.DataField> there) =>
        there.Select(field => field.Path.ToString()).SequenceEqual(Columns.Leaves.Select(column => column.Field.Path.ToString()));

    /// <summary>Begins to write the waiting rows as a row group, on another thread; rows that are added now wait for the next.</summary>
    /// <returns>The writing, and that of earlier row groups.</returns>
    public Task Flush()
    {
        if (_columns is not { } columns || Held == 0) return _writing;
        (_columns, Held) = (null, 0);
        return _writing = Write(_writing, columns);
    }

    /// <summary>Writes all that is missing; the file is whole and on the disk then.</summary>
    public void Finish()
    {
        Flush().GetAwaiter().GetResult();
        _isFinished = true;
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _file.Flush(flushToDisk: true);
        _file.Dispose();
        if (_columns is not null) _pool.Return(_columns);
    }

    public void Dispose()
    {
        // Without its end the file is no part, and the next run takes it away.
        if (_isFinished) return;
        // What went wrong in writing is of no account any more, but it has to be over before the file is closed.
        Task.WaitAny(_writing);
        _file.Dispose();
    }

    private async Task Write(Task before, TelegramColumns columns)
    {
        await before;
        await Task.Run(async () =>
        {
            using var group = _writer.CreateRowGroup();
            foreach (var column in columns.Leaves) await column.WriteAsync(group);
            group.CompleteValidate();
        });
        _pool.Return(columns);
    }
}
