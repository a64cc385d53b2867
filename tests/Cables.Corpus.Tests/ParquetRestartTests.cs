namespace Cables.Corpus.Tests;

/// <summary>What a second run does to a Parquet dataset.</summary>
public sealed class ParquetRestartTests : IDisposable
{
    /// <summary>The ledger is written after every fourth telegram: each counts as a file, a text and a document.</summary>
    private static readonly ParquetLimits Small = ParquetLimits.Default with { Uncommitted = 12 };

    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_run_adds_nothing()
    {
        AddTelegrams(20);
        Ingest();
        var (parts, before) = (_folder.Parts("cables"), Dump());

        var totals = Ingest();

        (totals.Telegrams, totals.Unchanged).Should().Be((0, 20));
        _folder.Parts("cables").Should().Equal(parts);
        Dump().Should().Equal(before);
    }

    [Fact]
    public void New_files_are_added_in_parts_of_their_own()
    {
        AddTelegrams(2);
        Ingest();
        AddTelegrams(3);

        Ingest().Telegrams.Should().Be(1);

        _folder.Parts("cables").Should().Equal("year=1974/part-000001.parquet", "year=1974/part-000002.parquet");
        Ask("SELECT number FROM telegrams ORDER BY number").Should().Equal("1", "2", "3");
    }

