using System.Globalization;
using Cables.Generator;

namespace Cables.Corpus.Tests.Generated;

/// <summary>What was generated stands in the database, field by field.</summary>
public sealed class GeneratedTests(GeneratedDatabase generated) : IClassFixture<GeneratedDatabase>
{
    private readonly Database _database = generated.Database;
    private readonly List<Telegram> _telegrams = generated.Telegrams;

    public static TheoryData<string> Tables => [.. TruthRows.Tables.Keys];

    public static TheoryData<string> TelegramColumns => [.. TruthRows.TelegramColumns];

    [Fact]
    public void Every_telegram_is_there_once()
    {
        generated.Totals.Telegrams.Should().Be(_telegrams.Count);
        _database.Count("telegrams").Should().Be(_telegrams.Count);
        _database.Rows("SELECT mrn FROM telegrams GROUP BY mrn HAVING count(*) > 1").Should().BeEmpty();
        _database.Rows("SELECT * FROM failures").Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(TelegramColumns))]
    public void Each_value_of_a_telegram_is_the_one_that_was_meant(string column) => RowComparison.Compare(
        _telegrams.SelectMany(TruthRows.OfTelegram).Where(row => row.Split('|', 3)[1] == column),
        _database.Rows($"SELECT files.name, '{column}', telegrams.{column} {FromTelegrams}"));

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_row_that_belongs_to_a_telegram_is_the_one_that_was_meant(string table)
    {
        var columns = string.Join(", ", TruthRows.Tables[table].Split(", ").Select(column => $"{table}.{column}"));
        RowComparison.Compare(
            _telegrams.SelectMany(telegram => TruthRows.Of(table, telegram)),
            _database.Rows($"SELECT files.name, {columns} {FromTelegrams} JOIN {table} ON {table}.telegram = telegrams.id"));
    }

    [Fact]
    public void Copies_add_up_to_the_totals_that_are_printed()
    {
        var copies = _telegrams.Sum(telegram => telegram.Distribution?.Total ?? 0);

        Number("SELECT sum(copies) FROM distribution").Should().Be(copies);
        Number("SELECT sum(distribution_total) FROM telegrams").Should().Be(copies);
    }

    [Fact]
    public void The_months_of_the_posts_add_up_to_all_telegrams()
    {
        Number("SELECT sum(telegrams) FROM telegrams_by_month_and_post").Should().Be(_telegrams.Count);
        RowComparison.Compare(
            _telegrams.GroupBy(telegram => $"{telegram.Dtg.Utc[..7]}|{telegram.Mrn.Station}").Select(group => $"{group.Key}|{group.Count()}"),
            _database.Rows("SELECT month, post, telegrams FROM telegrams_by_month_and_post"));
    }

    [Fact]
    public void The_tags_of_a_year_are_counted() => RowComparison.Compare(
        _telegrams.SelectMany(telegram => telegram.Tags.Select(tag => $"{telegram.Mrn.Year}|{tag.Kind}|{tag.Code}"))
            .GroupBy(tag => tag).Select(group => $"{group.Key}|{group.Count()}"),
        _database.Rows("SELECT year, kind, code, telegrams FROM tags_by_year"));

    [Fact]
    public void References_lead_to_the_telegrams_that_are_there()
    {
        var ids = _telegrams.Select(telegram => telegram.Id).ToHashSet();
        var pairs = _telegrams.SelectMany(telegram => telegram.References.Where(item => item.Id is not null && ids.Contains(item.Id))
            .Select(item => $"{telegram.Source!.Path}|{item.Id}")).ToList();

        pairs.Should().NotBeEmpty();
        RowComparison.Compare(pairs, _database.Rows($"""
            SELECT files.name, referenced_mrn {FromTelegrams} JOIN reference_pairs ON reference_pairs.telegram = telegrams.id
            """));
    }

    [Theory]
    [InlineData("reindeer")]
    [InlineData("vaccine")]
    [InlineData("lindquist")]
    public void A_word_is_found_in_the_telegrams_that_have_it(string word)
    {
        var found = _telegrams.Where(telegram => Words(telegram.Subject + " " + telegram.Text).Contains(word)).Select(telegram => telegram.Source!.Path + "|");

        RowComparison.Compare(found, _database.Rows($"SELECT files.name, '' {FromTelegrams} JOIN search ON search.rowid = telegrams.id WHERE search MATCH '{word}'"));
    }

    private static string FromTelegrams =>
        "FROM telegrams JOIN sources ON sources.id = telegrams.source JOIN files ON files.id = sources.file";

    private static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)];

    private long Number(string sql) => long.Parse(_database.Row(sql), CultureInfo.InvariantCulture);
}
