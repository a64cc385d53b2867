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
}
