using System.Text.Json.Nodes;

namespace Cables.Tests.Samples;

/// <summary>Every field of every sample is what a careful reader sees, whatever ends its lines.</summary>
public class GoldenTests
{
    public static TheoryData<string> Samples => Sample.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_read_as_a_careful_reader_reads_it(string name) => Check(name, text => text);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Line_ends_of_Windows_change_nothing(string name) => Check(name, text => text.ReplaceLineEndings("\r\n"));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Line_ends_of_old_Macintosh_files_change_nothing(string name) => Check(name, text => text.Replace('\n', '\r'));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_byte_order_mark_and_a_missing_last_line_end_change_nothing(string name)
    {
        var sample = Sample.Load(name);
        var bytes = System.Text.Encoding.UTF8.GetPreamble().Concat(System.Text.Encoding.UTF8.GetBytes(sample.Text.TrimEnd())).ToArray();

        CheckDocuments(sample, [.. CableReader.Read(new MemoryStream(bytes), name)]);
    }

    private static void Check(string name, Func<string, string> change)
    {
        var sample = Sample.Load(name);
        CheckDocuments(sample, sample.Read(change(sample.Text)));
    }

    private static void CheckDocuments(Sample sample, List<Document> documents)
    {
        var golds = sample.Gold["documents"] is JsonArray several ? several.Select(gold => gold!).ToList() : [sample.Gold];
        documents.Should().HaveSameCount(golds);
        foreach (var (gold, document) in golds.Zip(documents))
            GoldComparison.Differences(gold, JsonNode.Parse(document.ToJson())!).Should().BeEmpty();
    }
}
