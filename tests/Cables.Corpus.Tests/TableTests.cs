namespace Cables.Corpus.Tests;

/// <summary>Telegrams in the rows of tables.</summary>
public sealed class TableTests : IDisposable
{
    private static readonly IngestOptions Columns = new() { Sources = new SourceOptions { TextColumns = ["header", "body"] } };

    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_object_of_an_ndjson_file_is_a_text_and_its_place_is_kept()
    {
        var first = Row(1);
        var file = _folder.Add("a.ndjson", first + "\n" + Row(2));

        _folder.Ingest("cables.db", Columns, file).Telegrams.Should().Be(2);

        using var database = _folder.Open();
        database.Rows("SELECT mrn, row, sources.offset FROM telegrams JOIN sources ON sources.id = source ORDER BY row")
            .Should().Equal("1974OSLO1|1|0", $"1974OSLO2|2|{first.Length + 1}");
    }

    [Fact]
    public void A_broken_line_costs_itself_only()
    {
        var file = _folder.Add("a.ndjson", $"{Row(1)}\n{{\"header\":\n[1]\n{{\"other\":\"x\"}}\n\n{Row(2)}\n");

        var totals = _folder.Ingest("cables.db", Columns, file);

        (totals.Telegrams, totals.Failed).Should().Be((2, 3));
        using var database = _folder.Open();
        database.Rows("SELECT row FROM failures ORDER BY row").Should().Equal("2", "3", "4");
    }

    [Fact]
    public void The_columns_of_a_csv_row_are_joined_in_the_order_asked_for()
    {
        var parts = CorpusFolder.Telegram(7).Split("E.O.");
        var file = _folder.Add("a.csv", $"body,id,header\n\"E.O.{parts[1]}\",7,\"{parts[0]}\"\n");

        _folder.Ingest("cables.db", Columns, file).Telegrams.Should().Be(1);

        using var database = _folder.Open();
        database.Row("SELECT mrn, subject FROM telegrams").Should().Be("1974OSLO7|HERRING CATCH OF WEEK 7");
    }

    [Fact]
    public void A_column_that_is_not_there_is_named_with_those_that_are()
    {
        _folder.Ingest("cables.db", Columns, _folder.Add("a.csv", "id,text\n1,x\n")).Failed.Should().Be(1);

        using var database = _folder.Open();
        database.Row("SELECT error FROM failures").Should().Be("There is no column 'header'; there are: id, text.");
    }

    private static string Row(int number) => System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["header"] = CorpusFolder.Telegram(number).Split("E.O.")[0],
        ["body"] = "E.O." + CorpusFolder.Telegram(number).Split("E.O.")[1],
    });
}
