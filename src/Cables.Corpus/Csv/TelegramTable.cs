using CsvHelper;

namespace Cables.Corpus;

/// <summary>The rows of the flat table of telegrams as CSV: RFC 4180, UTF-8, lists joined by <c>; </c>.</summary>
/// <remarks>Spreadsheets take a cell for a formula that begins with <c>= + - @</c>, a tab or a carriage return: such a cell gets an
/// apostrophe in front.</remarks>
public static class TelegramTable
{
    /// <summary>The row of the columns' names, with its line end, in UTF-8.</summary>
    public static byte[] Header => Rows(csv => Write(csv, TelegramRow.Columns));

    /// <summary>A document's row, with its line end, in UTF-8. It says where the document comes from as <see cref="DocumentSource.Path"/> does.</summary>
    public static byte[] Row(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var path = document.Source.Path ?? "";
        return Rows(csv => Write(csv, TelegramRow.Of(new SourceEntry(new SourceFile(path, path, 0, default)), document)));
    }

    internal static CsvWriter WriterOf(Stream stream) => CsvWriter.Create(stream, CsvWriterOptions.Default with { Injection = CsvInjection.Escape });

    internal static void Write(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (var cell in cells) csv.WriteField(cell);
        csv.EndRecord();
        csv.Flush();
    }

    private static byte[] Rows(Action<CsvWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var csv = WriterOf(bytes)) write(csv);
        return bytes.ToArray();
    }
}
