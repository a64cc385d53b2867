namespace Cables.Tests.Elements;

public class OriginatorTests
{
    [Theory]
    [InlineData("AMEMBASSY MOSCOW", "AMEMBASSY MOSCOW", null)]
    [InlineData("RUEHMK/AMEMBASSY MANAMA", "AMEMBASSY MANAMA", "RUEHMK")]
    [InlineData("USMISSION USUN NEW YORK", "USMISSION USUN NEW YORK", null)]
    public void The_printed_form_is_read_and_written(string printed, string name, string? routingIndicator)
    {
        Originator.Parse(printed).Should().Be(new Originator(name, routingIndicator));
        new Originator(name, routingIndicator).ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("  AMEMBASSY   ABU DHABI ", "AMEMBASSY ABU DHABI")]
    [InlineData("AMEMBASSY ABU DHABI//POL//", "AMEMBASSY ABU DHABI")]
    [InlineData("AMEMBASSY LONDON TO SECSTATE WASHDC 1234", "AMEMBASSY LONDON")]
    public void What_is_no_part_of_the_name_is_left_out(string printed, string name) =>
        Originator.Parse(printed).Name.Should().Be(name);

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("1234")]
    [InlineData("...")]
    [InlineData("AMEMBASSY BONN\nAMEMBASSY ROME")]
    public void What_names_nobody_is_rejected(string printed)
    {
        Originator.TryParse(printed, null, out var originator).Should().BeFalse();
        originator.Should().BeNull();
    }

    [Fact]
    public void The_field_is_an_element_of_its_own() =>
        Cable.Parse(Telegrams.With(from: "FM AMEMBASSY MOSCOW")).Printed(ElementKind.From).Should().Equal("FM AMEMBASSY MOSCOW\n");

    [Fact]
    public void A_misread_label_is_reported_where_it_stands()
    {
        var cable = Cable.Parse(Telegrams.With(from: "FN AMEMBASSY MOSCOW"));

        cable.From!.Name.Should().Be("AMEMBASSY MOSCOW");
        cable.ShouldReport("CBL0701", at: "FN");
    }

    [Fact]
    public void A_telegram_without_one_says_so()
    {
        var cable = Cable.Parse(Telegrams.With(from: ""));

        cable.From.Should().BeNull();
        cable.ShouldReport("CBL0702", at: "");
    }
}
