using System.Text;

namespace Cables.Cli.Tests;

/// <summary>One call of the command, in this process: its exit code and what it wrote to both streams.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error, byte[] Data)
{
    public static Task<CommandRun> Of(params string[] args) => WithInput([], args);

    public static Task<CommandRun> OnScreen(Screen screen, params string[] args) => Run([], screen, args);

    public static Task<CommandRun> WithInput(byte[] input, params string[] args) => Run(input, default, args);

    private static async Task<CommandRun> Run(byte[] input, Screen screen, string[] args)
    {
        using var data = new MemoryStream();
        using StringWriter output = new(), error = new();
        var code = await CablesCommand.RunAsync(args, () => new MemoryStream(input), data, output, error, () => screen);
        var bytes = data.ToArray();
        return new CommandRun(code, output + Encoding.UTF8.GetString(bytes), error.ToString(), bytes);
    }

    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
