namespace Cables.Tests.Elements;

public class AddresseeTests
{
    public static TheoryData<string, Addressee> Forms => new()
    {
        { "SECSTATE WASHDC", new Addressee("SECSTATE WASHDC") },
        { "SECSTATE WASHDC 6441", new Addressee("SECSTATE WASHDC", Serial: "6441") },
        { "SECSTATE WASHDC NIACT IMMEDIATE 5612", new Addressee("SECSTATE WASHDC", Precedence.NiactImmediate, Serial: "5612") },
        { "RUEHC/SECSTATE WASHDC PRIORITY 8013", new Addressee("SECSTATE WASHDC", Precedence.Priority, "RUEHC", "8013") },
        { "AMCONSUL LENINGRAD BY POUCH", new Addressee("AMCONSUL LENINGRAD") { Delivery = "BY POUCH" } },
        { "ZEN/AMEMBASSY LONDON", new Addressee("AMEMBASSY LONDON") { Delivery = "ZEN" } },
        {
            "NATO COLLECTIVE XMT AMEMBASSY PARIS, AMEMBASSY ROME",
            new Addressee("NATO COLLECTIVE") { Excluded = ["AMEMBASSY PARIS", "AMEMBASSY ROME"] }
        },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void The_printed_form_is_read_and_written(string printed, Addressee addressee)
    {
        Addressee.Parse(printed).Should().Be(addressee);
        addressee.ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("6441")]
    [InlineData("-----")]
    [InlineData("AMEMBASSY BONN\nAMEMBASSY ROME")]
    public void What_names_nobody_is_rejected(string printed)
    {
        Addressee.TryParse(printed, null, out var addressee).Should().BeFalse();
        addressee.Should().BeNull();
    }

    [Fact]
    public void Where_it_stands_is_no_part_of_what_it_is() =>
        new Addressee("NATO COLLECTIVE") { Span = new TextSpan(3, 15) }.Should().Be(new Addressee("NATO COLLECTIVE"));

    [Fact]
    public void Every_span_covers_the_line_without_its_label()
    {
        var cable = Cable.Parse(Telegrams.With(
            to: "TO SECSTATE WASHDC 6441", info: "INFO AMEMBASSY BONN PRIORITY\n  AMEMBASSY ROME 12"));

        cable.To.Select(to => cable.Printed(to.Span)).Should().Equal("SECSTATE WASHDC 6441");
        cable.Info.Select(info => cable.Printed(info.Span)).Should().Equal("AMEMBASSY BONN PRIORITY", "AMEMBASSY ROME 12");
    }

    [Fact]
    public void The_lists_are_elements_of_their_own()
    {
        var cable = Cable.Parse(Telegrams.With(to: "TO SECSTATE WASHDC", info: "INFO AMEMBASSY BONN\nAMEMBASSY ROME"));

        cable.Printed(ElementKind.To).Should().Equal("TO SECSTATE WASHDC\n");
        cable.Printed(ElementKind.Info).Should().Equal("INFO AMEMBASSY BONN\nAMEMBASSY ROME\n");
    }

    [Fact]
    public void A_page_break_inside_a_list_is_no_addressee()
    {
        var cable = Cable.Parse(Telegrams.With(info: "INFO AMEMBASSY BONN\n\nUNCLASSIFIED\n\nPAGE 02  MOSCOW 02774  261702Z\n\nAMEMBASSY ROME"));

        cable.Info.Select(info => info.Name).Should().Equal("AMEMBASSY BONN", "AMEMBASSY ROME");
    }

    [Fact]
    public void A_telegram_may_have_no_action_addressee()
    {
        var cable = Cable.Parse(Telegrams.With(to: "", info: "INFO AMEMBASSY BONN"));

        cable.To.Should().BeEmpty();
        cable.Info.Should().ContainSingle();
    }

    [Fact]
    public void A_misread_label_is_reported_where_it_stands() =>
        Cable.Parse(Telegrams.With(to: "T0 SECSTATE WASHDC 6441")).ShouldReport("CBL0801", at: "T0");

    [Fact]
    public void A_misspelt_precedence_is_repaired_and_reported()
    {
        var cable = Cable.Parse(Telegrams.With(to: "TO SECSTATE WASHDC PIORITY 6441"));

        cable.To[0].Precedence.Should().Be(Precedence.Priority);
        cable.ShouldReport("CBL0802", at: "SECSTATE WASHDC PIORITY 6441");
    }

    [Fact]
    public void A_precedence_inside_the_name_is_taken_out_and_reported()
    {
        var cable = Cable.Parse(Telegrams.With(to: "TO SECSTATE IMMEDIATE WASHDC 6106"));

        cable.To[0].Should().Be(new Addressee("SECSTATE WASHDC", Precedence.Immediate, Serial: "6106"));
        cable.ShouldReport("CBL0803", at: "SECSTATE IMMEDIATE WASHDC 6106");
    }

    [Theory]
    [InlineData("RUEHNY/USMISSION USUN NEW\nYORK 0123", "USMISSION USUN NEW YORK")]
    [InlineData("RUEHNY/USMISSION USUN NEW\nRUEHLS/AMEMBASSY LUSAKA", "USMISSION USUN NEW|AMEMBASSY LUSAKA")]
    [InlineData("USMISSION USUN NEW\nAMCONSUL LAGOS", "USMISSION USUN NEW|AMCONSUL LAGOS")]
    public void An_address_behind_an_indicator_begins_an_addressee(string info, string names) =>
        string.Join('|', Cable.Parse(Telegrams.With(info: $"INFO {info}")).Info.Select(addressee => addressee.Name)).Should().Be(names);
}
