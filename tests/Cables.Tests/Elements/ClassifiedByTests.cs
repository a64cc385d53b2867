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
}
