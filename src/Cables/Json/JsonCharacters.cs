using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
    /// of a telegram between two ends of lines.</summary>
    public static int CopyAscii(ReadOnlySpan<char> text, Span<byte> to)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var at = 0;
        if (Vector128.IsHardwareAccelerated && units.Length >= Vector128<byte>.Count)
        {
            // The last step goes over some characters a second time.
            for (var last = units.Length - Vector128<byte>.Count; ; at = Math.Min(at + Vector128<byte>.Count, last))
            {
                var bytes = Vector128.NarrowWithSaturation(Vector128.Create(units[at..]), Vector128.Create(units[(at + Vector128<ushort>.Count)..]));
                bytes.CopyTo(to[at..]);
                if (Others(bytes) is var others and not 0) return at + BitOperations.TrailingZeroCount(others);
                if (at == last) return units.Length;
            }
        }

        if (Vector128.IsHardwareAccelerated && units.Length >= Vector128<ushort>.Count)
        {
            for (var last = units.Length - Vector128<ushort>.Count; ; at = last)
            {
                var unit = Vector128.Create(units[at..]);
                var bytes = Vector128.NarrowWithSaturation(unit, unit);
                bytes.CopyTo(to[at..]);
                if (Others(bytes) is var others and not 0) return at + BitOperations.TrailingZeroCount(others);
                if (at == last) return units.Length;
            }
        }

        for (; at < text.Length && text[at] is >= ' ' and < '\u007F' and not ('"' or '\\'); at++) to[at] = (byte)text[at];
        return at;
    }

    /// <summary>A bit for each character that must be escaped or is more than a byte.</summary>
    private static uint Others(Vector128<byte> bytes)
    {
        // As numbers with a sign, those beyond ASCII are below the blank as well.
        var others = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'))
            | Vector128.Equals(bytes, Vector128.Create((byte)0x7F));
        return others.ExtractMostSignificantBits();
    }
}
