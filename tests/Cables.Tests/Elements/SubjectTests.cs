namespace Cables.Tests.Elements;

/// <summary>FORMAT.md E13.</summary>
public class SubjectTests
{
    private const string Text = "1. The fair opens on Monday and lasts a week. Entry is free for all who come with a child.";

    [Theory]
    [InlineData("SUBJECT: seats for the next session of the budget committee,\nMarch 18", "seats for the next session of the budget committee, March 18")]
    [InlineData("SUBJECT: seats for the next session of the budget committee on\nMay 9", "seats for the next session of the budget committee on May 9")]
    public void A_short_line_below_a_full_one_goes_on_with_a_subject_in_mixed_case(string subject, string whole) =>
        Cable.Parse(Telegrams.With(subject: subject, text: Text)).Subject.Should().Be(whole);

    [Fact]
    public void Scraps_below_a_finished_subject_are_none_of_it() =>
        Cable.Parse(Telegrams.With(subject: "SUBJECT: Spring fair\nMay 9", text: Text)).Subject.Should().Be("Spring fair");
}
