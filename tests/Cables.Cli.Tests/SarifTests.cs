using System.Text.Json;

namespace Cables.Cli.Tests;

/// <summary>What the SARIF 2.1.0 standard asks of a log, as far as ours uses it.</summary>
public sealed class SarifTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_catalogue_is_the_list_of_rules()
    {
        var rules = (await Run(Texts.Telegram)).GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        rules.Select(rule => rule.GetProperty("id").GetString()).Should().Equal(DiagnosticCatalog.All.Select(rule => rule.Code));
        rules.Select(rule => rule.GetProperty("defaultConfiguration").GetProperty("level").GetString())
            .Should().OnlyContain(level => level == "error" || level == "warning" || level == "note");
        rules.Should().OnlyContain(rule => rule.GetProperty("shortDescription").GetProperty("text").GetString() != "");
    }

    [Fact]
    public async Task A_log_without_results_has_an_empty_list() =>
        (await Run(Texts.Telegram)).GetProperty("results").GetArrayLength().Should().Be(0);

    [Fact]
    public async Task A_result_points_to_its_rule_and_into_its_file()
    {
        var run = await Run("\r\n" + Texts.DamagedTelegram.ReplaceLineEndings("\r\n"));

        var result = run.GetProperty("results").EnumerateArray().Should().ContainSingle().Subject;
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
        result.GetProperty("level").GetString().Should().Be("warning");
        result.GetProperty("message").GetProperty("text").GetString().Should().Contain("27O4");
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Numbers(region).Should().Equal(5, 8, 5, 19);
        File.ReadAllText(_folder.Of("a file #1.txt"))
            .Substring(region.GetProperty("charOffset").GetInt32(), region.GetProperty("charLength").GetInt32()).Should().Be("MOSCOW 27O4");
    }

    [Fact]
    public async Task A_region_over_several_lines_ends_where_its_last_character_does()
    {
        var run = await Run(Texts.Telegram.Replace("TAGS: BEXP, UR", "WORDS THAT ARE NO FIELD\nNOR ARE THESE"));

        foreach (var result in run.GetProperty("results").EnumerateArray())
        {
            var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
            var before = File.ReadAllText(_folder.Of("a file #1.txt"))[..(region.GetProperty("charOffset").GetInt32() + region.GetProperty("charLength").GetInt32())];
            Numbers(region)[2..].Should().Equal(before.Count(c => c == '\n') + 1, before.Length - before.LastIndexOf('\n'));
        }
    }

    [Fact]
    public async Task A_file_name_is_a_valid_uri()
    {
        var result = (await Run(Texts.DamagedTelegram)).GetProperty("results")[0];

        var uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString();
        uri.Should().StartWith("file:///").And.EndWith("/a%20file%20%231.txt");
        Uri.IsWellFormedUriString(uri, UriKind.Absolute).Should().BeTrue();
    }

    private static int[] Numbers(JsonElement region) =>
        [.. new[] { "startLine", "startColumn", "endLine", "endColumn" }.Select(name => region.GetProperty(name).GetInt32())];

    private async Task<JsonElement> Run(string text)
    {
        var run = await CommandRun.Of("check", _folder.Add("a file #1.txt", text), "--format", "sarif");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("version").GetString().Should().Be("2.1.0");
        return json.RootElement.GetProperty("runs")[0].Clone();
    }
}
