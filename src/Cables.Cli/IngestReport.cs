using System.Text;
using Spectre.Console;

namespace Cables.Cli;

/// <summary>What a run tells while it goes on and at its end: to standard error, and to a file where one was named.</summary>
/// <param name="error">Standard error.</param>
/// <param name="terminal">The same where a bar stands on it, which lines must not run into.</param>
/// <param name="log">The file; lines are added to it.</param>
internal sealed class IngestReport(TextWriter error, IAnsiConsole? terminal, string? log) : IDisposable
{
    private readonly Lock _writing = new();
    private readonly StreamWriter? _log = log is null ? null : Open(log);

    /// <summary>Names what cannot be read.</summary>
    public void Fail(string place, string reason)
    {
        lock (_writing)
        {
            _log?.WriteLine($"{place}: {reason}");
            if (terminal is null) error.WriteLine($"cables: {place}: {reason}");
            else terminal.WriteLine($"cables: {place}: {reason}");
        }
    }

    /// <summary>The last line, when no bar stands any more.</summary>
    public void End(string totals, bool isQuiet)
    {
        _log?.WriteLine(totals);
        if (!isQuiet) error.WriteLine($"cables: {totals}");
    }

    public void Dispose() => _log?.Dispose();

    /// <summary>Each line is written at once: a run may be ended by force.</summary>
    private static StreamWriter Open(string log)
    {
        try
        {
            var stream = new FileStream(log, FileMode.Append, FileAccess.Write, FileShare.Read);
            return new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            throw new IOException($"{log}: {Reason.Of(exception)}", exception);
        }
    }
}
