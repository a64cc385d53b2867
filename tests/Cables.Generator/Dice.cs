namespace Cables.Generator;

/// <summary>Chance with a seed: the same on every machine and in every version of the runtime (SplitMix64).</summary>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice for one thing of many: the same whatever else is thrown.</summary>
    public static Dice For(int seed, long index, int purpose)
    {
        var mixed = new Dice(((ulong)(uint)seed << 32) ^ (ulong)(uint)purpose);
        return new Dice(mixed.Next() ^ ((ulong)index * 0x9E3779B97F4A7C15));
    }

    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from the first to the last, both included.</summary>
    public int Between(int first, int last) => first + (int)(Next() % (ulong)(last - first + 1));

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Percent(int chance) => Between(1, 100) <= chance;

    public T Pick<T>(IReadOnlyList<T> values) => values[Between(0, values.Count - 1)];

    /// <summary>Some values, each at most once, in random order.</summary>
    public List<T> Some<T>(IEnumerable<T> values, int count)
    {
        List<T> left = [.. values];
        List<T> taken = [];
        for (; taken.Count < count && left.Count > 0; left.RemoveAt(left.Count - 1))
        {
            var at = Between(0, left.Count - 1);
            taken.Add(left[at]);
            left[at] = left[^1];
        }

        return taken;
    }
}
