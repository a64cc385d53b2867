using System.Numerics;
using System.Runtime.InteropServices;

namespace Cables.Text;

/// <summary>A number made of a text's length and of the letters at both ends and in the middle, by which a text is looked up among those that
/// are kept: most that are not are told by it alone, without a look at what is kept.</summary>
internal static class TextMark
{
    /// <summary>How many places a table of such texts has.</summary>
    public const int Places = 4096;

    private const int Four = 4;

    public static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return 0;
        var letters = text.Length < Four
            ? text[0] | (ulong)text[text.Length / 2] << 16 | (ulong)text[^1] << 32
            : FourOf(text) ^ BitOperations.RotateLeft(FourOf(text[((text.Length - Four) / 2)..]), 7) ^ BitOperations.RotateLeft(FourOf(text[^Four..]), 14);
        return (letters + (ulong)text.Length) * 0x9E3779B97F4A7C15;
    }

    /// <summary>The place of a mark in a table.</summary>
    public static int Place(ulong mark) => (int)(mark >> 52);

    /// <summary>What else of a mark tells texts of one place apart.</summary>
    public static int Rest(ulong mark) => (int)(mark >> 20);

    private static ulong FourOf(ReadOnlySpan<char> letters) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(letters));
}
