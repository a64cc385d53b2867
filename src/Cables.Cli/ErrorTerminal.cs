using Spectre.Console;

namespace Cables.Cli;

/// <summary>Standard error where it is a terminal that knows how to move the cursor.</summary>
internal static class ErrorTerminal
{
    /// <returns>Null where it is a file or a pipe, where a test listens, or on a terminal that can only print lines.</returns>
    public static IAnsiConsole? Of(TextWriter error)
    {
        if (!ReferenceEquals(error, Console.Error) || Console.IsErrorRedirected) return null;
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error), Interactive = InteractionSupport.Yes });
        return console.Profile.Capabilities.Ansi ? console : null;
    }
}
