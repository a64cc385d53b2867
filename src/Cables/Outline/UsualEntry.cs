using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Cables.Grammar;

namespace Cables.Outline;

/// <summary>Knows entries of the archive's attribute block by the eight characters that their keys begin with: <c>Disposit</c>, <c>Review D</c>. What
/// <see cref="PassedLine"/> would ask of each of them is answered once for all.</summary>
internal static class UsualEntry
{
    private const int Length = 8;

    private const int Places = 1024;

    /// <summary>Shorter lines that end in a C may be the count of an envelope's groups.</summary>
    private const int LongestCount = 15;

    /// <summary>Two numbers for each beginning at its place: its first four characters and its last four. Where two have one place, one is not known.</summary>
    private static readonly ulong[] Known = Load();

    /// <summary>Whether a line is such an entry. It begins no heading.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.Length < Length) return false;
        var (first, last) = (FourOf(line), FourOf(line[(Length / 2)..]));
        var (known, place) = (Known, PlaceOf(first, last));
        return known[place] == first && known[place + 1] == last;
    }

    /// <summary>Whether such an entry with so many figures tells nothing of where documents begin and end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPassed(ReadOnlySpan<char> entry, int figures) =>
        (PassedLine.HasPlainFigures(entry, figures) || ArchiveNumber.Matches(entry, figures)) && (entry[^1] != 'C' || entry.Length > LongestCount);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FourOf(ReadOnlySpan<char> letters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters));

    private static int PlaceOf(ulong first, ulong last) => (int)((first + last * 5) * 0x9E3779B97F4A7C15 >> 54) * 2;

    private static ulong[] Load()
    {
        var known = new ulong[Places * 2];
        foreach (var key in AttributeGrammar.KnownKeys.Select(key => key + ": ").Where(key => key.Length >= Length && PassedLine.BeginsEntry(key.AsSpan(0, Length)) && !Vocabulary.Furniture.MayBeginHeading(key)))
        {
            var (first, last) = (FourOf(key), FourOf(key.AsSpan(Length / 2)));
            var place = PlaceOf(first, last);
            (known[place], known[place + 1]) = (first, last);
        }

        return known;
    }
}
