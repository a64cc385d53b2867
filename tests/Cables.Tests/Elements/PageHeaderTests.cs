namespace Cables.Tests.Elements;

public class PageHeaderTests
{
    public static TheoryData<string, PageHeader> Forms => new()
    {
        { "PAGE 01", new PageHeader(1, null, null, null, null) },
        { "PAGE 01  STATE 017976", new PageHeader(1, "STATE", 17976, null, null) },
        { "PAGE 01  MOSCOW 02774  261702Z", new PageHeader(1, "MOSCOW", 2774, null, "261702Z") },
        { "PAGE 02  MOSCOW 15466  01 OF 02  281652Z", new PageHeader(2, "MOSCOW", 15466, new Section(1, 2), "281652Z") },
        { "PAGE 01  USUN NEW YORK 01817  01 OF 04", new PageHeader(1, "USUN NEW YORK", 1817, new Section(1, 4), null) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_printed_form_is_read_and_written(string printed, PageHeader header)
    {
        PageHeader.Parse(printed).Should().Be(header);
        header.ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("PAGE 01  BUJUMB 00638  221900 Z", "PAGE 01  BUJUMBURA 00638  221900Z")]
    [InlineData("PAGE 0l STATE 11139l 272215Z", "PAGE 01  STATE 111391  272215Z")]
    [InlineData("MANAMA 00000498  001.2 OF 002", "PAGE 02  MANAMA 00498  01 OF 02")]
    public void Other_ways_to_print_it_are_read(string printed, string proper) =>
        PageHeader.Parse(printed).Should().Be(PageHeader.Parse(proper));

    [Theory]
    [InlineData("")]
    [InlineData("PAGE")]
    [InlineData("PAGES 3 AND 4 OF THE CATALOGUE")]
    [InlineData("MOSCOW 02774")]
    [InlineData("PAGE 01\nPAGE 02")]
    [InlineData("A00000498 201.2 OF 0")]
    public void What_is_no_page_header_is_rejected(string printed)
    {
        PageHeader.TryParse(printed, null, out var header).Should().BeFalse();
        header.Should().BeNull();
    }

    [Fact]
    public void Every_page_is_counted_and_its_span_is_its_line()
    {
        var cable = Cable.Parse(Telegrams.With(
            pageHeader: "PAGE 01  MOSCOW 02774  261702Z",
            text: "1. THE FAIR OPENS\n\nUNCLASSIFIED\n\nUNCLASSIFIED\n\nPAGE 02  MOSCOW 02774  261702Z\n\nON MONDAY."));

        cable.Pages.Should().Be(2);
        cable.PageHeaders.Select(header => cable.Printed(header.Span)).Should().Equal(
            "PAGE 01  MOSCOW 02774  261702Z", "PAGE 02  MOSCOW 02774  261702Z");
        cable.Paragraphs.Should().ContainSingle().Which.Text.Should().Be("THE FAIR OPENS ON MONDAY.");
    }

    [Fact]
    public void A_line_of_text_with_figures_and_the_words_OF_THE_at_its_end_is_no_header()
    {
        var cable = Cable.Parse(Telegrams.With(
            text: "1. THE HARVEST IS SHORT.\nWOOL 300 300 AND 300 AND 4.5 TODAY. IT IS PART OF THE\nIN 4.5 300 300 4.5 THE EXHIBITION OF 300\nREST."));

        cable.Paragraphs.Should().ContainSingle().Which.Text.Should().Be(
            "THE HARVEST IS SHORT. WOOL 300 300 AND 300 AND 4.5 TODAY. IT IS PART OF THE IN 4.5 300 300 4.5 THE EXHIBITION OF 300 REST.");
    }

    [Fact]
    public void A_header_that_shows_another_number_is_doubted()
    {
        var cable = Cable.Parse(Telegrams.With(pageHeader: "PAGE 01  MOSCOW 15466  261702Z"));

        cable.Mrn!.Number.Should().Be(2774);
        cable.ShouldReport("CBL0202", at: "PAGE 01  MOSCOW 15466  261702Z");
    }
}
