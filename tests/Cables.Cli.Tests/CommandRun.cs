using System.Text;

namespace Cables.Cli.Tests;

/// <summary>One call of the command, in this process: its exit code and what it wrote to both streams.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error, byte[] Data)
{
    public static Task<CommandRun> Of(params string[] args) => WithInput([], args);

    public static async Task<CommandRun> WithInput(byte[] input, params string[] args)
    {
        using var data = new MemoryStream();
        using StringWriter output = new(), error = new();
        var code = await CablesCommand.RunAsync(args, () => new MemoryStream(input), data, output, error);
        var bytes = data.ToArray();
        return new CommandRun(code, output + Encoding.UTF8.GetString(bytes), error.ToString(), bytes);
    }

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
