namespace Cables.Tests.Elements;

public class PortionMarkTests
{
    [Theory]
    [InlineData("U", ClassificationLevel.Unclassified, false)]
    [InlineData("FOUO", ClassificationLevel.ForOfficialUseOnly, false)]
    [InlineData("SBU", ClassificationLevel.SensitiveButUnclassified, false)]
    [InlineData("SBU/N", ClassificationLevel.SensitiveButUnclassified, true)]
    [InlineData("LOU", ClassificationLevel.LimitedOfficialUse, false)]
    [InlineData("C", ClassificationLevel.Confidential, false)]
    [InlineData("C/NF", ClassificationLevel.Confidential, true)]
    [InlineData("S//NF", ClassificationLevel.Secret, true)]
    [InlineData("TS", ClassificationLevel.TopSecret, false)]
    public void The_short_form_is_read_and_written(string code, ClassificationLevel level, bool isNoForeign)
    {
        var mark = new PortionMark(level, code);

        PortionMark.Parse(code).Should().Be(mark);
        PortionMark.Parse($"({code})").Should().Be(mark);
        mark.ToString().Should().Be(code);
        mark.IsNoForeign.Should().Be(isNoForeign);
    }

    [Theory]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("X")]
    [InlineData("(C")]
    [InlineData("(1)")]
    [InlineData("CONFIDENTIAL")]
    [InlineData("C - ENTIRE TEXT")]
    public void What_is_no_mark_is_rejected(string printed)
    {
        PortionMark.TryParse(printed, null, out var mark).Should().BeFalse();
        mark.Should().BeNull();
    }
}
