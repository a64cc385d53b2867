using System.Globalization;

namespace Cables.Tests.Elements;

public class DateTimeGroupTests
{
    [Theory]
    [InlineData("240120Z AUG 83", 24, 1, 20, 'Z', 8, 1983)]
    [InlineData("010000Z JAN 60", 1, 0, 0, 'Z', 1, 1960)]
    [InlineData("312359Z DEC 59", 31, 23, 59, 'Z', 12, 2059)]
    [InlineData("302400Z JUN 75", 30, 24, 0, 'Z', 6, 1975)]
    [InlineData("121530K MAR 75", 12, 15, 30, 'K', 3, 1975)]
    public void The_printed_form_is_read_and_written(
        string printed, int day, int hour, int minute, char zone, int month, int year)
    {
        var group = new DateTimeGroup(day, hour, minute, zone, month, year);

        DateTimeGroup.Parse(printed).Should().Be(group);
        group.ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData(" 240120Z AUG 83 ")]
    [InlineData("240120z aug 83")]
    [InlineData("240120Z AUG 1983")]
    [InlineData("240120Z AUGUST 83")]
    [InlineData("24 0120 Z AUG 83")]
    [InlineData("240120Z AUG. 83")]
    [InlineData("240120Z AUG '83")]
    public void Other_ways_to_print_it_are_read(string printed) =>
        DateTimeGroup.Parse(printed).Should().Be(new DateTimeGroup(24, 1, 20, 'Z', 8, 1983));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("AUG 83")]
    [InlineData("2401Z AUG 83")]
    [InlineData("000120Z AUG 83")]
    [InlineData("320120Z AUG 83")]
    [InlineData("242520Z AUG 83")]
    [InlineData("240170Z AUG 83")]
    [InlineData("P 240120Z AUG 83")]
    [InlineData("240120Z AUG 83 ZFF4")]
    [InlineData("2024-08-24T01:20:00Z")]
    public void What_is_no_group_is_rejected(string printed)
    {
        DateTimeGroup.TryParse(printed, null, out var group).Should().BeFalse();
        group.Should().Be(default(DateTimeGroup));
    }

    [Fact]
    public void A_year_that_is_not_printed_stays_open()
    {
        var group = DateTimeGroup.Parse("240120Z AUG");

        group.Should().Be(new DateTimeGroup(24, 1, 20, 'Z', 8, null));
        group.Utc.Should().BeNull();
        group.ToString().Should().Be("240120Z AUG");
    }

    [Fact]
    public void A_day_the_month_does_not_have_has_no_moment() =>
        DateTimeGroup.Parse("310120Z SEP 83").Utc.Should().BeNull();

    [Fact]
    public void The_29th_of_February_exists_in_leap_years_only()
    {
        DateTimeGroup.Parse("290000Z FEB 76").Utc.Should().NotBeNull();
        DateTimeGroup.Parse("290000Z FEB 75").Utc.Should().BeNull();
    }

    [Fact]
    public void Twenty_four_hundred_is_the_next_day() =>
        DateTimeGroup.Parse("312400Z DEC 75").Utc.Should().Be(Moment("1976-01-01T00:00:00Z"));

    [Theory]
    [InlineData("121530A MAR 75", "1975-03-12T14:30:00Z")]
    [InlineData("121530M MAR 75", "1975-03-12T03:30:00Z")]
    [InlineData("121530N MAR 75", "1975-03-12T16:30:00Z")]
    [InlineData("121530Y MAR 75", "1975-03-13T03:30:00Z")]
    public void Military_zones_are_converted(string printed, string utc) =>
        DateTimeGroup.Parse(printed).Utc.Should().Be(Moment(utc));

    [Fact]
    public void Parse_says_what_it_found_and_what_it_expected() =>
        FluentActions.Invoking(() => DateTimeGroup.Parse("YESTERDAY"))
            .Should().Throw<FormatException>().WithMessage("'YESTERDAY' is no date-time group*'240120Z AUG 83'*");

    [Fact]
    public void A_null_is_an_argument_error() =>
        FluentActions.Invoking(() => DateTimeGroup.Parse(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void It_is_written_into_a_buffer_that_is_large_enough()
    {
        var group = DateTimeGroup.Parse("240120Z AUG 83");
        Span<char> buffer = stackalloc char[14];

        group.TryFormat(buffer, out var written, default, null).Should().BeTrue();
        buffer[..written].ToString().Should().Be("240120Z AUG 83");
        group.TryFormat(buffer[..13], out written, default, null).Should().BeFalse();
        written.Should().Be(0);
        $"{group}".Should().Be("240120Z AUG 83");
    }

    [Fact]
    public void Its_span_covers_the_group_and_not_the_prosign()
    {
        var cable = Cable.Parse(Telegrams.With(dateTime: "P R 281848Z DEC 66 ZFF4"));

        cable.Printed(cable.DateTimeGroup!.Span).Should().Be("281848Z DEC 66");
        cable.Precedence.Should().Be(Precedence.Priority);
        cable.InfoPrecedence.Should().Be(Precedence.Routine);
    }

    [Fact]
    public void A_repaired_figure_is_reported_where_it_stands() =>
        Cable.Parse(Telegrams.With(dateTime: "P 24O12OZ AUG 83")).ShouldReport("CBL0602", at: "24O12OZ AUG 83");

    [Fact]
    public void A_day_that_does_not_exist_is_an_error()
    {
        var cable = Cable.Parse(Telegrams.With(dateTime: "P 310120Z SEP 83"));

        cable.ShouldReport("CBL0603", at: "310120Z SEP 83");
        cable.DateTimeGroup!.Value.Utc.Should().BeNull();
    }

    [Fact]
    public void A_missing_line_is_reported_without_a_place() =>
        Cable.Parse(Telegrams.With(dateTime: "")).ShouldReport("CBL0604", at: "");

    [Fact]
    public void A_year_that_only_the_attributes_show_is_taken_from_there()
    {
        var cable = Cable.Parse(Telegrams.With(
            dateTime: "R 261639Z FEB", attributes: "Message Attributes\nDraft Date: 26 FEB 1974"));

        cable.DateTimeGroup!.Value.Utc.Should().Be(Moment("1974-02-26T16:39:00Z"));
        cable.ShouldReport("CBL0605", at: "261639Z FEB");
    }

    private static DateTimeOffset Moment(string utc) => DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture);
}
