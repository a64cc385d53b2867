using System.Runtime.InteropServices;

namespace Cables.Cli;

/// <summary>Hears Ctrl-C, the request to end, and the closing of the terminal. The first asks for a clean end, the second ends at
/// once.</summary>
internal sealed class Interruption : IDisposable
{
    /// <summary>How long a clean end may take: whoever reads the other end of a pipe may stand still.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private Timer? _impatience;
    private int _exitCode;

    public Interruption() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Hear(context, 2)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Hear(context, 15)),
        PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => Hear(context, 1)),
    ];

    public CancellationToken Token => _source.Token;

    /// <summary>The exit code, as shells count it: 128 and the signal's number.</summary>
    public int ExitCode => Volatile.Read(ref _exitCode) is var code and not 0 ? code : Cli.ExitCode.Interrupted;

    public void Dispose()
    {
        foreach (var registration in _registrations) registration.Dispose();
        _impatience?.Dispose();
        _source.Dispose();
    }

    private void Hear(PosixSignalContext context, int signal)
    {
        context.Cancel = true;
        if (Interlocked.CompareExchange(ref _exitCode, 128 + signal, 0) != 0) Environment.Exit(ExitCode);
        _impatience = new Timer(_ => Environment.Exit(ExitCode), null, Patience, Timeout.InfiniteTimeSpan);
        _source.Cancel();
    }
}
