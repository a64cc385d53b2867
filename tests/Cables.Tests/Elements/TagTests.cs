namespace Cables.Tests.Elements;

public class TagTests
{
    [Theory]
    [InlineData("PFOR", TagKind.Subject)]
    [InlineData("UR", TagKind.Geographic)]
    [InlineData("NATO", TagKind.Organization)]
    [InlineData("KNNP", TagKind.Program)]
    [InlineData("UNGA/C-6", TagKind.Organization)]
    [InlineData("MOPPS", TagKind.Unknown)]
    public void A_code_is_read_and_written(string code, TagKind kind)
    {
        Tag.Parse(code).Should().Be(new Tag(kind, code));
        new Tag(kind, code).ToString().Should().Be(code);
    }

    [Fact]
    public void A_person_stands_in_parentheses()
    {
        Tag.Parse("(KISSINGER, HENRY A)").Should().Be(new Tag(TagKind.Person, "KISSINGER, HENRY A"));
        new Tag(TagKind.Person, "KISSINGER, HENRY A").ToString().Should().Be("(KISSINGER, HENRY A)");
    }

    [Theory]
    [InlineData(" pfor ", "PFOR")]
    [InlineData("(KISSINGER,  HENRY A", "(KISSINGER, HENRY A)")]
    public void Other_ways_to_print_it_are_read(string printed, string proper) => Tag.Parse(printed).Should().Be(Tag.Parse(proper));

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("()")]
    [InlineData("N/A")]
    [InlineData("N4")]
    [InlineData("PFOR, UR")]
    [InlineData("PFOR UR")]
    [InlineData("KNNPMNUC")]
    [InlineData("OVIP (KISSINGER, HENRY A)")]
    public void What_is_not_one_tag_is_rejected(string printed)
    {
        Tag.TryParse(printed, null, out var tag).Should().BeFalse();
        tag.Should().BeNull();
    }

    [Fact]
    public void The_meaning_comes_from_the_vocabulary_of_the_year()
    {
        Tag.Parse("TSPA").MeaningIn(1983).Should().Be("Space activities");
        Tag.Parse("CG").MeaningIn(1975).Should().Be("Zaire");
        Tag.Parse("CG").MeaningIn(2005).Should().Be("Congo (Kinshasa)");
        Tag.Parse("CH").MeaningIn().Should().StartWith("China");
        Tag.Parse("MOPPS").MeaningIn(1983).Should().BeNull();
        Tag.Parse("KBTR").MeaningIn(2005).Should().BeNull("nobody confirmed what the table supposes");
        Tag.Parse("(UR)").MeaningIn(1983).Should().BeNull();
    }

    [Fact]
    public void Every_span_covers_its_code()
    {
        var cable = Cable.Parse(Telegrams.With(tags: "TAGS: OVIP (KISSINGER, HENRY A) UR,\n US"));

        cable.Tags.Select(tag => cable.Printed(tag.Span)).Should().Equal("OVIP", "(KISSINGER, HENRY A)", "UR", "US");
    }

    [Fact]
    public void A_code_printed_twice_is_one_tag() =>
        Cable.Parse(Telegrams.With(tags: "TAGS: BEXP, UR, BEXP")).Tags.Select(tag => tag.Code).Should().Equal("BEXP", "UR");

    [Fact]
    public void A_page_break_inside_the_list_is_no_code()
    {
        var cable = Cable.Parse(Telegrams.With(tags: "TAGS: BEXP,\nUNCLASSIFIED\nPAGE 02  MOSCOW 02774  261702Z\nUR, US"));

        cable.Tags.Select(tag => tag.Code).Should().Equal("BEXP", "UR", "US");
    }

    [Fact]
    public void A_misread_label_is_reported_where_it_stands() =>
        Cable.Parse(Telegrams.With(tags: "TAGE: BEXP, UR")).ShouldReport("CBL1201", at: "TAGE:");

    [Fact]
    public void An_unknown_code_is_kept_and_reported()
    {
        var cable = Cable.Parse(Telegrams.With(tags: "TAGS: BEXP, MOPPS"));

        cable.Tags[1].Should().Be(new Tag(TagKind.Unknown, "MOPPS"));
        cable.ShouldReport("CBL1202", at: "MOPPS");
    }

    [Fact]
    public void Codes_without_separator_are_parted_and_reported()
    {
        var cable = Cable.Parse(Telegrams.With(dateTime: "R 261639Z FEB 99", tags: "TAGS: KNNPMNUC"));

        cable.Tags.Select(tag => tag.Code).Should().Equal("KNNP", "MNUC");
        cable.ShouldReport("CBL1203", at: "KNNPMNUC");
    }

    [Theory]
    [InlineData("PREL, SIPDIS, IZ", "SIPDIS")]
    [InlineData("SIPDIS", "SIPDIS")]
    [InlineData("US,SIPDIS,,PREL EXDIS", "SIPDIS EXDIS")]
    [InlineData("A, BB, CCC, PREL STADIS", "STADIS")]
    [InlineData("NODIS LIMDIS NODIS", "NODIS LIMDIS")]
    [InlineData("PREL, US, SIPDI", "")]
    public void Captions_among_codes_are_found_wherever_they_stand(string tags, string captions) =>
        string.Join(' ', Cable.Parse(Telegrams.With(tags: $"TAGS: {tags}")).Captions).Should().Be(captions);
}
