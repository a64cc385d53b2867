using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Cables.Text;

/// <summary>White space in printed text: closing up and joining.</summary>
internal static class WhiteSpace
{
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0' or '\0';

    /// <summary>Whether the words of a line surely stand one blank apart, and nothing else in it is a blank. Of lines with control characters
    /// it is not said.</summary>
    public static bool IsEven(ReadOnlySpan<char> line)
    {
        if (Vector128.IsHardwareAccelerated && line.Length >= Vector128<byte>.Count)
        {
            ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(line));
            // The last step goes over some characters a second time, the one before its first among them.
            var last = line.Length - Vector128<byte>.Count;
            for (var (at, before) = (0, 0u); ; at += Vector128<byte>.Count)
            {
                if (at > last) (at, before) = (last, 0);
                var narrow = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref units, (nuint)at), Vector128.LoadUnsafe(ref units, (nuint)at + 8));
                // As numbers with a sign, those beyond ASCII are below the blank as well; what they are must be seen one by one.
                if (Vector128.LessThanAny(narrow.AsSByte(), Vector128.Create((sbyte)' '))) break;
                var blanks = Vector128.Equals(narrow, Vector128.Create((byte)' ')).ExtractMostSignificantBits();
                if ((blanks & ((blanks << 1) | before)) != 0) return false;
                if (at == last) return true;
                before = blanks >> (Vector128<byte>.Count - 1);
            }
        }

        for (var at = 0; at < line.Length; at++)
            if (!IsEven(line[at], at + 1 < line.Length ? line[at + 1] : '.')) return false;
        return true;
    }

    private static bool IsEven(char c, char next) => c is >= ' ' and not '\u00A0' && (c != ' ' || next != ' ');

    /// <summary>Runs of blanks and line ends become one blank; none at the ends.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (IsEven(text)) return text.ToString();
        var clean = true;
        for (var i = 0; i < text.Length && clean; i++)
            clean = !IsBlank(text[i]) || (text[i] == ' ' && !IsBlank(text[i + 1]));
        if (clean) return text.ToString();

        var result = new StringBuilder(text.Length);
        var pending = false;
        foreach (var c in text)
        {
            if (IsBlank(c))
            {
                pending = result.Length > 0;
                continue;
            }

            if (pending) result.Append(' ');
            pending = false;
            result.Append(c);
        }

        // White space that is no blank, such as U+0085, may stand at the ends now.
        return result.ToString().Trim();
    }

    /// <summary>All blanks taken out: <c>C O N F I D E N T I A L</c> becomes <c>CONFIDENTIAL</c>.</summary>
    public static string CloseUp(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!IsBlank(c)) result.Append(c);
        return result.ToString();
    }
}
