namespace Cables.Tests.Elements;

public class ClassifiedByTests
{
    [Fact]
    public void A_reason_alone_on_the_next_line_belongs_to_it()
    {
        var telegram = Telegrams.With(classifiedBy: "CLASSIFIED BY AMBASSADOR JANE Q. PUBLIC. REASONS: 1.5 (B) AND\n(D).");

        var classifiedBy = Cable.Parse(telegram).ClassifiedBy!;

        classifiedBy.Name.Should().Be("JANE Q. PUBLIC");
        classifiedBy.Reasons.Should().Equal("1.5(B)", "1.5(D)");
    }

    [Theory]
    [InlineData("1.4 (B) AND (D).")]
    [InlineData("1.5 (b), (d)")]
    [InlineData("1.4(A)(B) (H)")]
    [InlineData("1.4 (B), AND (D)")]
    [InlineData("1.4 (B) and (D) and (E)")]
    public void Reasons_read_as_with_a_stroke_behind_them(string reasons)
    {
        // The stroke says nothing, and sends them to the grammar.
        var plain = Cable.Parse(Telegrams.With(classifiedBy: $"CLASSIFIED BY: DCM JANE Q. PUBLIC. REASONS: {reasons}")).ClassifiedBy!;
        var stained = Cable.Parse(Telegrams.With(classifiedBy: $"CLASSIFIED BY: DCM JANE Q. PUBLIC. REASONS: {reasons}/")).ClassifiedBy!;

        plain.Reasons.Count.Should().BeGreaterThan(1);
        plain.Reasons.Should().Equal(stained.Reasons);
        plain.Name.Should().Be(stained.Name);
    }

    [Fact]
    public void A_line_that_comes_again_reads_as_it_did_behind_whichever_label()
    {
        const string Text = "AMBASSADOR JANE Q. RECURRING, REASONS: 1.5 (B), (D)";
        var read = Cable.Parse(Telegrams.With(classifiedBy: $"CLASSIFIED BY: {Text}")).ClassifiedBy!;

        Cable.Parse(Telegrams.With(classifiedBy: $"CLASSIFIED BY: {Text}")).ClassifiedBy.Should().Be(read);
        Cable.Parse(Telegrams.With(classifiedBy: $"Classified by: {Text}")).ClassifiedBy.Should().Be(read with { Raw = $"Classified by: {Text}" });
        read.Name.Should().Be("JANE Q. RECURRING");
    }

    [Fact]
    public void A_reason_that_cannot_be_read_is_told_of_each_time()
    {
        var text = Telegrams.With(classifiedBy: "CLASSIFIED BY: DCM JANE Q. UNREADABLE. REASONS: 1.5 (B), (0)");

        for (var time = 0; time < 2; time++) Cable.Parse(text).Diagnostics.Should().Contain(found => found.Code == "CBL1501");
    }
}