    [Fact]
    public void A_file_that_changed_replaces_its_rows_and_no_others()
    {
        AddTelegrams(5);
        _folder.Add("in/003.txt", CorpusFolder.Telegram(3) + "\nNNNN\n" + CorpusFolder.Telegram(30).Replace("FEB 74", "FEB 75", StringComparison.Ordinal));
        Ingest();
        _folder.Add("in/003.txt", CorpusFolder.Telegram(300));

        Ingest().Telegrams.Should().Be(1);

        Ask("SELECT year, number FROM telegrams ORDER BY number").Should().Equal("1974|1", "1974|2", "1974|4", "1974|5", "1974|300");
        // The copy is as good as the part: what changes next is found in it.
        _folder.Add("in/005.txt", CorpusFolder.Telegram(500));
        _folder.Add("in/001.txt", "");
        Ingest();
        Ask("SELECT number FROM telegrams ORDER BY number").Should().Equal("2", "4", "300", "500");
        _folder.Parts("cables").Should().OnlyContain(part => part.StartsWith("year=1974/", StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_that_are_copied_stay_as_they_are()
    {
        _folder.IngestParquet("cables", null, Samples.Folder, _folder.Add("in/z.txt", CorpusFolder.Telegram(1).Replace("FEB 74", "FEB 77", StringComparison.Ordinal)));
        var before = Ask($"SELECT {ParquetRow.Columns} FROM telegrams WHERE year = 1977 AND path LIKE '%samples%' ORDER BY path, position");

        _folder.IngestParquet("cables", null, _folder.Add("in/z.txt", CorpusFolder.Telegram(2)));

        _folder.Parts("cables").Should().NotContain("year=1977/part-000007.parquet");
        Ask($"SELECT {ParquetRow.Columns} FROM telegrams WHERE year = 1977 ORDER BY path, position").Should().Equal(before);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(13)]
    [InlineData(29)]
    public void A_run_that_was_killed_is_completed_by_the_next(int documents)
    {
        AddTelegrams(30);
        Kill(documents);

        Ingest();

        var interrupted = Dump();
        using var whole = ParquetOutput.Open(_folder.Of("other"), null, Small);
        CorpusIngest.Run([_folder.Of("in")], whole);
        using var dataset = new Dataset(_folder.Of("other"));
        interrupted.Should().Equal(dataset.Dump());
        Files().Should().OnlyContain(file => file.StartsWith("part-", StringComparison.Ordinal) || file == "_ledger.sqlite");
    }

    [Fact]
    public void A_run_that_was_killed_leaves_what_readers_can_read()
    {
        AddTelegrams(30);
        Kill(29);

        Ask("SELECT count(*) FROM telegrams").Should().Equal("28");
    }

    [Fact]
    public void Parts_that_the_ledger_does_not_name_are_taken_away()
    {
        AddTelegrams(3);
        Ingest();
        var before = Dump();
        var part = _folder.Of("cables/year=1974/part-000001.parquet");
        File.Copy(part, _folder.Of("cables/year=1974/part-000002.parquet"));
        File.Copy(part, _folder.Of("cables/year=1974/_part-000003.parquet.unfinished"));
        _folder.Add("cables/year=1974/notes.txt", "mine");

        Ingest();

        Dump().Should().Equal(before);
        Files().Should().BeEquivalentTo("_ledger.sqlite", "part-000001.parquet", "notes.txt");
    }

    [Fact]
    public void A_part_that_the_ledger_names_gets_its_name_when_the_machine_stopped_before()
    {
        AddTelegrams(3);
        Ingest();
        var before = Dump();
        File.Move(_folder.Of("cables/year=1974/part-000001.parquet"), _folder.Of("cables/year=1974/_part-000001.parquet.unfinished"));

        Ingest().Telegrams.Should().Be(0);

        Dump().Should().Equal(before);
    }

    [Fact]
    public void A_part_that_somebody_took_away_is_missed()
    {
        AddTelegrams(3);
        Ingest();
        File.Delete(_folder.Of("cables/year=1974/part-000001.parquet"));

        FluentActions.Invoking(Ingest).Should().Throw<InvalidDataException>().WithMessage("*part-000001.parquet: The part is missing*");
    }

    [Fact]
    public void Parts_of_another_program_are_left_alone()
    {
        _folder.Add("cables/year=1974/part-000001.parquet", "theirs");

        FluentActions.Invoking(Ingest).Should().Throw<InvalidDataException>().WithMessage("*No ledger*");

        File.ReadAllText(_folder.Of("cables/year=1974/part-000001.parquet")).Should().Be("theirs");
    }

    [Fact]
    public void A_file_is_no_folder_for_a_dataset()
    {
        _folder.Add("cables", "mine");

        FluentActions.Invoking(Ingest).Should().Throw<IOException>().WithMessage("*Is no folder.");
    }

    [Fact]
    public void A_long_text_that_is_there_already_leaves_no_rows_behind()
    {
        var text = string.Concat(Enumerable.Range(1, 4000).Select(i => CorpusFolder.Telegram(i) + "\nNNNN\n"));
        var archive = _folder.Add("a.tgz", Generated.Archives.TarGz(("1.txt", text)));
        _folder.IngestParquet("cables", null, archive);
        File.SetLastWriteTimeUtc(archive, DateTime.UnixEpoch);

        _folder.IngestParquet("cables", null, archive).Entries.Should().Be(1);

        Ask("SELECT count(*), count(DISTINCT number) FROM telegrams").Should().Equal("4000|4000");
        Files().Should().BeEquivalentTo("_ledger.sqlite", "part-000001.parquet");
    }

    [Fact]
    public void Shards_write_side_by_side_into_one_folder_and_make_the_whole()
    {
        AddTelegrams(40);
        _folder.IngestParquet("whole", null, _folder.Of("in"));

        Parallel.For(1, 5, i => _folder.IngestParquet(
            "cables", new IngestOptions { Sources = new SourceOptions { Shard = new Shard(i, 4) } }, _folder.Of("in")));

        using var whole = new Dataset(_folder.Of("whole"));
        Dump().Should().Equal(whole.Dump());
        _folder.Parts("cables").Should().Contain("year=1974/part-2-of-4-000001.parquet");
    }

    [Fact]
    public void A_dataset_is_not_written_with_different_shardings()
    {
        AddTelegrams(4);
        Ingest();

        FluentActions.Invoking(() => _folder.IngestParquet(
                "cables", new IngestOptions { Sources = new SourceOptions { Shard = new Shard(1, 2) } }, _folder.Of("in")))
            .Should().Throw<InvalidDataException>().WithMessage("*another --shard*");
    }

    [Fact]
    public void What_cannot_be_read_stands_in_the_ledger_and_is_tried_again_only_when_asked()
    {
        AddTelegrams(1);
        _folder.Add("in/b.zip", "this is no archive");
        Ingest().Failed.Should().Be(1);

        Ingest().FailedBefore.Should().Be(1);
        _folder.IngestParquet("cables", new IngestOptions { RetryFailed = true }, _folder.Of("in")).Failed.Should().Be(1);

        using var ledger = new Database(_folder.Of("cables/_ledger.sqlite"));
        ledger.Row("SELECT path, error IS NOT NULL FROM failures").Should().Be(_folder.Of("in/b.zip") + "|1");
    }

    private void AddTelegrams(int count)
    {
        for (var i = 1; i <= count; i++) _folder.Add($"in/{i:000}.txt", CorpusFolder.Telegram(i));
    }

    private IngestTotals Ingest() => _folder.IngestParquet("cables", null, _folder.Of("in"));

    private void Kill(int documents)
    {
        using var output = new BrokenOff(ParquetOutput.Open(_folder.Of("cables"), null, Small), documents);
        FluentActions.Invoking(() => CorpusIngest.Run([_folder.Of("in")], output)).Should().Throw<KilledException>();
    }

    private List<string> Ask(string sql)
    {
        using var dataset = new Dataset(_folder.Of("cables"));
        return dataset.Rows(sql);
    }

    private List<string> Dump()
    {
        using var dataset = new Dataset(_folder.Of("cables"));
        return dataset.Dump();
    }

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(_folder.Of("cables"), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!);
}
