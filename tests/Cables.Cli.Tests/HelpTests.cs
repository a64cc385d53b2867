using System.CommandLine;

namespace Cables.Cli.Tests;

/// <summary>What holds for every command, also for one that is added tomorrow.</summary>
public class HelpTests
{
    public static TheoryData<string> Commands => [.. CablesCommand.Create(() => Stream.Null, Stream.Null).Subcommands
        .Where(command => !command.Hidden).Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_has_an_example_in_its_help(string command)
    {
        var run = await CommandRun.Of(command, "--help");

        run.Output.Should().Contain($"Example: cables {command} ").And.Contain("Usage:");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_example_is_understood(string command)
    {
        var help = await CommandRun.Of(command, "--help");
        var example = help.Lines.Single(line => line.Contains("Example: cables", StringComparison.Ordinal)).Split("cables ", 2)[1].Split(" > ")[0];

        var result = CablesCommand.Create(() => Stream.Null, Stream.Null).Parse(example.Trim());

        result.Errors.Should().BeEmpty();
        result.CommandResult.Command.Name.Should().Be(command);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task A_wrong_option_of_any_command_is_one_sentence_and_exit_code_2(string command)
    {
        var run = await CommandRun.Of(command, "--no-such-option");

        run.Error.Should().Be($"cables: Unknown option '--no-such-option'. See 'cables {command} --help'.{Environment.NewLine}");
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(2);
    }
}
