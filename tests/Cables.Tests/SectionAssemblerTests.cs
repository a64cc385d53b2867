namespace Cables.Tests;

public class SectionAssemblerTests
{
    private static readonly string[] Sections = [Section(1, "1. THE FAIR OPENS.", ""), Section(2, "2. IT LASTS A WEEK.", ""), Section(3, "3. ENTRY IS FREE.", "STOESSEL")];

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(2, 0, 1)]
    [InlineData(1, 2, 0)]
    public void Sections_of_three_files_in_any_order_are_one_telegram(int first, int second, int third)
    {
        var whole = Join(Sections[first], Sections[second], Sections[third]).Should().ContainSingle().Which;

        whole.Section.Should().BeNull();
        whole.Paragraphs.Select(paragraph => paragraph.Number).Should().Equal(1, 2, 3);
        whole.Signature.Should().Be("STOESSEL");
        whole.Id.Should().Be("1974MOSCOW2774");
    }

    [Fact]
    public void A_missing_section_is_named()
    {
        var whole = Join(Sections[2], Sections[0]).Should().ContainSingle().Which;

        whole.Paragraphs.Select(paragraph => paragraph.Number).Should().Equal(1, 3);
        whole.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "CBL1902").Which.Message.Should().Be("Section 2 of 3 is missing.");
    }

    [Fact]
    public void A_section_that_comes_twice_is_taken_once() =>
        Join(Sections[0], Sections[0], Sections[1], Sections[2]).Should().ContainSingle().Which
            .Paragraphs.Select(paragraph => paragraph.Number).Should().Equal(1, 2, 3);

    [Fact]
    public void Telegrams_in_one_piece_pass_through() =>
        Join(Telegrams.With(), Sections[0], Telegrams.With(reference: "UNCLAS MOSCOW 2775")).Select(cable => cable.Mrn!.Number).Should().Equal(2774, 2775, 2774);

    [Fact]
    public void The_elements_of_the_whole_cover_the_texts_of_all_sections()
    {
        var whole = Join(Sections).Single();

        string.Concat(whole.Elements.Select(element => whole.Printed(element.Span))).Should().Be(string.Concat(Sections));
        whole.SourceText.Should().Be(string.Concat(Sections));
    }

    private static List<Cable> Join(params string[] files) =>
        [.. SectionAssembler.Join(files.SelectMany(file => CableReader.Read(new StringReader(file)))).Cast<Cable>()];

    private static string Section(int number, string text, string signature) =>
        Telegrams.With(reference: $"UNCLAS SECTION {number:00} OF 03 MOSCOW 2774", text: text, signature: signature);
}
