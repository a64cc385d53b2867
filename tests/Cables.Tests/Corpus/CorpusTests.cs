using System.Text.Json;
using Cables.Tests.Properties;

namespace Cables.Tests.Corpus;

/// <summary>What must hold of every file of the corpus, however badly it is printed. How many fields are read right is measured
/// elsewhere; a figure is no test.</summary>
public class CorpusTests
{
    public static TheoryData<string> Files => [.. RealTelegrams.CorpusFiles.Select(file => Path.GetFileName(file))];

    [CorpusTheory]
    [MemberData(nameof(Files))]
    public void Every_file_is_a_telegram(string file) =>
        Read(file).Should().Contain(document => document.Kind == DocumentKind.Telegram);

    [CorpusTheory]
    [MemberData(nameof(Files))]
    public void Its_documents_tile_the_file_and_their_elements_tile_them(string file)
    {
        var text = File.ReadAllText(RealTelegrams.CorpusFile(file));

        Reading.Documents(text).ShouldTileFile(text);
    }

    [CorpusTheory]
    [MemberData(nameof(Files))]
    public void Its_json_is_valid(string file)
    {
        foreach (var document in Read(file)) using (JsonDocument.Parse(document.ToJson(elements: true))) { }
    }

    [CorpusTheory]
    [MemberData(nameof(Files))]
    public void A_telegram_whose_numbers_rise_keeps_its_order(string file)
    {
        foreach (var cable in Read(file, ParagraphOrder.Printed).OfType<Cable>())
        {
            var numbers = cable.Paragraphs.Where(paragraph => paragraph.Number is not null).Select(paragraph => paragraph.Number!.Value).ToList();
            if (!numbers.SequenceEqual(numbers.Order())) continue;
            Cable.Parse(cable.SourceText).Paragraphs.Should().Equal(cable.Paragraphs);
        }
    }

    private static List<Document> Read(string file, ParagraphOrder order = ParagraphOrder.Repaired)
    {
        using var stream = File.OpenRead(RealTelegrams.CorpusFile(file));
        return [.. CableReader.Read(stream, file, new CableParserOptions { Order = order })];
    }
}
