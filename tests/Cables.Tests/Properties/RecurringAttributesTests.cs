using System.Text.Json;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>An attribute block reads, and is written, the same whichever block came before it.</summary>
public class RecurringAttributesTests
{
    private static readonly string[] Keys =
    [
        "Automatic Decaptioning", "Capture Date", "Channel Indicators", "Current Classification", "Concepts", "Control Number", "Copy", "Draft Date",
        "Decaption Date", "Decaption Note", "Disposition Action", "Disposition Authority", "Disposition Comment", "Disposition Date", "Document Source",
        "Document Unique ID", "Drafter", "Enclosure", "Errors", "Film Number", "From", "Handling Restrictions", "Image Path", "Line Count",
    ];

    private static readonly Gen<string> Values = Gen.OneOf("n/a", "n/a", "n/a", "X", "", "RELEASED \"AS IS\"", "14 JUN 1973", "n/a n/a", "n/a\nAND MORE", "é");

    /// <summary>Blocks with lines left out, printed twice, out of order, or in small letters.</summary>
    private static readonly Gen<(string Key, string Value)[]> Blocks =
        Gen.Select(Gen.Int[0, 9].Array[Keys.Length], Values.Array[Keys.Length], Gen.Int[0, Keys.Length - 1], (changes, values, odd) =>
            Keys.Index().Where(key => changes[key.Index] > 0)
                .SelectMany(key => Enumerable.Repeat((Key: key.Index == odd ? Keys[^1] : key.Item, Value: values[key.Index]), changes[key.Index] == 1 ? 2 : 1)).ToArray());

    [Fact]
    public void A_block_reads_as_if_none_had_been_read_before() => Blocks.Array[1, 5].Sample(blocks =>
    {
        foreach (var block in blocks)
        {
            var lines = string.Join('\n', block.Select((attribute, i) => $"{(i % 7 == 3 ? attribute.Key.ToUpperInvariant() : attribute.Key)}: {attribute.Value}"));
            var cable = Cable.Parse(Telegrams.With(attributes: "Message Attributes\n\n" + lines));
            cable.Attributes.Select(attribute => (attribute.Key, attribute.Value)).Should()
                .Equal(block.Select(attribute => (attribute.Key, attribute.Value.ReplaceLineEndings(" "))));
        }
    });

    [Fact]
    public void A_block_is_written_as_if_none_had_been_written_before() => Blocks.Array[1, 5].Sample(blocks =>
    {
        foreach (var block in blocks)
        {
            Cable cable = new() { Attributes = [.. block.Select(attribute => KeyValuePair.Create(attribute.Key, attribute.Value))] };
            JsonDocument.Parse(cable.ToJson()).RootElement.GetProperty("attributes").EnumerateObject().Select(field => (field.Name, field.Value.GetString()!)).Should()
                .Equal(block.DistinctBy(attribute => attribute.Key));
        }
    });

    [Fact]
    public void Of_a_list_that_is_full_no_more_is_taken()
    {
        var text = Telegrams.With(attributes: "Message Attributes\n\n" + string.Join('\n', Keys.Select(key => $"{key}: n/a")));
        Cable.Parse(text).Attributes.Should().HaveCount(Keys.Length);
        for (var most = 1; most < Keys.Length; most++)
            Cable.Parse(text, new CableParserOptions { MaxListItems = most }).Attributes.Select(attribute => attribute.Key).Should().Equal(Keys[..most]);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(15)]
    [InlineData(25)]
    public void Of_lines_that_are_cut_the_beginning_is_read(int longest)
    {
        string[] lines = [.. Keys.Select(key => $"{key}: AS IT IS PRINTED")];
        var text = Telegrams.With(attributes: "Message Attributes\n\n" + string.Join('\n', lines));
        var cut = Telegrams.With(attributes: "Message Attributes\n\n" + string.Join('\n', lines.Select(line => line[..Math.Min(line.Length, longest)])));
        var whole = Cable.Parse(text).Attributes;
        whole.Should().HaveCount(Keys.Length);
        Cable.Parse(text, new CableParserOptions { MaxLineLength = longest }).Attributes.Should().Equal(Cable.Parse(cut).Attributes);
        Cable.Parse(text).Attributes.Should().Equal(whole);
    }
}
