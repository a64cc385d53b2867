namespace Cables.Cli;

/// <summary>What the command's exit codes mean.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Done = 0;

    /// <summary>A diagnostic at or above <c>--fail-on</c> was found.</summary>
    public const int Found = 1;

    /// <summary>What was asked for is not there, as with <c>grep</c>.</summary>
    public const int NotFound = 1;

    /// <summary>The command was called wrongly; nothing was done.</summary>
    public const int Misused = 2;

    /// <summary>Something could not be read or written; the rest was done.</summary>
    public const int Unreadable = 3;

    /// <summary>Ended by Ctrl-C, as shells count it: 128 and the signal's number.</summary>
    public const int Interrupted = 130;
}
