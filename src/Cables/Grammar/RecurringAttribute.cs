using System.Numerics;
using System.Runtime.InteropServices;

namespace Cables.Grammar;

/// <summary>Lines that telegram after telegram prints in its attribute block, <c>Copy: SINGLE</c>, and what each reads as: most of a block are
/// known before they are read. A line that is not kept, or was displaced by another of the same place, is read.</summary>
internal static class RecurringAttribute
{
    private const int Shortest = 4;

    private const int Longest = 80;

    private const int Places = 1024;

    private static readonly Kept?[] Lines = new Kept?[Places];

    /// <summary>A line and what it reads as.</summary>
    internal sealed record Kept(string Line, KeyValuePair<string, string> Attribute);

    /// <summary>What is kept of a line; null when nothing is.</summary>
    public static Kept? Find(ReadOnlySpan<char> line) =>
        line.Length is >= Shortest and <= Longest && Lines[PlaceOf(line)] is { } kept && line.SequenceEqual(kept.Line) ? kept : null;

    /// <summary>Keeps a line that is one attribute.</summary>
    public static void Keep(ReadOnlySpan<char> line, string key, string value)
    {
        if (line.Length is >= Shortest and <= Longest) Lines[PlaceOf(line)] = new Kept(line.ToString(), new(key, value));
    }

    /// <summary>By the length and the letters at both ends and in the middle.</summary>
    private static int PlaceOf(ReadOnlySpan<char> line)
    {
        var middle = line[((line.Length - Shortest) / 2)..];
        var letters = FourOf(line) ^ BitOperations.RotateLeft(FourOf(middle), 7) ^ BitOperations.RotateLeft(FourOf(line[^Shortest..]), 14);
        return (int)((letters + (ulong)line.Length) * 0x9E3779B97F4A7C15 >> 54);
    }

    private static ulong FourOf(ReadOnlySpan<char> letters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters));
}
