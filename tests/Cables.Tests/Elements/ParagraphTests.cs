using System.Buffers;

namespace Cables.Tests.Elements;

public class ParagraphTests
{
    [Fact]
    public void Its_span_covers_number_and_text_and_the_furniture_inside()
    {
        var cable = Cable.Parse(Telegrams.With(text: "1. THE FAIR OPENS\n\nUNCLASSIFIED\n\nON MONDAY.\n2. IT LASTS A WEEK."));

        cable.Paragraphs.Select(paragraph => cable.Printed(paragraph.Span)).Should().Equal(
            "1. THE FAIR OPENS\n\nUNCLASSIFIED\n\nON MONDAY.", "2. IT LASTS A WEEK.");
    }

    [Fact]
    public void A_paragraph_is_written_as_it_is_printed()
    {
        var paragraph = new Paragraph(2, PortionMark.Parse("C/NF"), null, "THE FAIR OPENS.");

        paragraph.ToString().Should().Be("2. (C/NF) THE FAIR OPENS.");
    }

    [Fact]
    public void A_heading_on_its_own_line_is_written_before_the_text() =>
        new Paragraph(null, null, "COMMENT", "WE AGREE.").ToString().Should().Be("COMMENT: WE AGREE.");

    [Fact]
    public void A_heading_that_stands_in_the_text_is_not_written_twice() =>
        new Paragraph(1, null, "SUMMARY", "SUMMARY. THE FAIR OPENS.").ToString().Should().Be("1. SUMMARY. THE FAIR OPENS.");

    [Fact]
    public void Its_mark_is_typed()
    {
        var cable = Cable.Parse(Telegrams.With(text: "1. (SBU) THE FAIR OPENS.\n2. IT LASTS A WEEK."));

        cable.Paragraphs[0].Marking.Should().Be(PortionMark.Parse("SBU"));
        cable.Paragraphs[1].Marking.Should().BeNull();
    }

    [Fact]
    public void A_word_broken_at_the_line_end_is_joined() =>
        TextOf("1. THE RESPON-\nSIBLE OFFICE.").Should().Be("THE RESPONSIBLE OFFICE.");

    [Fact]
    public void A_short_word_that_ends_the_sentence_on_a_new_page_is_text() =>
        TextOf("1. THE FEE WOULD REMAIN AS IT\n\nUNCLASSIFIED\n\nPAGE 02  MOSCOW 02774  261702Z\n\nIS.").Should().Be("THE FEE WOULD REMAIN AS IT IS.");

    [Fact]
    public void A_scrap_behind_the_end_of_a_sentence_is_none() =>
        TextOf("1. THE FEE WOULD REMAIN AS IT IS.\n\nUNCLASSIFIED\n\nPAGE 02  MOSCOW 02774  261702Z\n\nIS.").Should().Be("THE FEE WOULD REMAIN AS IT IS.");

    [Fact]
    public void A_number_inside_a_sentence_begins_no_paragraph() =>
        TextOf("1. WE SHALL MEET ON\n6. AUGUST AT THE FAIR.").Should().Be("WE SHALL MEET ON 6. AUGUST AT THE FAIR.");

    [Fact]
    public void A_message_quoted_early_is_text()
    {
        var cable = Cable.Parse(Telegrams.With(
            text: "1. FOLLOWING IS TEXT OF MESSAGE:\nR 251200Z FEB 74\nFM AMEMBASSY OSLO\nTO AMEMBASSY MOSCOW\n2. WE SHALL REPLY."));

        cable.Subject.Should().Be("SPRING TRADE FAIR");
        cable.Paragraphs.Select(paragraph => paragraph.Number).Should().Equal(1, 2);
        cable.From!.Name.Should().Be("AMEMBASSY MOSCOW");
    }

    [Fact]
    public void A_misread_number_is_repaired_and_reported()
    {
        var cable = Cable.Parse(Telegrams.With(text: "l. THE FAIR OPENS.\n2. IT LASTS A WEEK."));

        cable.Paragraphs[0].Number.Should().Be(1);
        cable.ShouldReport("CBL1601", at: "l.");
    }

    [Fact]
    public void Paragraphs_that_stand_in_the_wrong_order_are_reported() =>
        Cable.Parse(
                Telegrams.With(text: "2. IT LASTS A WEEK AND MORE.\n\n1. THE FAIR OPENS ON MONDAY."),
                new CableParserOptions { Order = ParagraphOrder.Printed })
            .ShouldReport("CBL1602", at: "1. THE FAIR OPENS ON MONDAY.");

    [Fact]
    public void The_text_of_a_telegram_is_its_body_without_furniture() =>
        Cable.Parse(Telegrams.With(text: "1. THE FAIR OPENS\nUNCLASSIFIED\nON MONDAY.", signature: "")).Text
            .Should().Be("1. THE FAIR OPENS\nON MONDAY.");

    [Fact]
    public void The_text_of_a_telegram_and_of_its_paragraphs_can_be_had_without_strings()
    {
        var cable = Cable.Parse(Telegrams.With(text: "1. (C) THE FAIR OPENS\nUNCLASSIFIED\nON MONDAY.\n2. IT LASTS A WEEK.", signature: ""));
        var (whole, second) = (new ArrayBufferWriter<char>(), new ArrayBufferWriter<char>());

        cable.CopyTextTo(whole);
        cable.Paragraphs[1].CopyTextTo(second);

        whole.WrittenSpan.ToString().Should().Be(cable.Text).And.Be("1. (C) THE FAIR OPENS\nON MONDAY.\n2. IT LASTS A WEEK.");
        second.WrittenSpan.ToString().Should().Be("IT LASTS A WEEK.");
    }

    private static string TextOf(string text) => Cable.Parse(Telegrams.With(text: text)).Paragraphs.Should().ContainSingle().Which.Text;
}
