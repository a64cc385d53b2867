using System.Diagnostics;
using System.Globalization;
using Cables.Corpus;

namespace Cables.Cli;

/// <summary>What <c>cables ingest</c> was asked for.</summary>
internal sealed record IngestRequest(string[] Paths, IngestOutputs Outputs, IngestOptions Options, bool Quiet, string? Log);

/// <summary>Reads a corpus into its outputs; what cannot be read is named on standard error and costs only itself.</summary>
internal sealed class IngestCorpus(IngestRequest request, TextWriter error)
{
    private readonly IngestTotals _totals = new();

    public int Run(CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        var terminal = request.Quiet ? null : ErrorTerminal.Of(error);
        var shard = request.Options.Sources.Shard;
        using var report = new IngestReport(error, terminal, request.Log is null ? null : shard.NameOf(request.Log));
        using var output = request.Outputs.Open(shard);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var code = ExitCode.Done;
        void Ingest() => CorpusIngest.Run(request.Paths, output, request.Options with { Report = report.Fail }, _totals, cancellation);
        try
        {
            if (terminal is null) Ingest();
            else new IngestBar(terminal, _totals, Size(ended.Token)).Run(Ingest);
        }
        catch (OperationCanceledException)
        {
            code = ExitCode.Interrupted;
        }

        ended.Cancel();
        report.End(Totals(watch.Elapsed), request.Quiet);
        return code != ExitCode.Done ? code : _totals.Failed > 0 ? ExitCode.Unreadable : ExitCode.Done;
    }

    /// <summary>Counted beside the reading, which does not wait for it.</summary>
    private Task<long?> Size(CancellationToken cancellation) =>
        Task.Run(() => CorpusIngest.SizeOf(request.Paths, request.Options.Sources, cancellation), cancellation);

    private string Totals(TimeSpan time)
    {
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{_totals.Telegrams:N0} telegrams from {_totals.Entries:N0} texts ({_totals.Bytes / 1e6:N1} MB) in {time.TotalSeconds:N1} s");
        if (_totals.Documents > _totals.Telegrams)
            line += string.Create(CultureInfo.InvariantCulture, $"; {_totals.Documents - _totals.Telegrams:N0} other documents");
        if (_totals.Unchanged > 0) line += string.Create(CultureInfo.InvariantCulture, $"; {_totals.Unchanged:N0} there already");
        if (_totals.Failed > 0) line += string.Create(CultureInfo.InvariantCulture, $"; {_totals.Failed:N0} failed");
        if (_totals.FailedBefore > 0)
            line += string.Create(CultureInfo.InvariantCulture, $"; {_totals.FailedBefore:N0} failed before (--retry-failed tries again)");
        return line + ".";
    }
}
