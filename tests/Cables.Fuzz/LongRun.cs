using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Cables.Fuzz;

/// <summary>Reads mutants by the million. An input that fails is saved and printed with its seed; the run goes on.</summary>
internal sealed class LongRun(Mutants mutants, string folder)
{
    /// <summary>An input that is not read within so many seconds is a failure: none is longer than a few pages.</summary>
    private const int Slow = 20;

    /// <summary>So many failures at one place are shown.</summary>
    private const int Shown = 3;

    private readonly ConcurrentDictionary<string, int> _places = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _next;
    private long _done;
    private int _failed;

    /// <summary>Reads so many mutants; returns how many failed.</summary>
    public int Run(long count, ulong seed, int jobs)
    {
        var inputs = new (ulong Seed, long Since)[jobs];
        using var ticker = new Timer(_ => Tick(count, inputs), null, TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(10));
        var threads = Enumerable.Range(0, jobs).Select(job => new Thread(() =>
        {
            for (var i = Interlocked.Increment(ref _next) - 1; i < count; i = Interlocked.Increment(ref _next) - 1)
            {
                var input = Dice.SeedOf(seed, i);
                inputs[job] = (input, _watch.ElapsedMilliseconds);
                Check(input);
                Interlocked.Increment(ref _done);
            }

            inputs[job] = default;
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Console.WriteLine(Line(count));
        return _failed;
    }

    /// <summary>Reads the one mutant of a seed.</summary>
    public void Check(ulong seed)
    {
        var text = mutants.Of(seed);
        if (Failure(text) is { } failure) Note(seed, text, failure);
    }

    private static Exception? Failure(string text)
    {
        try
        {
            Targets.Mutant(text);
            return null;
        }
        catch (Exception exception)
        {
            return exception;
        }
    }

    private void Note(ulong seed, string text, Exception exception)
    {
        Interlocked.Increment(ref _failed);
        var place = PlaceOf(exception);
        if (_places.AddOrUpdate(place, 1, (_, times) => times + 1) > Shown) return;
        text = Shrinking.Shrink(text, shorter => Failure(shorter) is { } same && PlaceOf(same) == place);
        Directory.CreateDirectory(folder);
        var file = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{seed}.txt"));
        File.WriteAllBytes(file, new UTF8Encoding(false).GetBytes(text));
        Console.WriteLine($"seed {seed}: saved, cut down, as {file}\n{Shrinking.Literal(text)}\n{Failure(text)}\n");
    }

    /// <summary>The kind of failure and the first two of our methods on the way: one fault fails a thousand inputs.</summary>
    private static string PlaceOf(Exception exception) => string.Join('|', (exception.StackTrace ?? "").Split('\n')
        .Where(frame => frame.Contains(" Cables.", StringComparison.Ordinal)).Take(2).Prepend(exception.GetType().Name));

    private void Tick(long count, (ulong Seed, long Since)[] inputs)
    {
        Console.Error.WriteLine(Line(count));
        foreach (var (seed, since) in inputs)
            if (seed != 0 && _watch.ElapsedMilliseconds - since > Slow * 1000) Console.WriteLine($"seed {seed}: not read within {Slow} seconds");
    }

    private string Line(long count) => string.Create(CultureInfo.InvariantCulture,
        $"{_done:N0} of {count:N0} inputs in {_watch.Elapsed:hh\\:mm\\:ss}, {_done / _watch.Elapsed.TotalSeconds:N0} a second, {_failed} failed at {_places.Count} places");
}
