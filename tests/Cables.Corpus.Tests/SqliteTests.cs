namespace Cables.Corpus.Tests;

/// <summary>What stands in the database.</summary>
public sealed class SqliteTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_telegram_is_a_row_and_its_parts_are_rows_of_their_own()
    {
        _folder.Ingest(_folder.Add("in/a.txt", CorpusFolder.Telegram(12)));

        using var database = _folder.Open();
        database.Row("SELECT kind, mrn, year, station, number, date, precedence, sender, classification, subject FROM telegrams").Should().Be(
            "telegram|1974OSLO12|1974|OSLO|12|1974-02-13T16:39:00Z|ROUTINE|AMEMBASSY OSLO|UNCLASSIFIED|HERRING CATCH OF WEEK 12");
        database.Rows("SELECT role, name, serial FROM addressees ORDER BY role DESC")
            .Should().Equal("to|SECSTATE WASHDC|6012", "info|AMEMBASSY STOCKHOLM|");
        database.Rows("SELECT position, kind, code FROM tags ORDER BY position")
            .Should().Equal("0|subject|ETRD", "1|subject|EFIS", "2|geographic|NO");
        database.Rows("SELECT kind, mrn, notal, raw FROM refs").Should().Equal("telegram|1974OSLO11|0|OSLO 11");
        database.Rows("SELECT number, text FROM paragraphs WHERE position = 1")
            .Should().Equal("2|THE FISHERIES DIRECTOR EXPECTS THE NEXT WEEK TO BE LIKE IT.");
        database.Row("SELECT path, member, row, line FROM telegram_places").Should().Be(_folder.Of("in/a.txt") + "|||1");
    }

    [Fact]
    public void Subject_and_text_can_be_searched()
    {
        for (var i = 1; i <= 3; i++) _folder.Add($"in/{i}.txt", CorpusFolder.Telegram(i));
        _folder.Ingest(_folder.Of("in"));

        using var database = _folder.Open();
        database.Rows("SELECT mrn FROM search JOIN telegrams ON telegrams.id = search.rowid WHERE search MATCH 'subject: \"week 2\"'")
            .Should().Equal("1974OSLO2");
        database.Rows("SELECT rowid FROM search WHERE search MATCH 'NEAR(fisheries director)'").Should().HaveCount(3);
    }

    [Fact]
    public void Views_answer_what_is_asked_first()
    {
        for (var i = 1; i <= 3; i++) _folder.Add($"in/{i}.txt", CorpusFolder.Telegram(i));
        _folder.Ingest(_folder.Of("in"));

        using var database = _folder.Open();
        database.Rows("SELECT * FROM telegrams_by_month_and_post").Should().Equal("1974-02|OSLO|3");
        database.Rows("SELECT * FROM tags_by_year").Should().Equal("1974|geographic|NO|3", "1974|subject|EFIS|3", "1974|subject|ETRD|3");
        database.Rows("SELECT mrn, referenced_mrn FROM reference_pairs").Should().Equal("1974OSLO2|1974OSLO1", "1974OSLO3|1974OSLO2");
    }

    [Fact]
    public void The_database_of_another_program_is_left_alone()
    {
        using (var other = _folder.Open()) other.Rows("CREATE TABLE mine (x)");

        FluentActions.Invoking(() => _folder.Ingest()).Should().Throw<InvalidDataException>().WithMessage("*another program*");

        using var database = _folder.Open();
        database.Rows("SELECT name FROM sqlite_master").Should().Equal("mine");
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_alone()
    {
        _folder.Add("cables.db", CorpusFolder.Telegram(1) + new string(' ', 2000));

        FluentActions.Invoking(() => _folder.Ingest()).Should().Throw<InvalidDataException>().WithMessage("*no database*");
    }

    [Fact]
    public void A_database_of_a_newer_version_is_left_alone()
    {
        _folder.Ingest();
        using (var database = _folder.Open()) database.Rows("PRAGMA user_version = 1000");

        FluentActions.Invoking(() => _folder.Ingest()).Should().Throw<InvalidDataException>().WithMessage("*newer version*");
    }
}
