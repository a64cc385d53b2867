using System.Buffers;
using System.Buffers.Text;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text.Unicode;

namespace Cables.Json;

/// <summary>Which characters stand in a JSON string as they are.</summary>
internal static class JsonCharacters
{
    /// <summary>So many bytes may be written behind those that are copied.</summary>
    public const int Slack = 16;

    /// <summary>What may not stand in a string: quotes, backslashes, control characters; and what some take for the end of a line.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0xA0).Where(c => c is < 0x20 or '"' or '\\' or >= 0x7F).Append(0x2028).Append(0x2029).Select(c => (char)c)]);

    /// <summary>How many characters at the start of a text need no escaping.</summary>
    public static int PlainLength(ReadOnlySpan<char> text) => text.IndexOfAny(Special) is var at and >= 0 ? at : text.Length;

    /// <summary>Copies the characters at the start of a text that are a byte each and need no escaping, and says how many they are: nearly all
    /// of a telegram between two ends of lines. There must be room for the whole text and the <see cref="Slack"/>.</summary>
    public static int CopyAscii(ReadOnlySpan<char> text, Span<byte> to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to.Length, text.Length + Slack);
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var bytes = ref MemoryMarshal.GetReference(to);
        // The last step of each goes over some characters a second time.
        if (Vector128.IsHardwareAccelerated && text.Length >= Vector128<byte>.Count)
        {
            var last = text.Length - Vector128<byte>.Count;
            for (var at = 0; ; at = Math.Min(at + Vector128<byte>.Count, last))
            {
                var narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units, (nuint)at), Vector128.LoadUnsafe(ref units, (nuint)at + 8));
                narrow.StoreUnsafe(ref bytes, (nuint)at);
                if (OthersOf(narrow) is var others and not 0) return at + BitOperations.TrailingZeroCount(others);
                if (at == last) return text.Length;
            }
        }

        if (Vector128.IsHardwareAccelerated && text.Length >= Vector128<ushort>.Count)
        {
            var last = text.Length - Vector128<ushort>.Count;
            for (var at = 0; ; at = last)
            {
                var unit = Vector128.LoadUnsafe(ref units, (nuint)at);
                var narrow = Vector128.NarrowWithSaturation(unit, unit);
                narrow.StoreUnsafe(ref bytes, (nuint)at);
                if (OthersOf(narrow) is var others and not 0) return at + BitOperations.TrailingZeroCount(others);
                if (at == last) return text.Length;
            }
        }

        if (Vector128.IsHardwareAccelerated && text.Length >= 4)
        {
            var last = text.Length - 4;
            var unit = Vector128.Create(FourAt(ref units, 0), FourAt(ref units, last)).AsUInt16();
            var narrow = Vector128.NarrowWithSaturation(unit, unit);
            if ((OthersOf(narrow) & byte.MaxValue) == 0)
            {
                Unsafe.WriteUnaligned(ref bytes, narrow.AsUInt32().GetElement(0));
                Unsafe.WriteUnaligned(ref Unsafe.Add(ref bytes, last), narrow.AsUInt32().GetElement(1));
                return text.Length;
            }
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is < ' ' or >= '\u007F' or '"' or '\\') return at;
            to[at] = (byte)text[at];
        }

        return text.Length;
    }

    /// <summary>Copies a text that is ASCII and needs no escaping; false for another, of which some may have been copied. There must be room as for
    /// <see cref="CopyAscii"/>.</summary>
    public static bool CopyPlain(ReadOnlySpan<char> text, Span<byte> to)
    {
        if (!Vector128.IsHardwareAccelerated || text.Length < Vector128<byte>.Count) return CopyAscii(text, to) == text.Length;
        ArgumentOutOfRangeException.ThrowIfLessThan(to.Length, text.Length + Slack);
        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var bytes = ref MemoryMarshal.GetReference(to);
        var last = text.Length - Vector128<byte>.Count;
        var others = Vector128<byte>.Zero;
        for (var at = 0; at < last; at += Vector128<byte>.Count) others |= Copy(ref units, ref bytes, at);
        // The last step goes over some characters a second time.
        return (others | Copy(ref units, ref bytes, last)) == Vector128<byte>.Zero;
    }

    /// <summary>Copies sixteen characters, and marks those that must be escaped or are more than a byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Copy(ref ushort units, ref byte bytes, int at)
    {
        var narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units, (nuint)at), Vector128.LoadUnsafe(ref units, (nuint)at + 8));
        narrow.StoreUnsafe(ref bytes, (nuint)at);
        return Others(narrow);
    }

    /// <summary>Copies a text that is ASCII, needs no escaping and has no two blanks in succession to two places; false for another, of which some may
    /// have been copied. There must be room at both as for <see cref="CopyAscii"/>.</summary>
    public static bool CopyEven(ReadOnlySpan<char> text, Span<byte> to, Span<byte> other)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(Math.Min(to.Length, other.Length), text.Length + Slack);
        if (!Vector128.IsHardwareAccelerated || text.Length < Vector128<byte>.Count)
        {
            if (CopyAscii(text, to) < text.Length || text.Contains("  ", StringComparison.Ordinal)) return false;
            to[..text.Length].CopyTo(other);
            return true;
        }

        ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref var bytes = ref MemoryMarshal.GetReference(to);
        ref var others = ref MemoryMarshal.GetReference(other);
        var last = text.Length - Vector128<byte>.Count;
        var odd = Vector128<byte>.Zero;
        // The last step goes over some characters a second time, the one before its first among them.
        for (var (at, before) = (0, 0u); ; at += Vector128<byte>.Count)
        {
            if (at > last) (at, before) = (last, 0);
            var narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units, (nuint)at), Vector128.LoadUnsafe(ref units, (nuint)at + 8));
            narrow.StoreUnsafe(ref bytes, (nuint)at);
            narrow.StoreUnsafe(ref others, (nuint)at);
            odd |= Others(narrow);
            var blanks = Vector128.Equals(narrow, Vector128.Create((byte)' ')).ExtractMostSignificantBits();
            if ((blanks & ((blanks << 1) | before)) != 0) return false;
            if (at == last) return odd == Vector128<byte>.Zero;
            before = blanks >> (Vector128<byte>.Count - 1);
        }
    }

    /// <summary>Writes the beginning of a text that does not begin with plain ASCII: a character to escape, or a stretch with others than
    /// ASCII. Half a surrogate pair becomes the replacement character. There must be room as for <see cref="CopyAscii"/>.</summary>
    /// <returns>How many characters of the text that is.</returns>
    public static int CopyOthers(ReadOnlySpan<char> text, Span<byte> to, out int written)
    {
        var plain = text[0] < 0x80 ? 0 : PlainLength(text);
        if (plain > 0)
        {
            Utf8.FromUtf16(text[..plain], to, out _, out written);
            return plain;
        }

        written = Escape(text[0], to);
        return 1;
    }

    private static int Escape(char c, Span<byte> to)
    {
        ReadOnlySpan<byte> known = c switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\n' => "\\n"u8,
            '\r' => "\\r"u8,
            '\t' => "\\t"u8,
            '\b' => "\\b"u8,
            '\f' => "\\f"u8,
            _ => [],
        };
        if (!known.IsEmpty)
        {
            known.CopyTo(to);
            return known.Length;
        }

        "\\u"u8.CopyTo(to);
        Utf8Formatter.TryFormat((int)c, to[2..], out var figures, new StandardFormat('X', 4));
        return 2 + figures;
    }

    private static ulong FourAt(ref ushort units, int at) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref units, at)));

    /// <summary>A bit for each character that must be escaped or is more than a byte.</summary>
    private static uint OthersOf(Vector128<byte> bytes) => Others(bytes).ExtractMostSignificantBits();

    private static Vector128<byte> Others(Vector128<byte> bytes) =>
        // As numbers with a sign, those beyond ASCII are below the blank as well.
        Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(bytes, Vector128.Create((byte)0x7F));
}
