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
        using var written = new StringWriter();
        Print(Path.Combine(AppContext.BaseDirectory, "samples", "1974-archive-copy.txt"), written);

        written.ToString().Should().Contain("1974OSLO912").And.Contain("refers to 1974STATE37721");
        Block("csharp").Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)
            .Should().OnlyContain(line => Program.Contains(line));
    }

    // The README's statements, with the file and the writer as parameters.
    private static void Print(string path, TextWriter console)
    {
        foreach (var document in CableReader.Read(File.OpenRead(path), path))
        {
            if (document is not Cable cable) continue;
            console.WriteLine($"{cable.Id}  {cable.DateTimeGroup?.Value.Utc:u}  {cable.Subject}");
            foreach (var reference in cable.References.Where(r => r.Kind == ReferenceKind.Telegram))
                console.WriteLine($"  refers to {reference.Id ?? reference.Raw}");
            foreach (var diagnostic in cable.Diagnostics)
                console.WriteLine($"  {diagnostic.Line}:{diagnostic.Column} {diagnostic.Code} {diagnostic.Message}");
        }
    }

    private static readonly string[] Program =
    [
        "foreach (var document in CableReader.Read(File.OpenRead(\"packet.txt\"), \"packet.txt\"))",
        "{",
        "}",
        "if (document is not Cable cable) continue;",
        "Console.WriteLine($\"{cable.Id}  {cable.DateTimeGroup?.Value.Utc:u}  {cable.Subject}\");",
        "foreach (var reference in cable.References.Where(r => r.Kind == ReferenceKind.Telegram))",
        "Console.WriteLine($\"  refers to {reference.Id ?? reference.Raw}\");",
        "foreach (var diagnostic in cable.Diagnostics)",
        "Console.WriteLine($\"  {diagnostic.Line}:{diagnostic.Column} {diagnostic.Code} {diagnostic.Message}\");",
    ];

    private static string Block(string language)
    {
        var start = Readme.IndexOf($"```{language}\n", StringComparison.Ordinal) + language.Length + 4;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
