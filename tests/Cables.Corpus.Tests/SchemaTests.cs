using Microsoft.Data.Sqlite;

namespace Cables.Corpus.Tests;

/// <summary>The database's tables, their indexes, and how old ones become new ones.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("SELECT * FROM telegrams WHERE mrn = '1974OSLO1'", "telegrams_mrn")]
    [InlineData("SELECT * FROM telegrams WHERE date BETWEEN '1974-02' AND '1974-03'", "telegrams_date")]
    [InlineData("SELECT * FROM telegrams WHERE station = 'OSLO' ORDER BY date", "telegrams_station")]
    [InlineData("SELECT telegram FROM addressees WHERE name = 'SECSTATE WASHDC'", "addressees_name")]
    [InlineData("SELECT telegram FROM tags WHERE code = 'EFIS'", "tags_code")]
    [InlineData("SELECT telegram FROM refs WHERE mrn = '1974OSLO1'", "refs_mrn")]
    [InlineData("SELECT telegram FROM distribution WHERE office = 'EUR'", "distribution_office")]
    [InlineData("SELECT telegram FROM diagnostics WHERE code = 'CBL0602'", "diagnostics_code")]
    public void What_is_asked_most_is_answered_from_an_index(string question, string index)
    {
        _folder.Ingest();

        using var database = _folder.Open();
        database.Rows("EXPLAIN QUERY PLAN " + question).Should().ContainSingle().Which.Should().Contain(index).And.NotContain("TEMP B-TREE");
    }

    [Theory]
    [InlineData("telegrams", "sources")]
    [InlineData("sources", "files")]
    [InlineData("addressees", "telegrams")]
    [InlineData("tags", "telegrams")]
    [InlineData("refs", "telegrams")]
    [InlineData("paragraphs", "telegrams")]
    [InlineData("distribution", "telegrams")]
    [InlineData("drafting", "telegrams")]
    [InlineData("attributes", "telegrams")]
    [InlineData("diagnostics", "telegrams")]
    public void Each_row_says_what_it_belongs_to(string table, string owner)
    {
        _folder.Ingest();

        using var database = _folder.Open();
        database.Row($"SELECT \"table\", on_delete FROM pragma_foreign_key_list('{table}')").Should().Be($"{owner}|CASCADE");
    }

    [Fact]
    public void Another_program_that_deletes_a_telegram_deletes_its_rows_and_its_words()
    {
        _folder.Ingest(_folder.Add("a.txt", CorpusFolder.Telegram(1)));

        using var database = _folder.Open();
        database.Rows("PRAGMA foreign_keys = ON; DELETE FROM telegrams");

        foreach (var table in Generated.TruthRows.Tables.Keys) database.Count(table).Should().Be(0, table);
        database.Rows("SELECT rowid FROM search WHERE search MATCH 'herring'").Should().BeEmpty();
    }

    [Fact]
    public void Another_program_that_adds_a_telegram_adds_its_words()
    {
        _folder.Ingest(_folder.Add("a.txt", CorpusFolder.Telegram(1)));

        using var database = _folder.Open();
        database.Rows("""
            INSERT INTO telegrams (kind, corrected, pages, text, source, position, offset, length, line)
            SELECT kind, corrected, pages, 'SARDINES', source, 1, offset, length, line FROM telegrams
            """);

        database.Rows("SELECT rowid FROM search WHERE search MATCH 'sardines'").Should().ContainSingle();
        database.Dump().Should().Contain("sardines");
    }

    [Fact]
    public void Indexes_that_a_run_did_not_come_to_make_are_made_by_the_next()
    {
        const string ofTags = "SELECT name FROM sqlite_master WHERE type = 'index' AND name = 'tags_code'";
        SqliteOutput.Open(_folder.Of("cables.db")).Dispose();
        using (var unfinished = _folder.Open()) unfinished.Rows(ofTags).Should().BeEmpty();

        _folder.Ingest(_folder.Add("a.txt", CorpusFolder.Telegram(1)));

        using var database = _folder.Open();
        database.Rows(ofTags).Should().ContainSingle();
    }

    [Fact]
    public void A_database_of_an_earlier_version_is_brought_up_to_date_and_keeps_its_rows()
    {
        _folder.Ingest(_folder.Add("a.txt", CorpusFolder.Telegram(1)));

        Migrate([.. SqliteSchema.Telegrams.Steps, "ALTER TABLE telegrams ADD COLUMN note TEXT; UPDATE telegrams SET note = 'kept';"]);

        using var database = _folder.Open();
        database.Row("SELECT mrn, note FROM telegrams").Should().Be("1974OSLO1|kept");
        database.Row("PRAGMA user_version").Should().Be($"{SqliteSchema.Telegrams.Steps.Count + 1}");
    }

    [Fact]
    public void A_step_that_fails_leaves_the_earlier_version_as_it_was()
    {
        _folder.Ingest(_folder.Add("a.txt", CorpusFolder.Telegram(1)));
        var before = Dump();

        FluentActions.Invoking(() => Migrate([.. SqliteSchema.Telegrams.Steps, "DELETE FROM telegrams; ALTER TABLE missing ADD COLUMN note TEXT;"]))
            .Should().Throw<SqliteException>();

        Dump().Should().Be(before);
        using var database = _folder.Open();
        database.Row("PRAGMA user_version").Should().Be($"{SqliteSchema.Telegrams.Steps.Count}");
    }

    private void Migrate(IReadOnlyList<string> steps)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _folder.Of("cables.db"), Pooling = false }.ToString());
        connection.Open();
        SqliteSchema.Telegrams.Migrate(connection, steps);
    }

    private string Dump()
    {
        using var database = _folder.Open();
        return database.Dump();
    }
}
