using Spectre.Console;

namespace Cables.Cli;

/// <summary>What standard output shows.</summary>
/// <param name="Width">The columns of the terminal; null where lines may have any length.</param>
/// <param name="HasColour">Whether colour is wanted and understood.</param>
internal readonly record struct Screen(int? Width, bool HasColour)
{
    /// <summary>The process's standard output: a terminal, or a pipe or file, which gets plain text.</summary>
    public static Screen OfConsole()
    {
        if (Console.IsOutputRedirected) return default;
        // https://no-color.org: set to anything at all, it asks for none.
        var isWanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Screen(AnsiConsole.Profile.Width, isWanted && AnsiConsole.Profile.Capabilities.Ansi);
    }
}
