namespace Cables.Tests.Elements;

public class DistributionTests
{
    [Theory]
    [InlineData("EUR-25", "EUR", 25)]
    [InlineData("OCT-01", "OCT", 1)]
    [InlineData("D/LOS-00", "D/LOS", 0)]
    [InlineData("SS-120", "SS", 120)]
    [InlineData("EUR-??", "EUR", null)]
    public void An_office_is_read_and_written(string printed, string office, int? copies)
    {
        OfficeCopies.Parse(printed).Should().Be(new OfficeCopies(office, copies));
        new OfficeCopies(office, copies).ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("EUR 20", "EUR-20")]
    [InlineData("10-16", "IO-16")]
    [InlineData("OCT-O1", "OCT-01")]
    [InlineData("USIA- 15", "USIA-15")]
    public void Other_ways_to_print_an_office_are_read(string printed, string proper) =>
        OfficeCopies.Parse(printed).Should().Be(OfficeCopies.Parse(proper));

    [Theory]
    [InlineData("")]
    [InlineData("-25")]
    [InlineData("EUR-25 IO-16")]
    [InlineData("EUR-2500")]
    [InlineData("DEPARTMENT-01")]
    public void What_is_no_office_with_copies_is_rejected(string printed)
    {
        OfficeCopies.TryParse(printed, null, out var office).Should().BeFalse();
        office.Should().BeNull();
    }

    [Theory]
    [InlineData("ACTION EUR-25\nINFO OCT-01 ISO-00\n/026 W")]
    [InlineData("ORIGIN SS-25\nINFO OCT-01\n/026 R")]
    [InlineData("ACTION EUR-25 IO-16\nINFO OCT-01")]
    [InlineData("INFO OCT-01")]
    public void The_printed_form_is_read_and_written(string printed) => Distribution.Parse(printed).ToString().Should().Be(printed);

    [Fact]
    public void On_one_line_the_labels_part_it() =>
        Distribution.Parse("ACTION EUR-25 INFO OCT-01 ISO-00 /026 W").Should().Be(
            new Distribution([new OfficeCopies("EUR", 25)], [], [new OfficeCopies("OCT", 1), new OfficeCopies("ISO", 0)], 26));

    [Fact]
    public void The_form_of_the_1960s_parts_entries_by_commas() =>
        Distribution.Parse("ACTION EUR 20\nINFO IO 13,SSO 00,P 04,/037 W").Should().Be(
            Distribution.Parse("ACTION EUR-20\nINFO IO-13 SSO-00 P-04\n/037 W"));

    [Theory]
    [InlineData("")]
    [InlineData("ACTION")]
    [InlineData("/026 W")]
    [InlineData("ACTION WAS TAKEN BY EUR")]
    public void What_is_no_distribution_is_rejected(string printed)
    {
        Distribution.TryParse(printed, null, out var distribution).Should().BeFalse();
        distribution.Should().BeNull();
    }

    [Fact]
    public void The_sum_is_that_of_all_lists() => Distribution.Parse("ORIGIN SS-25\nINFO OCT-01 ISO-02").Sum.Should().Be(28);

    [Fact]
    public void One_unknown_figure_makes_the_sum_unknown() => Distribution.Parse("ORIGIN SS-25\nINFO OCT-??").Sum.Should().BeNull();

    [Fact]
    public void Every_span_covers_its_entry()
    {
        var cable = Cable.Parse(Telegrams.With(distribution: "ACTION EUR-25\nINFO OCT-01  ISO-00\n/026 W"));

        cable.Distribution!.Action.Select(office => cable.Printed(office.Span)).Should().Equal("EUR-25");
        cable.Distribution.Info.Select(office => cable.Printed(office.Span)).Should().Equal("OCT-01", "ISO-00");
    }

    [Fact]
    public void A_page_break_and_a_print_number_inside_the_list_are_no_offices()
    {
        var cable = Cable.Parse(Telegrams.With(
            distribution: "ORIGIN EUR-08\n9193\nINFO OCT-01\nCONFIDENTIAL\nPAGE 02  STATE 239933\nISO-00 /009 R", reference: "UNCLAS STATE 239933"));

        cable.Distribution!.Info.Select(office => office.Office).Should().Equal("OCT", "ISO");
        cable.Distribution.Total.Should().Be(9);
    }

    [Fact]
    public void A_total_that_is_not_the_sum_is_doubted_and_kept()
    {
        var cable = Cable.Parse(Telegrams.With(distribution: "ORIGIN SS-25\nINFO OCT-01 /027 R"));

        cable.Distribution!.Total.Should().Be(27);
        cable.ShouldReport("CBL0301", at: "SS-25\nINFO OCT-01 /027 R");
    }

    [Fact]
    public void A_repaired_code_is_reported_where_it_stands() =>
        Cable.Parse(Telegrams.With(distribution: "ACTION 10-16\n/016 W")).ShouldReport("CBL0302", at: "10-16");

    [Fact]
    public void Copies_that_cannot_be_read_are_reported_where_they_stand() =>
        Cable.Parse(Telegrams.With(distribution: "ACTION EUR-25\nINFO OCT-XX ISO-00 SS-15")).ShouldReport("CBL0303", at: "OCT-XX");
}
