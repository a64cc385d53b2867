namespace Cables.Corpus.Tests;

/// <summary>What stands in the Parquet dataset, read by DuckDB.</summary>
public sealed class ParquetTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_telegram_is_a_row_and_its_parts_are_lists_of_records()
    {
        Ingest(_folder.Add("in/a.txt", CorpusFolder.Telegram(12)));

        using var dataset = Open();
        dataset.Row("SELECT kind, mrn, year, station, number, date, precedence, sender, classification, subject FROM telegrams").Should().Be(
            "telegram|1974OSLO12|1974|OSLO|12|1974-02-13T16:39:00Z|ROUTINE|AMEMBASSY OSLO|UNCLASSIFIED|HERRING CATCH OF WEEK 12");
        dataset.Rows("SELECT a.role, a.name, a.serial, len(a.excluded) FROM (SELECT unnest(addressees) AS a FROM telegrams)")
            .Should().Equal("to|SECSTATE WASHDC|6012|0", "info|AMEMBASSY STOCKHOLM||0");
        dataset.Row("SELECT tags FROM telegrams").Should()
            .Be("[{kind: subject, code: ETRD}, {kind: subject, code: EFIS}, {kind: geographic, code: NO}]");
        dataset.Row("SELECT refs[1].mrn, refs[1].notal, refs[1].raw FROM telegrams").Should().Be("1974OSLO11|False|OSLO 11");
        dataset.Row("SELECT paragraphs[2].number, paragraphs[2].text FROM telegrams").Should()
            .Be("2|THE FISHERIES DIRECTOR EXPECTS THE NEXT WEEK TO BE LIKE IT.");
        dataset.Row("SELECT path, member, row, line FROM telegrams").Should().Be(_folder.Of("in/a.txt") + "|||1");
    }

    [Fact]
    public void A_moment_is_a_timestamp_and_numbers_are_numbers()
    {
        Ingest(_folder.Add("in/a.txt", CorpusFolder.Telegram(12)));

        using var dataset = Open();
        dataset.Rows("SELECT column_name, column_type FROM (DESCRIBE telegrams) WHERE column_name IN ('date', 'number', 'offset', 'corrected', 'year')")
            .Should().BeEquivalentTo("date|TIMESTAMP WITH TIME ZONE", "number|INTEGER", "offset|BIGINT", "corrected|BOOLEAN", "year|BIGINT");
        dataset.Row("SELECT column_type FROM (DESCRIBE telegrams) WHERE column_name = 'addressees'").Should().Be(
            "STRUCT(\"role\" VARCHAR, \"name\" VARCHAR, routing VARCHAR, precedence VARCHAR, serial VARCHAR, delivery VARCHAR, excluded VARCHAR[])[]");
    }

    [Fact]
    public void Every_field_of_the_samples_stands_in_the_dataset_as_in_the_telegram()
    {
        var samples = Samples.Folder;
        Ingest(samples);

        using var dataset = Open();
        var rows = dataset.Rows($"SELECT {ParquetRow.Columns} FROM telegrams ORDER BY path, position");
        var expected = Directory.EnumerateFiles(samples, "*.txt").Order(StringComparer.Ordinal).SelectMany(path =>
        {
            using var file = File.OpenRead(path);
            return CableReader.Read(file, path).Select(document => ParquetRow.Of(document, path)).ToList();
        });
        rows.Should().Equal(expected);
    }

    [Fact]
    public void Each_year_has_a_folder_and_what_has_no_year_stands_where_Hive_keeps_it()
    {
        _folder.Add("in/a.txt", CorpusFolder.Telegram(1));
        _folder.Add("in/b.txt", CorpusFolder.Telegram(2).Replace("FEB 74", "FEB 75", StringComparison.Ordinal));
        _folder.Add("in/c.txt", "MEMORANDUM FOR THE FILE\n\nNOTHING IS DATED HERE.\n");
        Ingest(_folder.Of("in"));

        Parts().Should().Equal("year=1974/part-000001.parquet", "year=1975/part-000002.parquet", "year=__HIVE_DEFAULT_PARTITION__/part-000003.parquet");
        using var dataset = Open();
        dataset.Rows("SELECT year, count(*) FROM telegrams GROUP BY year ORDER BY year").Should().Equal("1974|1", "1975|1", "|1");
    }

    [Fact]
    public void A_question_for_one_year_opens_the_files_of_that_year_only()
    {
        _folder.Add("in/a.txt", CorpusFolder.Telegram(1));
        _folder.Add("in/b.txt", CorpusFolder.Telegram(2).Replace("FEB 74", "FEB 75", StringComparison.Ordinal));
        Ingest(_folder.Of("in"));
        File.WriteAllText(_folder.Of($"cables/{Parts()[0]}"), "damaged: whoever opens this file fails");

        using var dataset = new Dataset(_folder.Of("cables/year=1975"));
        dataset.Rows("SELECT mrn FROM telegrams").Should().Equal("1975OSLO2");
    }

    [Fact]
    public void Rows_beyond_one_row_group_are_all_there()
    {
        var text = string.Concat(Enumerable.Range(1, 300).Select(i => CorpusFolder.Telegram(i) + "\nNNNN\n"));
        using (var output = ParquetOutput.Open(_folder.Of("cables"), null, ParquetLimits.Default with { Held = 1 << 16 }))
            CorpusIngest.Run([_folder.Add("in/a.txt", text)], output).Telegrams.Should().Be(300);

        using var dataset = Open();
        dataset.Row("SELECT count(*), count(DISTINCT mrn), sum(number), sum(len(tags)) FROM telegrams").Should().Be("300|300|45150|900");
        dataset.Row($"SELECT count(DISTINCT row_group_id) > 1 FROM parquet_metadata('{_folder.Of("cables")}/**/*.parquet')").Should().Be("True");
    }

    [Fact]
    public void Texts_are_compressed_with_zstd()
    {
        Ingest(_folder.Add("in/a.txt", CorpusFolder.Telegram(12)));

        using var dataset = Open();
        dataset.Rows($"SELECT DISTINCT compression FROM parquet_metadata('{_folder.Of("cables")}/**/*.parquet')").Should().Equal("ZSTD");
    }

    private Dataset Open() => new(_folder.Of("cables"));

    private List<string> Parts() => _folder.Parts("cables");

    private IngestTotals Ingest(params string[] paths) => _folder.IngestParquet("cables", null, paths);
}
