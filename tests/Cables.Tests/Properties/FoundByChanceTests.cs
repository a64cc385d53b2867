namespace Cables.Tests.Properties;

/// <summary>Texts that a random test found to throw, cut down to what mattered.</summary>
public class FoundByChanceTests
{
    [Theory]
    [InlineData("TAGS:(")]
    [InlineData("R 261639Z FEB 0000")]
    [InlineData("R 242520Z AUG 83")]
    [InlineData("TO SECSTATE WASHDC 6441\nZEN/")]
    [InlineData("APPROVED BY X\n,SUMMARY:\n")]
    [InlineData("FM TO AMEMBAS")]
    public void It_is_a_cable(string text) => Invariants.ShouldHoldOf(text);

    [Theory]
    [InlineData("o1235e,.\r")]
    [InlineData("-OIII. 22 Aug 83  ,")]
    [InlineData("ASSIFI,ED   U.S.")]
    [InlineData("\f(k\u007F\f\u0085\0\0\0\n\0")]
    [InlineData("O1652\":S")]
    [InlineData("O1206)-|")]
    [InlineData("EO116SE-'")]
    [InlineData("O1230zg;|")]
    public void It_is_no_value_or_one_that_survives(string text) => Invariants.ShouldHoldOfValues(text);

    [Fact]
    public void An_addressee_too_long_when_it_is_written_again_is_none() =>
        Invariants.ShouldHoldOfValues(new string('A', 190) + " NIACT");

    [Fact]
    public void A_name_too_long_when_its_parenthesis_is_written_again_is_no_tag() =>
        Invariants.ShouldHoldOfValues("(" + new string('A', 99));

    [Fact]
    public void A_cut_never_parts_the_two_characters_of_a_line_end() =>
        string.Concat(Enumerable.Repeat(new string('A', 99) + "\r\n", 5)).ShouldTileInSmallPieces();
}
