using System.Diagnostics;
using System.Globalization;

namespace Cables.Tests.Hostile;

/// <summary>How much a piece of work costs: the time that this thread was on a processor, which other tests do not disturb, and the
/// bytes that it allocated. Where the system does not count a thread's time, the clock has to do.</summary>
internal readonly record struct Work(double Milliseconds, long Bytes)
{
    private const string Accounts = "/proc/thread-self/schedstat";

    /// <summary>Below so much the measure is noise.</summary>
    private const double Noise = 4;

    private static readonly bool IsCounted = File.Exists(Accounts);

    public static Work Of(Action action)
    {
        var (bytes, time) = (GC.GetAllocatedBytesForCurrentThread(), Now());
        action();
        return new Work(Now() - time, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>How many times the time of a smaller piece of work this one took.</summary>
    public double TimesAsLongAs(Work smaller) => (Milliseconds + Noise) / (smaller.Milliseconds + Noise);

    private static double Now() => IsCounted
        ? long.Parse(File.ReadAllText(Accounts).Split(' ')[0], CultureInfo.InvariantCulture) / 1e6
        : Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency;
}
