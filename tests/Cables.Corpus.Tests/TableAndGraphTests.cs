using System.Xml.Linq;
using CsvHelper;

namespace Cables.Corpus.Tests;

/// <summary>The flat table, the graph of references, and several outputs of one reading.</summary>
public sealed class TableAndGraphTests : IDisposable
{
    private static readonly XNamespace GraphMl = "http://graphml.graphdrawing.org/xmlns";

    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_telegram_is_a_row_of_the_table_and_its_lists_are_joined()
    {
        var rows = Table(_folder.Add("in/a.txt", CorpusFolder.Telegram(12)));

        var row = rows.Should().ContainSingle().Subject;
        row["mrn"].Should().Be("1974OSLO12");
        row["date"].Should().Be("1974-02-13T16:39:00Z");
        row["to"].Should().Be("SECSTATE WASHDC");
        row["tags"].Should().Be("ETRD; EFIS; NO");
        row["text"].Should().Contain("SOLD ON THE SAME DAY.").And.Contain("\n");
        row["path"].Should().Be(_folder.Of("in/a.txt"));
    }

    [Fact]
    public void The_columns_of_the_table_keep_their_order()
    {
        Table(_folder.Add("in/a.txt", CorpusFolder.Telegram(1)));

        File.ReadLines(_folder.Of("cables.csv")).First().Should().Be(
            "mrn,kind,year,station,number,section,sections,date,dtg,precedence,info_precedence,sender,to,info,classification,caveats,captions,"
            + "executive_order,declassification,tags,subject,refs,classified_by,classified_reasons,signature,action_offices,origin_offices,"
            + "info_offices,drafted_by,approved_by,cleared_by,pages,markings,text,diagnostics,path,member,row,position,line");
    }

    [Theory]
    [InlineData("=HYPERLINK(1)", "'=HYPERLINK(1)")]
    [InlineData("+47 TONS", "'+47 TONS")]
    [InlineData("-3 DEGREES", "'-3 DEGREES")]
    [InlineData("@HOME", "'@HOME")]
    [InlineData("\tINDENTED", "'\tINDENTED")]
    [InlineData("\rRETURNED", "'\rRETURNED")]
    [InlineData("A \"CATCH\", 3 = 4", "A \"CATCH\", 3 = 4")]
    public void What_a_spreadsheet_would_take_for_a_formula_begins_with_an_apostrophe(string subject, string cell)
    {
        var entry = new SourceEntry(new SourceFile("a.txt", "a.txt", 0, default));
        using (var output = CsvOutput.Create(_folder.Of("cables.csv")))
        {
            output.BeginEntry(entry, null);
            output.Add(new Cable { Subject = subject });
            output.EndEntry(entry, "", 0);
            output.Complete(isWhole: true);
        }

        Read()[0]["subject"].Should().Be(cell);
    }

    [Fact]
    public void Every_run_makes_the_table_anew_from_all_texts()
    {
        Table(_folder.Add("in/a.txt", CorpusFolder.Telegram(1)));
        _folder.Add("in/b.txt", CorpusFolder.Telegram(2));

        Table(_folder.Of("in")).Select(row => row["number"]).Should().Equal("1", "2");
        Directory.EnumerateFiles(_folder.Of("")).Should().Equal(_folder.Of("cables.csv"));
    }

    [Fact]
    public void A_file_named_twice_is_in_the_table_once()
    {
        var file = _folder.Add("in/a.txt", CorpusFolder.Telegram(1));

        Table(file, _folder.Of("in"), file).Should().ContainSingle();
    }

    [Fact]
    public void A_text_that_breaks_off_leaves_no_rows()
    {
        var text = string.Concat(Enumerable.Range(1, 6000).Select(i => CorpusFolder.Telegram(i * 7919) + "\nNNNN\n"));
        var archive = Generated.Archives.TarGz(("1.txt", text));
        _folder.Add("in/a.tgz", archive[..(archive.Length - archive.Length / 4)]);
        _folder.Add("in/b.txt", CorpusFolder.Telegram(2));

        Table(_folder.Of("in")).Select(row => row["number"]).Should().Equal("2");
    }

    [Fact]
    public void A_run_that_is_ended_leaves_the_table_of_the_last_one()
    {
        Table(_folder.Add("in/a.txt", CorpusFolder.Telegram(1)));
        var before = File.ReadAllText(_folder.Of("cables.csv"));
        using var ended = new CancellationTokenSource();
        ended.Cancel();

        using (var output = CsvOutput.Create(_folder.Of("cables.csv")))
            FluentActions.Invoking(() => CorpusIngest.Run([_folder.Of("in")], output, cancellationToken: ended.Token)).Should().Throw<OperationCanceledException>();

        File.ReadAllText(_folder.Of("cables.csv")).Should().Be(before);
        Directory.EnumerateFiles(_folder.Of("")).Should().Equal(_folder.Of("cables.csv"));
    }

