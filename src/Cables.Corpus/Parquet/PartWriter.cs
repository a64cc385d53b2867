using Parquet;

namespace Cables.Corpus;

/// <summary>A part that is being written: row groups to the file, behind them the rows that wait to become the next one.</summary>
internal sealed class PartWriter : IDisposable
{
    private readonly TelegramColumns _columns = new();
    private readonly PartFile _file;
    private readonly ParquetWriter _writer;
    private bool _isFinished;

    /// <param name="path">Where the part is written; its folder is made.</param>
    public PartWriter(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _file = new PartFile(path);
        _writer = ParquetWriter.CreateAsync(_columns.Schema, _file, _columns.ToOptions()).GetAwaiter().GetResult();
    }

    /// <summary>How many rows it has, waiting ones included.</summary>
    public long Rows { get; private set; }

    /// <summary>How much memory the waiting rows take, about.</summary>
    public long Held { get; private set; }

    public void Add(SourceEntry entry, Document document)
    {
        _columns.Add(entry, document);
        Rows++;
        // Text and paragraphs, two bytes a character each; then what every telegram has.
        Held += 4 * document.Source.Length + 4096;
    }

    /// <summary>Adds rows of a part that was written before.</summary>
    public void Copy(ParquetRowGroupReader group, IReadOnlyList<Parquet.Schema.DataField> there, Func<int, bool> keeps, long count)
    {
        for (var i = 0; i < there.Count; i++) _columns.Leaves[i].CopyAsync(group, there[i], keeps).GetAwaiter().GetResult();
        Rows += count;
        Held += count;
    }

    /// <summary>Whether files with these columns can be copied.</summary>
    public bool Fits(IReadOnlyList<Parquet.Schema.DataField> there) =>
        there.Select(field => field.Path.ToString()).SequenceEqual(_columns.Leaves.Select(column => column.Field.Path.ToString()));

    /// <summary>Writes the waiting rows as a row group.</summary>
    public void Flush()
    {
        if (Held == 0) return;
        using (var group = _writer.CreateRowGroup())
        {
            foreach (var column in _columns.Leaves) column.WriteAsync(group).GetAwaiter().GetResult();
            group.CompleteValidate();
        }

        _columns.Clear();
        Held = 0;
    }

    /// <summary>Writes all that is missing; the file is whole and on the disk then.</summary>
    public void Finish()
    {
        Flush();
        _isFinished = true;
        _writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
        _file.Flush(flushToDisk: true);
        _file.Dispose();
    }

    public void Dispose()
    {
        // Without its end the file is no part, and the next run takes it away.
        if (!_isFinished) _file.Dispose();
    }
}
