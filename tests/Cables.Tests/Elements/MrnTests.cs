namespace Cables.Tests.Elements;

public class MrnTests
{
    [Theory]
    [InlineData("STATE 239933", null, "STATE", 239933, null)]
    [InlineData("1983 STATE 239933", 1983, "STATE", 239933, "1983STATE239933")]
    [InlineData("1994 USUN NEW YORK 1817", 1994, "USUN NEW YORK", 1817, "1994USUNNEWYORK1817")]
    [InlineData("1974 BUJUMBURA 638", 1974, "BUJUMBURA", 638, "1974BUJUMBURA638")]
    public void The_printed_form_is_read_and_written(string printed, int? year, string station, int number, string? id)
    {
        var mrn = new Mrn(year, station, number);

        Mrn.Parse(printed).Should().Be(mrn);
        mrn.ToString().Should().Be(printed);
        mrn.Id.Should().Be(id);
    }

    [Theory]
    [InlineData("1983STATE239933", "1983STATE239933")]
    [InlineData("83 STATE 239933", "1983STATE239933")]
    [InlineData("08 MANAMA 000498", "2008MANAMA498")]
    [InlineData("1974STATE041961", "1974STATE41961")]
    [InlineData("1994USUNN01817", "1994USUNNEWYORK1817")]
    public void Archive_ids_and_short_years_are_read(string printed, string id) => Mrn.Parse(printed).Id.Should().Be(id);

    [Theory]
    [InlineData("")]
    [InlineData("STATE")]
    [InlineData("239933")]
    [InlineData("1983")]
    [InlineData("C O N F I D E N T I A L")]
    public void What_names_no_telegram_is_rejected(string printed)
    {
        Mrn.TryParse(printed, null, out var mrn).Should().BeFalse();
        mrn.Should().BeNull();
    }

    [Fact]
    public void A_text_longer_than_any_number_is_rejected_at_once() =>
        Mrn.TryParse(new string('A', 1_000_000) + " 1", null, out _).Should().BeFalse();

    [Fact]
    public void Without_a_number_there_is_no_id() => new Mrn(1983, "STATE", null).Id.Should().BeNull();

    [Fact]
    public void The_year_is_that_of_the_date_time_group() =>
        Cable.Parse(Telegrams.With(dateTime: "R 261639Z FEB 74", reference: "UNCLAS MOSCOW 2774"))
            .Mrn.Should().Be(new Mrn(1974, "MOSCOW", 2774));

    [Fact]
    public void The_reference_line_is_an_element_of_its_own() =>
        Cable.Parse(Telegrams.With(reference: "UNCLAS MOSCOW 2774")).Printed(ElementKind.ReferenceLine)
            .Should().Equal("UNCLAS MOSCOW 2774\n");

    [Fact]
    public void An_unknown_station_is_kept_as_printed()
    {
        var cable = Cable.Parse(Telegrams.With(from: "", reference: "UNCLAS QUAHOGVILLE 12"));

        cable.Mrn!.Station.Should().Be("QUAHOGVILLE");
        cable.ShouldReport("CBL0903", at: "UNCLAS QUAHOGVILLE 12"[7..]);
    }

    [Fact]
    public void Without_a_reference_line_the_page_header_names_the_telegram()
    {
        var cable = Cable.Parse(Telegrams.With(pageHeader: "PAGE 01  MOSCOW 02774  261702Z", reference: ""));

        cable.Mrn.Should().Be(new Mrn(1974, "MOSCOW", 2774));
        cable.ShouldReport("CBL0905", at: "PAGE 01  MOSCOW 02774  261702Z");
    }

    [Fact]
    public void Without_either_the_attribute_block_does()
    {
        var cable = Cable.Parse(Telegrams.With(reference: "", attributes: "Message Attributes\nDocument Number: 1974MOSCOW02774"));

        cable.Id.Should().Be("1974MOSCOW2774");
        cable.ShouldReport("CBL0908", at: "");
    }

    [Fact]
    public void Without_any_of_them_that_is_an_error()
    {
        var cable = Cable.Parse(Telegrams.With(reference: ""));

        cable.Mrn.Should().BeNull();
        cable.Id.Should().BeNull();
        cable.ShouldReport("CBL0901", at: "");
    }
}
