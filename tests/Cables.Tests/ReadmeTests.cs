using System.Text.Json.Nodes;
using Cables.Tests.Samples;

namespace Cables.Tests;

/// <summary>What the README promises is true.</summary>
public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_telegram_of_the_README_gives_the_JSON_beside_it()
    {
        var cable = Cable.Parse(Block("text"));

        var gold = JsonNode.Parse(Block("json"))!;
        GoldComparison.Differences(gold, JsonNode.Parse(cable.ToJson())!).Should().BeEmpty();
    }

    [Fact]
    public void The_two_commands_of_a_new_user_stand_first() =>
        Block("sh").Should().Be("dotnet run --project src/Cables.Cli -- parse samples\ndotnet test\n");

    [Fact]
    public void The_program_of_the_README_is_the_one_that_is_compiled_here()
    {
        var source = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "ReadmeExample.cs")).ReplaceLineEndings("\n");
        var start = source.IndexOf("    {\n", source.IndexOf("void Run()", StringComparison.Ordinal), StringComparison.Ordinal) + 6;
        var body = source[start..source.IndexOf("\n    }\n", start, StringComparison.Ordinal)].Split('\n').Select(line => line[8..]);

        Block("csharp").Should().Be("using Cables;\n\n" + string.Join('\n', body) + "\n");
    }

    [Fact]
    public void The_program_of_the_README_prints_telegrams_references_and_diagnostics()
    {
        ReadmeExample.Run();

        ReadmeExample.Written.Should().Contain("1983STATE239933  1983-08-24 01:20:00Z  REPLY TO SOVIET DEMARCHE")
            .And.Contain("  refers to 1983STATE189728").And.MatchRegex(@"  line \d+: CBL\d{4} .*\.");
    }

    [Theory]
    [InlineData("docs/diagnostics.md")]
    [InlineData("docs/accuracy.md")]
    public void The_pages_of_which_it_speaks_are_there(string page)
    {
        Readme.Should().Contain($"`{page}`");
        File.Exists(Path.Combine(AppContext.BaseDirectory, page)).Should().BeTrue();
    }

    // The packages show the README where no file stands beside it.
    [Fact]
    public void It_has_no_relative_links() => Readme.Should().NotMatchRegex(@"\]\((?!https://)");

    private static string Block(string language)
    {
        var start = Readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
