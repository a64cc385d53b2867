namespace Cables.Tests.Elements;

public class RelayStampTests
{
    [Theory]
    [InlineData("-----042551", "042551", null, null)]
    [InlineData("-----134520 240450Z", "134520", "240450Z", null)]
    [InlineData("-----134520 240450Z /23", "134520", "240450Z", "23")]
    [InlineData("-----41BEB5 300131Z /38", "41BEB5", "300131Z", "38")]
    public void The_printed_form_is_read_and_written(string printed, string number, string? time, string? suffix)
    {
        var relay = new RelayStamp(number, time, printed) { Suffix = suffix };

        RelayStamp.Parse(printed).Should().Be(relay);
        relay.ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("------------------270429Z 060566 /61", "-----060566 270429Z /61")]
    [InlineData("134520 240450Z /23", "-----134520 240450Z /23")]
    [InlineData("- - - - - 042551", "-----042551")]
    [InlineData("—042551", "-----042551")]
    public void Other_ways_to_print_it_are_read(string printed, string proper) =>
        RelayStamp.Parse(printed).Should().Be(RelayStamp.Parse(proper));

    [Theory]
    [InlineData("")]
    [InlineData("----------")]
    [InlineData("261639Z FEB!74")]
    [InlineData("-----12")]
    [InlineData("-----134520 240450Z /23 SUMMARY")]
    [InlineData("SUMMARY")]
    public void What_holds_no_counter_is_rejected(string printed)
    {
        RelayStamp.TryParse(printed, null, out var relay).Should().BeFalse();
        relay.Should().BeNull();
    }

    [Theory]
    [InlineData("ECCADD")]
    [InlineData("D7EFED")]
    [InlineData("FACADE")]
    public void A_hexadecimal_counter_may_have_no_figures(string counter)
    {
        RelayStamp.Parse($"-----{counter} 300131Z /38").Number.Should().Be(counter);
        Cable.Parse(Telegrams.With(relay: $"      ------------------{counter}  300131Z /38")).Relay.Should().BeEquivalentTo(new { Number = counter, Time = "300131Z" });
        Cable.Parse(Telegrams.With(relay: $"{counter} 300131Z /38")).Relay!.Number.Should().Be(counter);
    }

    [Theory]
    [InlineData("-----FACADE")]
    [InlineData("-----FACADES 300131Z")]
    public void A_word_is_no_counter_unless_a_time_follows_six_letters(string printed)
    {
        RelayStamp.TryParse(printed, null, out var relay);

        relay?.Number.Should().BeNull();
        Cable.Parse(Telegrams.With(text: $"1. THE FAIR OPENS.\n{printed}")).Relay.Should().BeNull();
    }

    [Fact]
    public void The_line_is_kept_as_printed()
    {
        var cable = Cable.Parse(Telegrams.With(relay: "     --------------------- 042551"));

        cable.Relay!.Raw.Should().Be("--------------------- 042551");
        cable.Printed(ElementKind.Relay).Should().ContainSingle().Which.Trim().Should().Be("--------------------- 042551");
    }

    [Fact]
    public void A_rule_under_a_heading_is_no_relay_line() =>
        Cable.Parse(Telegrams.With(text: "1. SUMMARY\n----------\nTHE FAIR OPENS.")).Relay.Should().BeNull();
}
