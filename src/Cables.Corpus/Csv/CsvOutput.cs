using CsvHelper;

namespace Cables.Corpus;

/// <summary>A table of telegrams as a CSV file, a row for each document: RFC 4180, UTF-8, lists joined by <c>; </c>. Every run writes it
/// anew, from all texts.</summary>
/// <remarks>Spreadsheets take a cell for a formula that begins with <c>= + - @</c>, a tab or a carriage return: such a cell gets an
/// apostrophe in front.</remarks>
public sealed class CsvOutput : ICorpusOutput
{
    private readonly WholeFile _file;
    private readonly MemoryStream _row = new();
    private readonly CsvWriter _csv;
    private SourceEntry? _entry;
    private long _entryStart;

    private CsvOutput(string path)
    {
        _file = new WholeFile(path);
        _csv = TelegramTable.WriterOf(_row);
        Write(TelegramRow.Columns);
    }

    /// <summary>Begins a table.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static CsvOutput Create(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new CsvOutput(path);
    }

    /// <inheritdoc/>
    public KnownState StateOf(SourceFile file) => KnownState.Unknown;

    /// <inheritdoc/>
    public KnownState StateOf(SourceEntry entry, string hash) => KnownState.Unknown;

    /// <inheritdoc/>
    public void BeginFile(SourceFile file)
    {
    }

    /// <inheritdoc/>
    public bool BeginEntry(SourceEntry entry, string? hash)
    {
        (_entry, _entryStart) = (entry, _file.Stream.Position);
        return true;
    }

    /// <inheritdoc/>
    public void Add(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Write(TelegramRow.Of(_entry!, document));
    }

    /// <inheritdoc/>
    public void EndEntry(SourceEntry entry, string hash, long length)
    {
    }

    /// <inheritdoc/>
    public void FailEntry(SourceEntry entry, string? hash, string error)
    {
    }

    /// <inheritdoc/>
    public void DropEntry() => _file.Stream.SetLength(_entryStart);

    /// <inheritdoc/>
    public void EndFile(SourceFile file, string? error)
    {
    }

    /// <inheritdoc/>
    public void Complete(bool isWhole)
    {
        if (isWhole) _file.Finish();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _csv.Dispose();
        _file.Dispose();
    }

    private void Write(IEnumerable<string?> cells)
    {
        TelegramTable.Write(_csv, cells);
        // Only whole rows go to the file: its length is where an entry begins that may have to be taken back.
        _file.Stream.Write(_row.GetBuffer().AsSpan(0, (int)_row.Length));
        _row.SetLength(0);
    }
}