    [Fact]
    public void A_device_is_no_file_that_can_be_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        FluentActions.Invoking(() => CsvOutput.Create("/dev/stdout")).Should().Throw<IOException>().WithMessage("/dev/stdout: Is no file that can be replaced.");
    }

    [Fact]
    public void Telegrams_are_nodes_and_references_edges()
    {
        _folder.Add("in/a.txt", CorpusFolder.Telegram(7));
        _folder.Add("in/b.txt", CorpusFolder.Telegram(8).Replace("REF: OSLO 7", "REF: A. OSLO 7 B. BERGEN 3 (NOTAL)", StringComparison.Ordinal));

        var graph = Graph(_folder.Of("in"));

        graph.Elements(GraphMl + "node").Select(node => $"{Id(node)} {Data(node, "node-present")} {Data(node, "node-from")}").Should().BeEquivalentTo(
            "1974OSLO7 true AMEMBASSY OSLO", "1974OSLO8 true AMEMBASSY OSLO", "1974OSLO6 false ", "1974BERGEN3 false ");
        graph.Elements(GraphMl + "edge").Select(edge =>
                $"{edge.Attribute("source")!.Value} > {edge.Attribute("target")!.Value} {Data(edge, "edge-label")} {Data(edge, "edge-notal")} {Data(edge, "edge-raw")}")
            .Should().BeEquivalentTo(
                "1974OSLO7 > 1974OSLO6  false OSLO 6", "1974OSLO8 > 1974OSLO7 A false OSLO 7", "1974OSLO8 > 1974BERGEN3 B true BERGEN 3 (NOTAL)");
    }

    [Fact]
    public void Control_characters_do_not_break_the_graph()
    {
        var graph = Graph(_folder.Add("in/a.txt", CorpusFolder.Telegram(7).Replace("HERRING", "HER\u0001RING <&> \uFFFF", StringComparison.Ordinal)));

        Data(graph.Element(GraphMl + "node")!, "node-subject").Should().Be("HER\uFFFDRING <&> \uFFFD CATCH OF WEEK 7");
    }

    [Fact]
    public void A_telegram_that_is_there_twice_is_one_node()
    {
        _folder.Add("in/a.txt", CorpusFolder.Telegram(7));
        _folder.Add("in/b.txt", CorpusFolder.Telegram(7));

        var graph = Graph(_folder.Of("in"));

        graph.Elements(GraphMl + "node").Should().HaveCount(2);
        graph.Elements(GraphMl + "edge").Should().HaveCount(1);
    }

    [Fact]
    public void One_reading_serves_several_outputs_and_each_gets_what_it_lacks()
    {
        var file = _folder.Add("in/a.txt", CorpusFolder.Telegram(1));
        _folder.Ingest(file);
        _folder.Add("in/b.txt", CorpusFolder.Telegram(2));

        using (var output = new SeveralOutputs(
            [SqliteOutput.Open(_folder.Of("cables.db")), ParquetOutput.Open(_folder.Of("cables")), CsvOutput.Create(_folder.Of("cables.csv"))]))
            CorpusIngest.Run([_folder.Of("in")], output);

        using var database = _folder.Open();
        database.Rows("SELECT mrn FROM telegrams ORDER BY mrn").Should().Equal("1974OSLO1", "1974OSLO2");
        using var dataset = new Dataset(_folder.Of("cables"));
        dataset.Rows("SELECT mrn FROM telegrams ORDER BY mrn").Should().Equal("1974OSLO1", "1974OSLO2");
        File.ReadAllText(_folder.Of("cables.csv")).Should().Contain("1974OSLO1").And.Contain("1974OSLO2");
    }

    [Fact]
    public void Several_outputs_that_have_all_are_not_read_for()
    {
        var file = _folder.Add("in/a.txt", CorpusFolder.Telegram(1));
        IngestTotals Run()
        {
            using var output = new SeveralOutputs([SqliteOutput.Open(_folder.Of("cables.db")), ParquetOutput.Open(_folder.Of("cables"))]);
            return CorpusIngest.Run([file], output);
        }

        Run().Entries.Should().Be(1);
        Run().Entries.Should().Be(0);
    }

    private static string Id(XElement element) => element.Attribute("id")!.Value;

    private static string? Data(XElement element, string key) =>
        element.Elements(GraphMl + "data").FirstOrDefault(data => data.Attribute("key")!.Value == key)?.Value;

    private XElement Graph(params string[] paths)
    {
        using (var output = GraphMlOutput.Create(_folder.Of("cables.graphml"))) CorpusIngest.Run(paths, output);
        return XDocument.Load(_folder.Of("cables.graphml")).Root!.Element(GraphMl + "graph")!;
    }

    private List<Dictionary<string, string>> Table(params string[] paths)
    {
        using (var output = CsvOutput.Create(_folder.Of("cables.csv"))) CorpusIngest.Run(paths, output);
        return Read();
    }

    private List<Dictionary<string, string>> Read()
    {
        using var file = File.OpenRead(_folder.Of("cables.csv"));
        using var rows = CsvReader.Create(file, CsvReaderOptions.Default with { HasHeader = false });
        List<string[]> all = [];
        while (rows.Read()) all.Add([.. Enumerable.Range(0, rows.FieldCount).Select(i => rows[i].ToString())]);
        return [.. all.Skip(1).Select(row => all[0].Zip(row).ToDictionary(cell => cell.First, cell => cell.Second))];
    }
}
