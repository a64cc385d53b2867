using Parquet;

namespace Cables.Corpus;

/// <summary>Copies a part without some of its rows, row group by row group.</summary>
internal static class PartCopy
{
    /// <param name="from">The part.</param>
    /// <param name="to">Where the copy is written.</param>
    /// <param name="without">The rows that are left out.</param>
    /// <param name="columns">Where columns for the rows are had.</param>
    /// <returns>How many rows the copy has.</returns>
    public static long Write(string from, string to, IReadOnlyList<RowRange> without, ColumnPool columns)
    {
        using var writer = new PartWriter(to, columns);
        var reader = ParquetReader.CreateAsync(from).GetAwaiter().GetResult();
        try
        {
            var fields = reader.Schema.GetDataFields();
            if (!writer.Fits(fields)) throw new InvalidDataException($"{from}: This part was made by another version.");
            long first = 0;
            for (var i = 0; i < reader.RowGroupCount; i++)
            {
                using var group = reader.OpenRowGroupReader(i);
                var kept = Kept(first, (int)group.RowCount, without);
                var count = kept.Count(true);
                if (count > 0) writer.Copy(group, fields, row => kept[row], count);
                writer.Flush().GetAwaiter().GetResult();
                first += group.RowCount;
            }
        }
        finally
        {
            reader.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        writer.Finish();
        return writer.Rows;
    }

    private static bool[] Kept(long first, int count, IReadOnlyList<RowRange> without)
    {
        var kept = new bool[count];
        Array.Fill(kept, true);
        foreach (var range in without)
        {
            var start = Math.Clamp(range.First - first, 0, count);
            var end = Math.Clamp(range.First + range.Count - first, 0, count);
            kept.AsSpan((int)start, (int)(end - start)).Clear();
        }

        return kept;
    }
}
