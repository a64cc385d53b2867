using CsvHelper;

namespace Cables.Corpus;

/// <summary>The rows of a CSV or TSV table, whose first line names the columns.</summary>
internal static class CsvTable
{
    /// <summary>No telegram is longer; a quote that is never closed would otherwise swallow the rest of the file.</summary>
    private const int MaxRow = 64 << 20;

    public static IEnumerable<EntryContent> Read(SourceEntry table, Func<Stream> open, ValueList<string> columns)
    {
        using var stream = open();
        using var rows = CsvReader.Create(stream, CsvReaderOptions.Default with { MaxRecordSize = MaxRow }, leaveOpen: true);
        int[]? indexes = null;
        while (Next(rows))
        {
            indexes ??= IndexesOf(rows, columns);
            var entry = table with { Row = rows.RowNumber, Offset = rows.ByteOffset };
            yield return EntryContent.OfBytes(entry, TextOf(rows, indexes));
        }
    }

    private static bool Next(CsvReader rows)
    {
        try
        {
            return rows.Read();
        }
        catch (CsvFormatException exception)
        {
            throw new InvalidDataException($"The table is damaged: {exception.Message}", exception);
        }
    }

    private static int[] IndexesOf(CsvReader rows, ValueList<string> columns)
    {
        var indexes = new int[columns.Count];
        for (var i = 0; i < indexes.Length; i++)
        {
            if (!rows.TryGetFieldIndex(columns[i], out indexes[i]))
                throw new InvalidDataException($"There is no column '{columns[i]}'; there are: {string.Join(", ", rows.Headers)}.");
        }

        return indexes;
    }

    private static byte[] TextOf(CsvReader rows, int[] indexes)
    {
        var length = 0;
        foreach (var index in indexes) length += rows.GetSpan(index).Length + 1;
        var text = new byte[length];
        var at = 0;
        foreach (var index in indexes)
        {
            var field = rows.GetSpan(index);
            if (at > 0 && field.Length > 0) text[at++] = (byte)'\n';
            field.CopyTo(text.AsSpan(at));
            at += field.Length;
        }

        return text[..at];
    }
}
