using System.Text.Json.Nodes;
using Cables.Tests.Samples;

namespace Cables.Tests.Specification;

/// <summary>The specification is the test: every example row of FORMAT.md comes out as its typed column says.</summary>
public class SpecificationTests
{
    public static TheoryData<string, int, string> Rows
    {
        get
        {
            TheoryData<string, int, string> rows = [];
            foreach (var row in SpecificationPage.Rows) rows.Add(row.Section, row.Line, row.Printed);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_printed_example_is_read_as_the_page_says(string section, int line, string printed)
    {
        var row = SpecificationPage.Rows.Single(row => row.Line == line);
        var typed = JsonNode.Parse(row.Typed)!.AsObject();
        typed.Remove("diagnostics", out var codes);

        var cable = Cable.Parse(row.Telegram);

        GoldComparison.Differences(typed, JsonNode.Parse(cable.ToJson())!).Should().BeEmpty("{0} {1} is {2}", section, line, printed);
        if (codes is null) cable.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        else
        {
            cable.Diagnostics.Select(diagnostic => diagnostic.Code).Where(code => code[3..5] == section[1..])
                .Should().BeEquivalentTo(codes.AsArray().Select(code => (string?)code));
        }
    }

    [Theory]
    [InlineData("E01", 17)]
    [InlineData("E02", 15)]
    [InlineData("E03", 18)]
    [InlineData("E04", 14)]
    [InlineData("E05", 15)]
    [InlineData("E06", 33)]
    [InlineData("E07", 30)]
    [InlineData("E08", 32)]
    [InlineData("E09", 37)]
    [InlineData("E10", 25)]
    [InlineData("E11", 39)]
    [InlineData("E12", 36)]
    [InlineData("E13", 22)]
    [InlineData("E14", 61)]
    [InlineData("E15", 16)]
    [InlineData("E16", 30)]
    [InlineData("E17", 15)]
    [InlineData("E18", 8)]
    [InlineData("E19", 8)]
    [InlineData("E20", 12)]
    [InlineData("E21", 2)]
    public void No_row_of_a_table_is_passed_over(string section, int atLeast) =>
        SpecificationPage.Rows.Count(row => row.Section == section).Should().BeGreaterThanOrEqualTo(atLeast);
}
