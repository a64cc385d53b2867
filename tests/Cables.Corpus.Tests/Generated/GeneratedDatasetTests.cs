using System.Globalization;

namespace Cables.Corpus.Tests.Generated;

/// <summary>What was generated stands in the Parquet dataset, field by field, as DuckDB reads it.</summary>
public sealed class GeneratedDatasetTests(GeneratedDataset generated) : IClassFixture<GeneratedDataset>
{
    public static TheoryData<string> Lists => [.. TruthRows.Tables.Keys];

    public static TheoryData<string> Columns => [.. TruthRows.TelegramColumns];

    [Fact]
    public void Every_telegram_is_there_once()
    {
        generated.Totals.Telegrams.Should().Be(generated.Telegrams.Count);
        Number("SELECT count(*) FROM telegrams").Should().Be(generated.Telegrams.Count);
        Number("SELECT count(DISTINCT mrn) FROM telegrams").Should().Be(generated.Telegrams.Count);
    }

    [Theory]
    [MemberData(nameof(Columns))]
    public void Each_value_of_a_telegram_is_the_one_that_was_meant(string column) => RowComparison.Compare(
        generated.Telegrams.SelectMany(TruthRows.OfTelegram).Where(row => row.Split('|', 3)[1] == column),
        Rows($"SELECT {Name}, '{column}', {Printed(column)} FROM telegrams"));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_record_of_a_list_is_the_one_that_was_meant(string list)
    {
        // Addressees are counted within TO and within INFO, all others from the first to the last.
        var position = list == "addressees" ? "row_number() OVER (PARTITION BY path, item.role ORDER BY place) - 1" : "place - 1";
        var columns = TruthRows.Tables[list].Split(", ").Select(column => column == "position" ? position : Printed(column, "item."));
        RowComparison.Compare(
            generated.Telegrams.SelectMany(telegram => TruthRows.Of(list, telegram)),
            Rows($"""
                SELECT {Name}, {string.Join(", ", columns)}
                FROM (SELECT path, unnest({list}) AS item, generate_subscripts({list}, 1) AS place FROM telegrams)
                """));
    }

    [Fact]
    public void Copies_add_up_to_the_totals_that_are_printed()
    {
        var copies = generated.Telegrams.Sum(telegram => telegram.Distribution?.Total ?? 0);

        Number("SELECT sum(item.copies) FROM (SELECT unnest(distribution) AS item FROM telegrams)").Should().Be(copies);
        Number("SELECT sum(distribution_total) FROM telegrams").Should().Be(copies);
    }

    [Fact]
    public void The_years_have_the_telegrams_that_were_sent_in_them() => RowComparison.Compare(
        generated.Telegrams.GroupBy(telegram => telegram.Mrn.Year).Select(year => $"{year.Key}|{year.Count()}"),
        Rows("SELECT year, count(*) FROM telegrams GROUP BY year"));

    private string Name => $"substr(path, {generated.Root.Length + 1})";

    /// <summary>A column as <see cref="TruthRows"/> puts it down.</summary>
    private static string Printed(string column, string of = "") => column switch
    {
        "corrected" or "notal" or "year_printed" => $"{of}{column}::INTEGER",
        "caveats" or "captions" or "classified_reasons" or "excluded" => $"array_to_string({of}{column}, ', ')",
        "markings" => $"array_to_string({of}{column}, chr(10))",
        _ => of + column,
    };

    private List<string> Rows(string sql) => generated.Dataset.Rows(sql);

    private long Number(string sql) => long.Parse(generated.Dataset.Row(sql), CultureInfo.InvariantCulture);
}
