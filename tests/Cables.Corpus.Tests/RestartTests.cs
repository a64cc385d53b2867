namespace Cables.Corpus.Tests;

/// <summary>What a second run does.</summary>
public sealed class RestartTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_second_run_adds_nothing()
    {
        for (var i = 1; i <= 20; i++) _folder.Add($"in/{i:00}.txt", CorpusFolder.Telegram(i));
        _folder.Ingest(_folder.Of("in"));
        var before = Dump();

        var totals = _folder.Ingest(_folder.Of("in"));

        (totals.Telegrams, totals.Unchanged).Should().Be((0, 20));
        Dump().Should().Be(before);
    }

    [Fact]
    public void A_file_that_was_only_touched_is_not_read_into_the_database_again()
    {
        var file = _folder.Add("in/a.txt", CorpusFolder.Telegram(1));
        _folder.Ingest(file);
        File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));

        _folder.Ingest(file).Telegrams.Should().Be(0);

        using var database = _folder.Open();
        database.Count("telegrams").Should().Be(1);
        database.Row("SELECT modified FROM files").Should().StartWith("2001-02-03");
    }

    [Fact]
    public void A_file_that_changed_replaces_what_it_held()
    {
        var file = _folder.Add("in/a.txt", CorpusFolder.Telegram(1));
        _folder.Ingest(file);
        _folder.Add("in/a.txt", CorpusFolder.Telegram(2) + "\nNNNN\n" + CorpusFolder.Telegram(3));

        _folder.Ingest(file).Telegrams.Should().Be(2);

        using var database = _folder.Open();
        database.Rows("SELECT mrn FROM telegrams ORDER BY id").Should().Equal("1974OSLO2", "1974OSLO3");
        database.Rows("SELECT DISTINCT telegram FROM tags").Should().HaveCount(2);
        database.Count("sources").Should().Be(1);
        database.Rows("SELECT rowid FROM search WHERE search MATCH '\"WEEK 1\"'").Should().BeEmpty();
        Dump().Should().NotBeEmpty();
    }

    [Fact]
    public void New_files_are_added_to_old_ones()
    {
        _folder.Add("in/a.txt", CorpusFolder.Telegram(1));
        _folder.Ingest(_folder.Of("in"));
        _folder.Add("in/b.txt", CorpusFolder.Telegram(2));

        _folder.Ingest(_folder.Of("in")).Telegrams.Should().Be(1);

        using var database = _folder.Open();
        database.Count("telegrams").Should().Be(2);
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        var file = _folder.Add("in/a.txt", CorpusFolder.Telegram(1));

        _folder.Ingest(file, file, _folder.Of("in"));

        using var database = _folder.Open();
        database.Count("telegrams").Should().Be(1);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_recorded_and_the_rest_is_read()
    {
        _folder.Add("in/a.txt", CorpusFolder.Telegram(1));
        _folder.Add("in/b.zip", "this is no archive");
        _folder.Add("in/c.txt", CorpusFolder.Telegram(3));
        List<string> told = [];

        var totals = _folder.Ingest("cables.db", new IngestOptions { Report = (place, _) => told.Add(place) }, _folder.Of("in"));

        (totals.Telegrams, totals.Failed).Should().Be((2, 1));
        told.Should().Equal(_folder.Of("in/b.zip"));
        using var database = _folder.Open();
        database.Row("SELECT path, error IS NOT NULL FROM failures").Should().Be(_folder.Of("in/b.zip") + "|1");
    }

    [Fact]
    public void What_failed_is_tried_again_only_when_asked()
    {
        var missing = _folder.Of("in/later.txt");
        _folder.Add("in/a.txt", CorpusFolder.Telegram(1));
        _folder.Ingest(_folder.Of("in"), missing).Failed.Should().Be(1);

        _folder.Ingest(missing).FailedBefore.Should().Be(1);
        _folder.Ingest("cables.db", new IngestOptions { RetryFailed = true }, missing).Failed.Should().Be(1);
        _folder.Add("in/later.txt", CorpusFolder.Telegram(2));
        _folder.Ingest("cables.db", new IngestOptions { RetryFailed = true }, missing).Telegrams.Should().Be(1);

        using var database = _folder.Open();
        database.Rows("SELECT * FROM failures").Should().BeEmpty();
    }

    private string Dump()
    {
        using var database = _folder.Open();
        return database.Dump();
    }
}
