using System.Globalization;
using Cables.Corpus;

namespace Cables.Cli;

/// <summary>What stands beside the bar: how fast, how long still, what failed.</summary>
internal sealed class IngestFacts(IngestTotals totals)
{
    private readonly Rate _telegrams = new(), _bytes = new(), _passed = new();

    /// <param name="time">Since the run began.</param>
    /// <param name="size">The bytes of all sources, once they are counted.</param>
    public string At(TimeSpan time, long? size)
    {
        var line = string.Create(CultureInfo.InvariantCulture,
            $"{totals.Telegrams:N0} telegrams  {_telegrams.At(time, totals.Telegrams):N0}/s  {_bytes.At(time, totals.Bytes) / 1e6:N1} MB/s");
        var speed = _passed.At(time, totals.Passed);
        if (size is { } whole && speed > 0) line += $"  {Left(Math.Max(0, whole - totals.Passed) / speed)} left";
        if (totals.Failed > 0) line += string.Create(CultureInfo.InvariantCulture, $"  {totals.Failed:N0} failed");
        return line;
    }

    private static string Left(double seconds)
    {
        if (seconds > 99 * 3600) return "days";
        var left = TimeSpan.FromSeconds(Math.Ceiling(seconds));
        return left.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)left.TotalHours}:{left:mm\\:ss}")
            : left.ToString("m\\:ss", CultureInfo.InvariantCulture);
    }
}
