using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Cables.Cli;

/// <summary>The command <c>cables</c>: usage goes to standard error, data to standard output.</summary>
internal static class CablesCommand
{
    public static async Task<int> RunAsync(
        string[] args, Func<Stream> input, Stream data, TextWriter output, TextWriter error, CancellationToken cancellation = default)
    {
        Command cables = new("cables", "Turns United States diplomatic telegrams into data.")
        {
            new HelpOption(),
            new VersionOption(),
            ParseCommand.Create(input, data),
        };
        // '@name' is a file's name here, no response file.
        var result = cables.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        InvocationConfiguration invocation = new()
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
            Output = output,
            Error = error,
        };
        // Usage errors print help; that must not get into somebody's data.
        var misused = result.Action is ParseErrorAction || args.Length == 0;
        if (misused) invocation.Output = error;
        try
        {
            var code = await result.InvokeAsync(invocation, cancellation);
            return misused ? ExitCode.Misused : code;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"cables: {exception.Message}");
            return ExitCode.Unreadable;
        }
    }
}
