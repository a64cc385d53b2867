using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Cables.Text;

/// <summary>Sixty-four characters of a text, all looked at at once: an answer has a bit for each, the first the lowest. Characters beyond Latin-1
/// are all alike.</summary>
internal interface IStretch<TSelf>
    where TSelf : struct, IStretch<TSelf>
{
    /// <summary>The characters at a place of a text, and as many behind it.</summary>
    static abstract TSelf At(ref readonly ushort units);

    /// <summary>Where a character stands.</summary>
    ulong Are(char character);

    /// <summary>Where a letter stands, small or capital; it is asked for by its capital.</summary>
    ulong AreLetter(char capital);

    /// <summary>Where characters of a range stand.</summary>
    ulong AreBetween(char first, char last);
}

/// <summary>How long stretches are, and the last one of a text.</summary>
internal static class Stretch
{
    public const int Length = 64;

    /// <summary>The bits that a small letter has in common with its capital, and with no other letter.</summary>
    public const byte Capital = 0xDF;

    /// <summary>The rest of a text that is shorter than a stretch, filled up with characters that nobody asks for.</summary>
    public static TStretch Rest<TStretch>(ReadOnlySpan<char> rest)
        where TStretch : struct, IStretch<TStretch>
    {
        Span<ushort> filled = stackalloc ushort[Length];
        MemoryMarshal.Cast<char, ushort>(rest).CopyTo(filled);
        filled[rest.Length..].Clear();
        return TStretch.At(ref MemoryMarshal.GetReference(filled));
    }

    /// <summary>The stretch that begins at a place of a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TStretch Of<TStretch>(ReadOnlySpan<char> text, int at)
        where TStretch : struct, IStretch<TStretch> =>
        text.Length - at >= Length ? TStretch.At(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text[at..]))) : Rest<TStretch>(text[at..]);
}

/// <summary>A stretch in one register.</summary>
internal readonly struct WideStretch(Vector512<byte> characters) : IStretch<WideStretch>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideStretch At(ref readonly ushort units) =>
        new(Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(in units), Vector512.LoadUnsafe(in units, 32)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Are(char character) => Vector512.Equals(characters, Vector512.Create((byte)character)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreLetter(char capital) => Vector512.Equals(characters & Vector512.Create(Stretch.Capital), Vector512.Create((byte)capital)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreBetween(char first, char last) =>
        Vector512.LessThanOrEqual(characters - Vector512.Create((byte)first), Vector512.Create((byte)(last - first))).ExtractMostSignificantBits();
}

/// <summary>A stretch in four registers of the size that every machine has.</summary>
internal readonly struct NarrowStretch(Vector128<byte> one, Vector128<byte> two, Vector128<byte> three, Vector128<byte> four) : IStretch<NarrowStretch>
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NarrowStretch At(ref readonly ushort units) => new(Quarter(in units, 0), Quarter(in units, 16), Quarter(in units, 32), Quarter(in units, 48));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Are(char character)
    {
        var wanted = Vector128.Create((byte)character);
        return Joined(Vector128.Equals(one, wanted), Vector128.Equals(two, wanted), Vector128.Equals(three, wanted), Vector128.Equals(four, wanted));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreLetter(char capital)
    {
        var (bits, wanted) = (Vector128.Create(Stretch.Capital), Vector128.Create((byte)capital));
        return Joined(
            Vector128.Equals(one & bits, wanted), Vector128.Equals(two & bits, wanted),
            Vector128.Equals(three & bits, wanted), Vector128.Equals(four & bits, wanted));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreBetween(char first, char last)
    {
        var (from, most) = (Vector128.Create((byte)first), Vector128.Create((byte)(last - first)));
        return Joined(
            Vector128.LessThanOrEqual(one - from, most), Vector128.LessThanOrEqual(two - from, most),
            Vector128.LessThanOrEqual(three - from, most), Vector128.LessThanOrEqual(four - from, most));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Quarter(ref readonly ushort units, nuint at) =>
        Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(in units, at), Vector128.LoadUnsafe(in units, at + 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Joined(Vector128<byte> one, Vector128<byte> two, Vector128<byte> three, Vector128<byte> four) =>
        one.ExtractMostSignificantBits() | (ulong)two.ExtractMostSignificantBits() << 16
        | (ulong)three.ExtractMostSignificantBits() << 32 | (ulong)four.ExtractMostSignificantBits() << 48;
}
