namespace Cables.Tests.Elements;

public class ReferenceTests
{
    [Theory]
    [InlineData("STATE 37721")]
    [InlineData("A. STATE 37721 (NOTAL)")]
    [InlineData("B. 07 BEIJING 7123")]
    [InlineData("VIENNA A-118")]
    [InlineData("SNYDER-SHIRE 7/15 TELCON")]
    public void A_reference_survives_writing_and_reading(string printed)
    {
        var reference = Reference.Parse(printed);

        reference.ToString().Should().Be(printed);
        Reference.Parse(reference.ToString()).Should().Be(reference);
    }

    [Fact]
    public void The_year_is_known_only_where_it_is_printed()
    {
        Reference.Parse("08 STATE 1").Should().BeEquivalentTo(new { Year = 2008, YearIsPrinted = true, Id = "2008STATE1" });
        Reference.Parse("STATE 1").Should().BeEquivalentTo(new { Year = (int?)null, YearIsPrinted = false, Id = (string?)null });
    }

    [Theory]
    [InlineData("")]
    [InlineData("STATE 41252 AND 44603")]
    [InlineData("A. STATE 12; B. STATE 14")]
    public void What_is_not_one_reference_is_rejected(string printed)
    {
        Reference.TryParse(printed, null, out _).Should().BeFalse();
        var act = () => Reference.Parse(printed);
        act.Should().Throw<FormatException>();
    }

    [Fact]
    public void A_reference_of_a_telegram_says_that_its_year_is_the_telegrams()
    {
        var reference = Cable.Parse(Telegrams.With(references: "REF: STATE 37721")).References.Should().ContainSingle().Which;

        reference.Should().BeEquivalentTo(new { Year = 1974, YearIsPrinted = false, Id = "1974STATE37721" });
    }

    [Theory]
    [InlineData("REF: (A) OTTAWA 11420; (B) VIENNA 74772;\n(C) RIO DE JANEIRO 66853", "1974OTTAWA11420 1974VIENNA74772 1974RIODEJANEIRO66853")]
    [InlineData("REF: A) STATE 37721, B) OSLO 791, C) ADDIS\nABABA 0274, D) NAIROBI 8924", "1974STATE37721 1974OSLO791 1974ADDISABABA274 1974NAIROBI8924")]
    [InlineData("REF: (A) OSLO 791; (B) RIO DE JANEIRO\n0343; (C) HONG KONG 5160 (NOTAL); (D) REYKJAVIK 48432",
        "1974OSLO791 1974RIODEJANEIRO343 1974HONGKONG5160 1974REYKJAVIK48432")]
    public void A_line_that_looks_like_another_field_goes_on_with_the_references(string references, string ids) =>
        Cable.Parse(Telegrams.With(references: references)).References.Select(reference => reference.Id).Should().Equal(ids.Split(' '));

    [Theory]
    [InlineData("REF: (A) OSLO 791; (B) OSLO 802; (C)\nLINDQUIST-SMITH-JONES TELCON 7/28; (D) STATE 21164")]
    [InlineData("REF: (A) OSLO 791 (NOTAL); (B) OSLO 802 (NOTAL); (C) STATE\n176246 (NOTAL); (D) LINDQUIST-SMITH-JONES TELCON 7/28")]
    public void A_long_line_with_a_further_item_goes_on_with_the_references(string references)
    {
        var cable = Cable.Parse(Telegrams.With(references: references));

        cable.References.Select(reference => reference.Label).Should().Equal("A", "B", "C", "D");
        cable.ShouldNotReport("CBL1002");
    }

    [Fact]
    public void A_text_of_one_paragraph_directly_below_is_no_reference() =>
        Cable.Parse(Telegrams.With(references: "REF: OSLO 791", text: "THE FAIR WILL BE OPENED BY THE MINISTER (A NEPHEW OF THE DIRECTOR)."))
            .References.Should().ContainSingle();
}
