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

    /// <summary>The same letters, small ones as capitals; other characters are changed as well.</summary>
    TSelf InCapitals();

    /// <summary>Marks that are set where a character stands, to be joined with those of others before they are asked for.</summary>
    TSelf Having(char character);

    /// <summary>The same where characters of a range stand.</summary>
    TSelf HavingBetween(char first, char last);

    /// <summary>Whether any mark is set.</summary>
    bool IsMarked { get; }

    /// <summary>Where marks are set.</summary>
    ulong Marked { get; }

    /// <summary>Marks that are set in both.</summary>
    static abstract TSelf operator &(TSelf left, TSelf right);

    /// <summary>Marks that are set in one or both.</summary>
    static abstract TSelf operator |(TSelf left, TSelf right);

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
    private readonly Vector512<byte> _characters = characters;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideStretch At(ref readonly ushort units) =>
        new(Vector512.NarrowWithSaturation(Vector512.LoadUnsafe(in units), Vector512.LoadUnsafe(in units, 32)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Are(char character) => Vector512.Equals(_characters, Vector512.Create((byte)character)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideStretch InCapitals() => new(_characters & Vector512.Create(Stretch.Capital));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideStretch Having(char character) => new(Vector512.Equals(_characters, Vector512.Create((byte)character)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideStretch HavingBetween(char first, char last) =>
        new(Vector512.LessThanOrEqual(_characters - Vector512.Create((byte)first), Vector512.Create((byte)(last - first))));

    public bool IsMarked => _characters != Vector512<byte>.Zero;

    public ulong Marked => _characters.ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideStretch operator &(WideStretch left, WideStretch right) => new(left._characters & right._characters);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideStretch operator |(WideStretch left, WideStretch right) => new(left._characters | right._characters);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreBetween(char first, char last) => HavingBetween(first, last).Marked;
}

/// <summary>A stretch in four registers of the size that every machine has.</summary>
internal readonly struct NarrowStretch(Vector128<byte> one, Vector128<byte> two, Vector128<byte> three, Vector128<byte> four) : IStretch<NarrowStretch>
{
    private readonly Vector128<byte> _one = one, _two = two, _three = three, _four = four;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NarrowStretch At(ref readonly ushort units) => new(Quarter(in units, 0), Quarter(in units, 16), Quarter(in units, 32), Quarter(in units, 48));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Are(char character)
    {
        var wanted = Vector128.Create((byte)character);
        return Joined(Vector128.Equals(_one, wanted), Vector128.Equals(_two, wanted), Vector128.Equals(_three, wanted), Vector128.Equals(_four, wanted));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NarrowStretch InCapitals()
    {
        var bits = Vector128.Create(Stretch.Capital);
        return new(_one & bits, _two & bits, _three & bits, _four & bits);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NarrowStretch Having(char character)
    {
        var wanted = Vector128.Create((byte)character);
        return new(Vector128.Equals(_one, wanted), Vector128.Equals(_two, wanted), Vector128.Equals(_three, wanted), Vector128.Equals(_four, wanted));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public NarrowStretch HavingBetween(char first, char last)
    {
        var (from, most) = (Vector128.Create((byte)first), Vector128.Create((byte)(last - first)));
        return new(
            Vector128.LessThanOrEqual(_one - from, most), Vector128.LessThanOrEqual(_two - from, most),
            Vector128.LessThanOrEqual(_three - from, most), Vector128.LessThanOrEqual(_four - from, most));
    }

    public bool IsMarked => (_one | _two | _three | _four) != Vector128<byte>.Zero;

    public ulong Marked => Joined(_one, _two, _three, _four);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NarrowStretch operator &(NarrowStretch left, NarrowStretch right) =>
        new(left._one & right._one, left._two & right._two, left._three & right._three, left._four & right._four);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static NarrowStretch operator |(NarrowStretch left, NarrowStretch right) =>
        new(left._one | right._one, left._two | right._two, left._three | right._three, left._four | right._four);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong AreBetween(char first, char last) => HavingBetween(first, last).Marked;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Quarter(ref readonly ushort units, nuint at) =>
        Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(in units, at), Vector128.LoadUnsafe(in units, at + 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Joined(Vector128<byte> one, Vector128<byte> two, Vector128<byte> three, Vector128<byte> four) =>
        one.ExtractMostSignificantBits() | (ulong)two.ExtractMostSignificantBits() << 16
        | (ulong)three.ExtractMostSignificantBits() << 32 | (ulong)four.ExtractMostSignificantBits() << 48;
}
