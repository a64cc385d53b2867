using System.CommandLine;
using System.CommandLine.Invocation;

namespace Cables.Cli;

/// <summary>The command <c>cables</c>: usage goes to standard error, data to standard output.</summary>
internal static class CablesCommand
{
    public static async Task<int> RunAsync(
        string[] args, Func<Stream> input, Stream data, TextWriter output, TextWriter error,
        Func<Screen>? screen = null, CancellationToken cancellation = default)
    {
        var cables = Create(input, data, screen, args.FirstOrDefault());
        // '@name' is a file's name here, no response file.
        var called = args.Length > 0;
        var result = cables.Parse(called ? args : ["--help"], new ParserConfiguration { ResponseFileTokenReplacer = null });
        InvocationConfiguration invocation = new()
        {
            EnableDefaultExceptionHandler = false,
            // The program hears signals itself.
            ProcessTerminationTimeout = null,
            // Help that nobody asked for must not get into somebody's data.
            Output = called ? output : error,
            Error = error,
        };
        if (result.Action is ParseErrorAction)
        {
            await error.WriteLineAsync($"cables: {UsageError.Of(result)}");
            return ExitCode.Misused;
        }

        try
        {
            var code = await result.InvokeAsync(invocation, cancellation);
            return called ? code : ExitCode.Misused;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            await error.WriteLineAsync($"cables: {exception.Message}");
            return ExitCode.Unreadable;
        }
    }

    /// <summary>The command and all below it, or of them the one that is called alone: who reads one telegram does not wait for the others.</summary>
    /// <param name="input">Opens standard input.</param>
    /// <param name="data">Standard output.</param>
    /// <param name="screen">Looks at the terminal.</param>
    /// <param name="called">The first argument; all commands are made where it is the name of none.</param>
    public static Command Create(Func<Stream> input, Stream data, Func<Screen>? screen = null, string? called = null)
    {
        (string Name, Func<Command> Create)[] commands =
        [
            ("parse", () => ParseCommand.Create(input, data)),
            ("show", () => ShowCommand.Create(input, data, screen ?? (() => default))),
            ("check", () => CheckCommand.Create(input, data)),
            ("ingest", () => IngestCommand.Create(input)),
            ("schema", () => SchemaCommand.Create(data)),
            ("tags", () => TagsCommand.Create(data)),
            ("posts", () => PostsCommand.Create(data)),
            ("completion", () => CompletionCommand.Create(data)),
            ("complete", () => CompleteCommand.Create(data)),
        ];
        Command cables = new("cables", "Turns United States diplomatic telegrams into data.") { EveryCommand.Help(), EveryCommand.Version() };
        var isOne = Array.Exists(commands, command => command.Name == called);
        foreach (var (name, create) in commands)
            if (!isOne || name == called) cables.Add(create());
        return cables;
    }
}
