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
        if (Vector128.IsHardwareAccelerated && line.Length > Vector128<ushort>.Count)
        {
            ref var units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(line));
            // The last step goes over some characters a second time.
            var last = line.Length - Vector128<ushort>.Count - 1;
            for (var at = 0; ; at = Math.Min(at + Vector128<ushort>.Count, last))
            {
                var unit = Vector128.LoadUnsafe(ref units, (nuint)at);
                var next = Vector128.LoadUnsafe(ref units, (nuint)at + 1);
                var uneven = (Vector128.Equals(unit, Vector128.Create((ushort)' ')) & Vector128.Equals(next, Vector128.Create((ushort)' ')))
                    | Vector128.LessThan(unit, Vector128.Create((ushort)' ')) | Vector128.Equals(unit, Vector128.Create((ushort)'\u00A0'));
                if (uneven != Vector128<ushort>.Zero) return false;
                if (at == last) return IsEven(line[^1], '.');
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
