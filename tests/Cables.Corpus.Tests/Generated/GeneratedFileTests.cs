using System.Text.Json.Nodes;
using Cables.Generator;

namespace Cables.Corpus.Tests.Generated;

/// <summary>Files of many telegrams one behind another.</summary>
public class GeneratedFileTests
{
    [Fact]
    public void A_telegram_among_others_in_a_file_is_read_as_it_is_alone()
    {
        foreach (var (name, telegrams) in GeneratedCorpus.Files(400, seed: 4, perFile: 50))
        {
            using var file = new StringReader(string.Join("\n\n", telegrams.Select(telegram => telegram.Text)));

            CableReader.Read(file).Select(Values).Should().Equal(telegrams.Select(telegram => Values(Cable.Parse(telegram.Text))), "so it is in {0}", name);
        }
    }

    [Fact]
    public void Of_one_form_as_many_telegrams_are_made_as_are_wanted()
    {
        var telegrams = GeneratedCorpus.Files(25, seed: 4, perFile: 10, Form.ArchiveOutgoing).SelectMany(file => file.Telegrams).ToList();

        telegrams.Should().HaveCount(25).And.OnlyContain(telegram => telegram.Values.Attributes["Office"].StartsWith("ORIGIN "));
    }

    /// <summary>All that a document says, without its place in the file.</summary>
    private static string Values(Document document)
    {
        var values = JsonNode.Parse(document.ToJson())!.AsObject();
        values.Remove("source");
        return values.ToJsonString();
    }
}
