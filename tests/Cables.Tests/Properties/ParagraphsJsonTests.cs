using System.Text.Json;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Paragraphs whose lines are joined while they are written are the paragraphs that are put together.</summary>
public class ParagraphsJsonTests
{
    private static readonly Gen<string> Lines = Gen.Frequency(
        (8, Gen.OneOf("THE FAIR OPENS ON MONDAY AND LASTS A WEEK, SAID THE MINISTER", "OF TRADE.", "THE RESPON-", "SIBLE NON-", "(BEGIN TEXT)", "IS IT SO?", "A")),
        (2, Gen.OneOf("", "", "\"QUOTED\"", "TWO  BLANKS", "A   COLUMN   AND ANOTHER   ONE", "É", "\\", "LAST\\", " AHEAD", "BEHIND ", "\t", "SUMMARY:", "END)", "-", "A-")));

    private static readonly Gen<string> Beginnings = Gen.OneOf("", "(C) ", "(C)  ", "( C )  ", "(U)", "CONFIDENTIAL - ENTIRE TEXT. ", "SUMMARY: ", "COMMENT: (C) ", "(C) SUMMARY. ", "(C/NF) ");

    [Fact]
    public void A_paragraph_is_written_as_it_is_put_together() => Gen.Select(Beginnings, Lines.Array[1, 9]).Array[1, 4].Sample(paragraphs =>
    {
        var text = string.Join("\n\n", paragraphs.Select((paragraph, i) => $"{i + 1}. {paragraph.Item1}{string.Join('\n', paragraph.Item2)}"));
        var cable = Cable.Parse(Telegrams.With(text: text));
        var json = JsonDocument.Parse(cable.ToJson()).RootElement;
        json.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("text").GetString()).Should()
            .Equal(cable.Paragraphs.Select(paragraph => paragraph.Text));
        json.GetProperty("text").GetString().Should().Be(cable.Text);
    });

    [Fact]
    public void The_body_is_that_of_the_text_whatever_paragraphs_are_given()
    {
        var cable = Cable.Parse(Telegrams.With(text: "1. THE FAIR OPENS ON MONDAY.\n\n2. IT LASTS A WEEK.\n\n3. IT CLOSES ON SUNDAY."));
        var other = Cable.Parse(Telegrams.With(text: "1. WEATHER WAS FAIR."));
        ValueList<Paragraph>[] given =
        [
            [], [cable.Paragraphs[2], cable.Paragraphs[0]], [cable.Paragraphs[1]], other.Paragraphs, [cable.Paragraphs[0], .. other.Paragraphs],
            [cable.Paragraphs[0], cable.Paragraphs[0]], [new Paragraph(1, null, null, "GIVEN"), cable.Paragraphs[1]],
        ];

        foreach (var paragraphs in given)
            JsonDocument.Parse((cable with { Paragraphs = paragraphs }).ToJson()).RootElement.GetProperty("text").GetString().Should().Be(cable.Text);
    }
}
