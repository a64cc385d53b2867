namespace Cables.Fuzz;

/// <summary>Chance that is the same on every machine and in every release of the runtime: SplitMix64.</summary>
internal struct Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The seed of the input at a place of a run, so that each input can be made again alone.</summary>
    public static ulong SeedOf(ulong run, long input) => new Dice(run * 0x9E3779B97F4A7C15 + (ulong)input).Next();

    /// <summary>A number from 0 up to, not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    public T OneOf<T>(ReadOnlySpan<T> items) => items[Below(items.Length)];

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
