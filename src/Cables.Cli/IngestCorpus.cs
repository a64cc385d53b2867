using System.Diagnostics;
using System.Globalization;
using Cables.Corpus;

namespace Cables.Cli;

/// <summary>What <c>cables ingest</c> was asked for.</summary>
internal sealed record IngestRequest(string[] Paths, IngestOutputs Outputs, IngestOptions Options, bool Quiet);

/// <summary>Reads a corpus into its outputs; what cannot be read is named on standard error and costs only itself.</summary>
internal sealed class IngestCorpus(IngestRequest request, TextWriter error)
{
    private readonly Lock _writing = new();

    public int Run(CancellationToken cancellation)
    {
        var totals = new IngestTotals();
        var watch = Stopwatch.StartNew();
        using var output = request.Outputs.Open(request.Options.Sources.Shard);
        try
        {
            CorpusIngest.Run(request.Paths, output, request.Options with { Report = Report }, totals, cancellation);
        }
        catch (OperationCanceledException)
        {
            Tell(totals, watch.Elapsed);
            return ExitCode.Interrupted;
        }

        Tell(totals, watch.Elapsed);
        return totals.Failed > 0 ? ExitCode.Unreadable : ExitCode.Done;
    }

    private void Report(string place, string reason)
    {
        lock (_writing) error.WriteLine($"cables: {place}: {reason}");
    }

    private void Tell(IngestTotals totals, TimeSpan time)
    {
        if (request.Quiet) return;
        var line = string.Create(CultureInfo.InvariantCulture,
            $"cables: {totals.Telegrams:N0} telegrams from {totals.Entries:N0} texts ({totals.Bytes / 1e6:N1} MB) in {time.TotalSeconds:N1} s");
        if (totals.Documents > totals.Telegrams)
            line += string.Create(CultureInfo.InvariantCulture, $"; {totals.Documents - totals.Telegrams:N0} other documents");
        if (totals.Unchanged > 0) line += string.Create(CultureInfo.InvariantCulture, $"; {totals.Unchanged:N0} there already");
        if (totals.Failed > 0) line += string.Create(CultureInfo.InvariantCulture, $"; {totals.Failed:N0} failed");
        if (totals.FailedBefore > 0)
            line += string.Create(CultureInfo.InvariantCulture, $"; {totals.FailedBefore:N0} failed before (--retry-failed tries again)");
        error.WriteLine(line + ".");
    }
}
