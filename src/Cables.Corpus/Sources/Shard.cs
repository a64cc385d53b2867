using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Cables.Corpus;

/// <summary>One of several disjoint parts of all sources, written <c>2/8</c>. Which part an entry belongs to depends on its name
/// alone, so that it is the same on every machine and in every run.</summary>
/// <param name="Number">The part, from 1.</param>
/// <param name="Of">How many parts there are.</param>
public readonly record struct Shard(int Number, int Of) : IParsable<Shard>
{
    /// <summary>All of it.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether it is all.</summary>
    public bool IsWhole => Of <= 1;

    /// <summary>Whether a file that is one entry belongs to this part. Members and rows are told apart one by one.</summary>
    public bool Holds(SourceFile file) => Holds(file, null, 0);

    /// <summary>Whether an entry belongs to this part.</summary>
    public bool Holds(SourceEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Holds(entry.File, entry.Member, entry.Row ?? 0);
    }

    /// <summary>A file name of this part's own: <c>cables.db</c> becomes <c>cables-2-of-8.db</c>.</summary>
    public string NameOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (IsWhole) return path;
        var name = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(path)}-{Number}-of-{Of}{Path.GetExtension(path)}");
        return Path.Combine(Path.GetDirectoryName(path) ?? "", name);
    }

    /// <summary>Reads <c>2/8</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Shard result)
    {
        result = Whole;
        if (s?.Split('/') is not [var number, var of]) return false;
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var i)) return false;
        if (!int.TryParse(of, NumberStyles.None, CultureInfo.InvariantCulture, out var n) || i < 1 || i > n) return false;
        result = new Shard(i, n);
        return true;
    }

    /// <summary>Reads <c>2/8</c>; throws <see cref="FormatException"/> when it is none.</summary>
    public static Shard Parse(string s, IFormatProvider? provider = null) =>
        TryParse(s, provider, out var shard) ? shard : throw new FormatException($"'{s}' is no part such as 2/8.");

    /// <summary>The printed form, <c>2/8</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Of}");

    private bool Holds(SourceFile file, string? member, long row)
    {
        if (IsWhole) return true;
        var hash = Add(Add(14695981039346656037, file.Name), member ?? "");
        hash = (hash ^ (ulong)row) * 1099511628211;
        // The low bits of this hash are weak; the high ones are mixed in.
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15;
        return (hash >> 32) % (ulong)Of == (ulong)(Number - 1);
    }

    /// <summary>FNV-1a over the characters and an end mark.</summary>
    private static ulong Add(ulong hash, string text)
    {
        foreach (var b in MemoryMarshal.AsBytes(text.AsSpan())) hash = (hash ^ b) * 1099511628211;
        return (hash ^ 0xFF) * 1099511628211;
    }
}
