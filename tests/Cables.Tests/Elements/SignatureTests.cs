namespace Cables.Tests.Elements;

/// <summary>FORMAT.md E17.</summary>
public class SignatureTests
{
    private const string PageBreak = "\n\nUNCLASSIFIED\n\nUNCLASSIFIED\n\nPAGE 02  MOSCOW 02774  261702Z\n\n";

    [Theory]
    [InlineData("IS OPEN TO ALL WHO LIVE\nHERE. VAN HOUTEN", "VAN HOUTEN", "IS OPEN TO ALL WHO LIVE HERE.")]
    [InlineData("WILL OPEN IN A\nWEEK. LINDQUIST", "LINDQUIST", "WILL OPEN IN A WEEK.")]
    [InlineData("IS OPEN.\nJ. VAN HOUTEN", "J. VAN HOUTEN", "IS OPEN.")]
    [InlineData("IS OPEN.\nST. JOHN", "ST. JOHN", "IS OPEN.")]
    public void The_end_of_a_sentence_before_a_name_is_text(string end, string signature, string text) => Read(end).Should().Be((signature, $"THE FAIR {text}"));

    [Fact]
    public void A_short_last_line_on_a_new_page_is_text_and_a_name() =>
        Read($"IS OPEN TO ALL WHO LIVE{PageBreak}HERE. VAN HOUTEN").Should().Be(("VAN HOUTEN", "THE FAIR IS OPEN TO ALL WHO LIVE HERE."));

    [Fact]
    public void The_last_word_of_a_sentence_on_a_new_page_is_no_name() =>
        Read($"WILL OPEN IN A{PageBreak}WEEK.").Should().Be((null, "THE FAIR WILL OPEN IN A WEEK."));

    [Fact]
    public void A_name_on_a_new_page_is_one_though_the_full_stop_before_it_is_lost() =>
        Read($"IS OPEN{PageBreak}STOESSEL").Should().Be(("STOESSEL", "THE FAIR IS OPEN"));

    [Fact]
    public void A_sentence_that_begins_at_the_foot_of_a_page_is_no_name() =>
        Read($"IS OPEN. TOTAL COST{PageBreak}IS LOW.").Should().Be((null, "THE FAIR IS OPEN. TOTAL COST IS LOW."));

    private static (string? Signature, string Text) Read(string end)
    {
        var cable = Cable.Parse(Telegrams.With(text: $"1. THE FAIR {end}", signature: ""));
        return (cable.Signature, cable.Paragraphs.Should().ContainSingle().Which.Text);
    }
}
