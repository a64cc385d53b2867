namespace Cables.Tests.Elements;

public class SectionTests
{
    [Theory]
    [InlineData("SECTION 01 OF 03", 1, 3)]
    [InlineData("SECTION 12 OF 12", 12, 12)]
    [InlineData("SECTION 02", 2, null)]
    public void The_printed_form_is_read_and_written(string printed, int number, int? of)
    {
        Section.Parse(printed).Should().Be(new Section(number, of));
        new Section(number, of).ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("SECTION 1 OF 3", 1, 3)]
    [InlineData("SECTION ONE OF THREE", 1, 3)]
    [InlineData("SECTION II OF III", 2, 3)]
    [InlineData("section 01 of 03", 1, 3)]
    [InlineData("SECTION O1 0F O3", 1, 3)]
    [InlineData("FINAL SECTION OF 3", 3, 3)]
    [InlineData("SECTION 01 OF *", 1, null)]
    [InlineData("01 OF 03", 1, 3)]
    public void Other_ways_to_print_it_are_read(string printed, int number, int? of) =>
        Section.Parse(printed).Should().Be(new Section(number, of));

    [Theory]
    [InlineData("")]
    [InlineData("SECTION")]
    [InlineData("SECTION 00 OF 03")]
    [InlineData("SECTION 01 OF 03 STATE 239933")]
    [InlineData("SECTION 100 OF 200")]
    [InlineData("03")]
    [InlineData("OF 03")]
    public void What_is_no_section_is_rejected(string printed)
    {
        Section.TryParse(printed, null, out var section).Should().BeFalse();
        section.Should().BeNull();
    }

    [Fact]
    public void A_section_that_stands_alone_is_told() =>
        Cable.Parse(Telegrams.With(reference: "UNCLAS SECTION 01 OF 03 MOSCOW 2774")).Section.Should().Be(new Section(1, 3));

    [Fact]
    public void A_telegram_in_one_piece_has_none() => Cable.Parse(Telegrams.With()).Section.Should().BeNull();

    [Fact]
    public void Sections_that_follow_one_another_are_one_telegram_in_one_piece()
    {
        var cable = Cable.Parse(
            Telegrams.With(reference: "UNCLAS SECTION 01 OF 02 MOSCOW 2774", text: "1. THE FAIR OPENS.", signature: "", end: "NNNN")
            + Telegrams.With(reference: "UNCLAS SECTION 02 OF 02 MOSCOW 2774", text: "2. THE FAIR CLOSES."));

        cable.Section.Should().BeNull();
        cable.Paragraphs.Select(paragraph => paragraph.Number).Should().Equal(1, 2);
        cable.Tags.Should().HaveCount(2);
    }

    [Fact]
    public void Pages_of_one_section_are_those_of_a_telegram_in_one_piece()
    {
        var cable = Cable.Parse(Telegrams.With(text: "1. THE FAIR OPENS ON\n\nMOSCOW 00002774  001.2 OF 001\n\nMONDAY."));

        cable.Section.Should().BeNull();
        cable.PageHeaders.Should().ContainSingle().Which.Page.Should().Be(2);
    }

    [Fact]
    public void The_page_that_ends_a_section_is_not_the_next_sections_header()
    {
        const string header = "PAGE 01  MOSCOW 02774  02 OF 02  261702Z\nACTION EUR-12\n--------------------- 042551";

        var cable = Cable.Parse(
            Telegrams.With(
                pageHeader: "PAGE 01  MOSCOW 02774  01 OF 02  261702Z",
                text: "1. THE FAIR OPENS ON\n\nUNCLASSIFIED\n\nUNCLASSIFIED\n\nPAGE 02  MOSCOW 02774  01 OF 02  261702Z\n\nMONDAY.",
                signature: "", end: "\nUNCLASSIFIED\n\nNNNN\n\nUNCLASSIFIED\n")
            + Telegrams.With(pageHeader: header, text: "2. IT LASTS A WEEK."));

        cable.Paragraphs.Select(paragraph => paragraph.Text).Should().Equal("THE FAIR OPENS ON MONDAY.", "IT LASTS A WEEK.");
        cable.ShouldNotReport("CBL1002");
    }

    [Fact]
    public void The_page_before_a_further_first_page_has_text_also_where_no_end_is_printed() =>
        Cable.Parse(
            Telegrams.With(text: "1. THE FAIR OPENS ON\n\nPAGE 02  MOSCOW 02774  01 OF 02  261702Z\n\nMONDAY.\n", signature: "")
            + Telegrams.With(pageHeader: "PAGE 01  MOSCOW 02774  02 OF 02  261702Z", text: "2. IT LASTS A WEEK."))
            .Paragraphs.Select(paragraph => paragraph.Text).Should().Equal("THE FAIR OPENS ON MONDAY.", "IT LASTS A WEEK.");

    [Fact]
    public void A_page_header_tells_the_section_where_the_reference_line_does_not() =>
        Cable.Parse(Telegrams.With(pageHeader: "PAGE 01  MOSCOW 02774  01 OF 02  261702Z")).Section.Should().Be(new Section(1, 2));
}
