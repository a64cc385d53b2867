using System.Text.Json;

namespace Cables.Cli.Tests;

public class TagsAndPostsTests
{
    [Fact]
    public async Task A_code_has_a_line_for_each_era()
    {
        var run = await CommandRun.Of("tags", "cg");

        run.Lines.Should().HaveCountGreaterThan(1).And.OnlyContain(line => line.StartsWith("CG     geographic"));
        run.Output.Should().Contain("1973-1979").And.Contain("Zaire").And.Contain("Congo (Kinshasa)");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_meaning_that_nobody_confirmed_is_no_meaning()
    {
        (await CommandRun.Of("tags", "KBTR")).Output.Should().Contain("(unverified) perhaps: ");

        using var json = JsonDocument.Parse((await CommandRun.Of("tags", "KBTR", "-f", "json")).Output);
        json.RootElement[0].GetProperty("meaning").ValueKind.Should().Be(JsonValueKind.Null);
        json.RootElement[0].GetProperty("unverifiedMeaning").GetString().Should().NotBeEmpty();
    }

    [Fact]
    public async Task An_unknown_code_is_exit_code_1_and_those_near_to_it_are_named()
    {
        var run = await CommandRun.Of("tags", "PFRO", "UR");

        run.Error.Should().StartWith("cables: No TAGS code 'PFRO' is known; near to it: ").And.Contain("PFOR");
        run.Output.Should().StartWith("UR ").And.NotContain("PFOR");
        run.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("rio de janeiro", "RIO DE JANEIRO")]
    [InlineData("RIO DE", "RIO DE JANEIRO")]
    [InlineData("MSOCOW", "MOSCOW")]
    [InlineData("amembassy moscow", "MOSCOW")]
    [InlineData("RUEHMO", "MOSCOW")]
    [InlineData("LUSAKA", "LUSAKA")]
    [InlineData("Zambia", "LUSAKA")]
    [InlineData("Russia", "MOSCOW")]
    public async Task A_post_is_found_by_any_of_its_names(string name, string post) =>
        (await CommandRun.Of("posts", name)).Lines.Should().Contain(post);

    [Fact]
    public async Task Two_posts_that_share_a_code_are_both_shown() =>
        (await CommandRun.Of("posts", "MOGADI")).Lines.Count(line => !line.StartsWith(' ')).Should().Be(2);

    [Fact]
    public async Task A_country_is_found_by_its_words_and_not_by_their_beginnings() =>
        (await CommandRun.Of("posts", "Niger")).Output.Should().Contain("NIAMEY").And.NotContain("LAGOS");

    [Fact]
    public async Task A_post_as_json_has_all_that_is_known()
    {
        using var json = JsonDocument.Parse((await CommandRun.Of("posts", "moscow", "--format", "json")).Output);

        var post = json.RootElement.EnumerateArray().Single(post => post.GetProperty("key").GetString() == "MOSCOW");
        post.GetProperty("addressForm").GetString().Should().Be("AMEMBASSY MOSCOW");
        post.GetProperty("routingIndicators")[0].GetProperty("indicator").GetString().Should().StartWith("RUEH");
        post.GetProperty("variants").GetArrayLength().Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task An_unknown_post_is_exit_code_1_and_json_stays_json()
    {
        var run = await CommandRun.Of("posts", "MOSKOW", "--format", "json");

        run.Error.Should().Be($"cables: No post 'MOSKOW' is known; near to it: MOSCOW.{Environment.NewLine}");
        run.Output.Should().Be("[]\n");
        run.ExitCode.Should().Be(1);
    }
}
