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
        var cables = Create(input, data, screen);
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

    /// <summary>The command and all below it.</summary>
    public static Command Create(Func<Stream> input, Stream data, Func<Screen>? screen = null) =>
        new("cables", "Turns United States diplomatic telegrams into data.")
    {
        EveryCommand.Help(),
        EveryCommand.Version(),
        ParseCommand.Create(input, data),
        ShowCommand.Create(input, data, screen ?? (() => default)),
        CheckCommand.Create(input, data),
        IngestCommand.Create(input),
        SchemaCommand.Create(data),
        TagsCommand.Create(data),
        PostsCommand.Create(data),
        CompletionCommand.Create(data),
        CompleteCommand.Create(data),
    };
}
