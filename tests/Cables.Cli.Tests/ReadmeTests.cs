namespace Cables.Cli.Tests;

/// <summary>The command lines of README.md are understood.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Commands
    {
        get
        {
            var readme = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "README.md"));
            var lines = readme.Where(line => line.StartsWith("cables ", StringComparison.Ordinal) || line.Contains("| cables "));
            return [.. lines.Select(line => line[(line.IndexOf("cables ", StringComparison.Ordinal) + 7)..].Split(" > ")[0].Split(" | ")[0])];
        }
    }

    [Fact]
    public void It_shows_some() => Commands.Count.Should().BeGreaterThan(3);

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_command_of_the_README_is_understood(string command)
    {
        // Its files are not there, which is another matter; what it would write goes into a folder of ours.
        var args = command.Split(' ').Select(arg => Path.GetExtension(arg) is ".ndjson" or ".db" ? _folder.Of(arg) : arg);

        var run = await CommandRun.Of([.. args]);

        run.ExitCode.Should().NotBe(2, run.Error);
    }
}
