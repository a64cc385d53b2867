namespace Cables.Tests.Elements;

public class ExecutiveOrderTests
{
    [Theory]
    [InlineData("E.O. 11652: N/A", DeclassificationSchedule.NotApplicable)]
    [InlineData("E.O. 11652: GDS", DeclassificationSchedule.General)]
    [InlineData("E.O. 11652: ADS, DECLAS 12-31-74", DeclassificationSchedule.Advanced)]
    [InlineData("E.O. 11652: XGDS-1", DeclassificationSchedule.Exempt)]
    [InlineData("E.O. 12065: RDS-4 6/5/99 (DOE, JANE Q.) OR-M", DeclassificationSchedule.Review)]
    [InlineData("E.O. 12065: XDS-1 6/5/99", DeclassificationSchedule.Extended)]
    [InlineData("E.O. 12356: DECL: OADR", DeclassificationSchedule.OriginatingAgency)]
    [InlineData("E.O. 12958: DECL: 07/24/2018", DeclassificationSchedule.Declassify)]
    [InlineData("E.O. 12958: SEE TEXT", DeclassificationSchedule.Unknown)]
    public void The_printed_form_is_read_and_written(string printed, DeclassificationSchedule schedule)
    {
        var order = ExecutiveOrder.Parse(printed);

        order.Schedule.Should().Be(schedule);
        order.ToString().Should().Be(printed);
    }

    [Theory]
    [InlineData("EO 11652 GDS", "E.O. 11652: GDS")]
    [InlineData("E. O. 11652: N /A", "E.O. 11652: N/A")]
    [InlineData("E.O. 11652: XGDS(1)", "E.O. 11652: XGDS-1")]
    [InlineData("E.0.12356: DECL:OADR", "E.O. 12356: DECL: OADR")]
    public void Other_ways_to_print_it_are_read(string printed, string proper) =>
        ExecutiveOrder.Parse(printed).Should().Be(ExecutiveOrder.Parse(proper));

    [Theory]
    [InlineData("")]
    [InlineData("GDS")]
    [InlineData("12356: DECL: OADR")]
    [InlineData("E.O. GDS")]
    [InlineData("EXECUTIVE ORDER 10422")]
    public void What_is_no_executive_order_line_is_rejected(string printed)
    {
        ExecutiveOrder.TryParse(printed, null, out var order).Should().BeFalse();
        order.Should().BeNull();
    }

    [Theory]
    [InlineData("E.O. 12065: GDS 6/2/88 (DOE, JANE)", 1988, 6, 2)]
    [InlineData("E.O. 11652: XGDS-1, DECLAS 12-31-04", 2004, 12, 31)]
    [InlineData("E.O. 12958: DECL: 2018/07/24", 2018, 7, 24)]
    [InlineData("E.O. 12356: DECL: 2/29/88", 1988, 2, 29)]
    public void A_date_is_typed(string printed, int year, int month, int day) =>
        ExecutiveOrder.Parse(printed).Date.Should().Be(new DateOnly(year, month, day));

    [Theory]
    [InlineData("E.O. 12356: DECL: 2/30/88")]
    [InlineData("E.O. 12356: DECL: 13/01/88")]
    [InlineData("E.O. 12356: DECL: OADR")]
    [InlineData("E.O. 11652: GDS")]
    public void A_day_that_does_not_exist_is_no_date(string printed) => ExecutiveOrder.Parse(printed).Date.Should().BeNull();

    [Fact]
    public void The_figure_behind_a_schedule_is_its_category()
    {
        ExecutiveOrder.Parse("E.O. 12065: RDS-4 6/5/99").Category.Should().Be(4);
        ExecutiveOrder.Parse("E.O. 12065: GDS 6/5/99").Category.Should().BeNull();
    }

    [Fact]
    public void Exemptions_are_codes() =>
        ExecutiveOrder.Parse("E.O. 12958: DECL: X1, X6").Exemptions.Should().Equal("X1", "X6");

    [Fact]
    public void An_event_stands_where_no_date_does()
    {
        ExecutiveOrder.Parse("E.O. 12958: DECL: AFTER KOREAN UNIFICATION").Event.Should().Be("AFTER KOREAN UNIFICATION");
        ExecutiveOrder.Parse("E.O. 12958: DECL: 07/24/2018").Event.Should().BeNull();
        ExecutiveOrder.Parse("E.O. 12958: DECL: X1").Event.Should().BeNull();
        ExecutiveOrder.Parse("E.O. 12356: DECL: OADR").Event.Should().BeNull();
    }

    [Fact]
    public void The_classifier_stands_in_parentheses() =>
        ExecutiveOrder.Parse("E.O. 12065: RDS-4 6/5/99 (DOE, JANE Q.) OR-M").Classifier.Should().Be("DOE, JANE Q.");

    [Fact]
    public void The_line_is_an_element_of_its_own() =>
        Cable.Parse(Telegrams.With(order: "E.O. 12065: GDS 6/2/88\n(DOE, JANE) OR-P")).Printed(ElementKind.ExecutiveOrder)
            .Should().Equal("E.O. 12065: GDS 6/2/88\n(DOE, JANE) OR-P\n");

    [Fact]
    public void A_subject_about_an_order_is_no_executive_order_line()
    {
        var cable = Cable.Parse(Telegrams.With(order: "", subject: "SUBJECT: EXECUTIVE ORDER 10422"));

        cable.ExecutiveOrder.Should().BeNull();
        cable.Subject.Should().Be("EXECUTIVE ORDER 10422");
    }

    [Fact]
    public void Repairs_are_reported_where_they_stand()
    {
        Cable.Parse(Telegrams.With(order: "E. D. 11652: N/A")).ShouldReport("CBL1101", at: "E. D.");
        Cable.Parse(Telegrams.With(order: "E.O. 11653: GDS")).ShouldReport("CBL1102", at: "11653: GDS");
        Cable.Parse(Telegrams.With(order: "E.O. 11652: 6DS")).ShouldReport("CBL1103", at: "11652: 6DS");
    }

    [Fact]
    public void An_order_of_another_time_is_doubted() =>
        Cable.Parse(Telegrams.With(order: "E.O. 12958: N/A")).ShouldReport("CBL1104", at: "12958: N/A");
}
