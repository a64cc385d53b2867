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
        JsonDocument.Parse(cable.ToJson()).RootElement.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetProperty("text").GetString()).Should()
            .Equal(cable.Paragraphs.Select(paragraph => paragraph.Text));
    });
}
