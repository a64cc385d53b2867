using Cables.Tests.Samples;
using Cables.Tests.Writing;
using CsCheck;

namespace Cables.Tests.Outline;

/// <summary>Paragraphs that were scanned in the wrong order come out in the order of writing, and no others are touched.</summary>
public class ReadingOrderTests
{
    public static TheoryData<string> Samples => Sample.Names;

    [Fact]
    public void Shuffled_paragraphs_are_read_in_the_order_of_their_numbers() =>
        Gen.Select(RandomCables.Archive, Gen.Int[0, 1_000_000]).Sample(
            (cable, seed) =>
            {
                var shuffled = cable.Paragraphs.ToArray();
                new Random(seed).Shuffle(shuffled);
                var text = CableWriter.Write(cable with { Paragraphs = shuffled.ToValueList() });

                return Cable.Parse(text).Paragraphs.Select(Values).SequenceEqual(cable.Paragraphs.Select(Values));
            },
            iter: 300);

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_paragraphs_of_a_sample_shuffled_are_read_in_the_order_of_their_numbers(string name)
    {
        foreach (var cable in Sample.Load(name).Read(Sample.Load(name).Text).OfType<Cable>())
        {
            var units = Units(cable.Paragraphs);
            if (units.Count < 2 || units[0][0].Number is null) continue;
            for (var seed = 0; seed < 20; seed++)
            {
                var order = units.ToArray();
                new Random(seed).Shuffle(order);
                var text = CableWriter.Write(cable with { Paragraphs = order.SelectMany(unit => unit).ToValueList() });

                Cable.Parse(text).Paragraphs.Select(p => p.Number).Where(number => number is not null)
                    .Should().Equal(cable.Paragraphs.Select(p => p.Number).Where(number => number is not null));
            }
        }
    }

    [Fact]
    public void A_telegram_whose_numbers_rise_is_not_touched() =>
        RandomCables.Archive.Sample(cable => Cable.Parse(CableWriter.Write(cable)).Diagnostics.All(d => d.Code is not "CBL1603"), iter: 200);

    [Fact]
    public void A_paragraph_that_breaks_off_goes_on_in_the_piece_that_was_printed_elsewhere()
    {
        var cable = Cable.Parse(Telegrams.With(text: """
            2. THE SECOND DAY IS FOR

            1. THE FAIR OPENS ON MONDAY.

            VISITORS FROM ABROAD.
            """));

        cable.Paragraphs.Select(p => p.Text).Should().Equal("THE FAIR OPENS ON MONDAY.", "THE SECOND DAY IS FOR VISITORS FROM ABROAD.");
        cable.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "CBL1603");
    }

    [Fact]
    public void A_number_that_occurs_twice_leaves_the_printed_order()
    {
        var cable = Cable.Parse(Telegrams.With(text: """
            2. THE SECOND DAY IS FOR VISITORS.

            1. THE FAIR OPENS ON MONDAY.

            2. THE SECOND DAY IS FOR VISITORS.
            """));

        cable.Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "CBL1603");
    }

    [Fact]
    public void The_printed_order_is_kept_on_request()
    {
        var text = Telegrams.With(text: """
            2. THE SECOND DAY IS FOR VISITORS.

            1. THE FAIR OPENS ON MONDAY.
            """);

        Cable.Parse(text, new CableParserOptions { Order = ParagraphOrder.Printed }).Paragraphs.Select(p => p.Number).Should().Equal(2, 1);
    }

    [Fact]
    public void Elements_keep_the_order_of_the_page()
    {
        var text = Telegrams.With(text: "2. THE SECOND DAY IS FOR VISITORS.\n\n1. THE FAIR OPENS ON MONDAY.");

        Cable.Parse(text).Elements.Select(element => element.Span.Start).Should().BeInAscendingOrder();
    }

    /// <summary>A numbered paragraph and the unnumbered ones below it stay together.</summary>
    private static List<List<Paragraph>> Units(IEnumerable<Paragraph> paragraphs)
    {
        List<List<Paragraph>> units = [];
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Number is not null || units.Count == 0) units.Add([]);
            units[^1].Add(paragraph);
        }

        return units;
    }

    private static (int?, string?, string) Values(Paragraph paragraph) => (paragraph.Number, paragraph.Marking?.ToString(), paragraph.Text);
}
