using System.Text;
using Cables.Tests.Properties;

namespace Cables.Fuzz;

/// <summary>What an input is given to: the parser, the reader of bytes, the values that stand alone.</summary>
internal static class Targets
{
    /// <summary>The targets by name.</summary>
    public static IReadOnlyDictionary<string, Action<byte[]>> All { get; } = new Dictionary<string, Action<byte[]>>
    {
        ["parse"] = bytes => Invariants.ShouldHoldOf(Latin(bytes)),
        ["read"] = Invariants.ShouldHoldOf,
        ["values"] = bytes => Invariants.ShouldHoldOfValues(Latin(bytes)),
    };

    /// <summary>Everything that is asked of a mutant.</summary>
    public static void Mutant(string text)
    {
        Invariants.ShouldHoldOf(text);
        text.ShouldTileInSmallPieces();
        var line = text.AsSpan().IndexOfAny('\n', '\r');
        Invariants.ShouldHoldOfValues(line < 0 ? text : text[..line]);
    }

    /// <summary>One character a byte, so that no byte of the fuzzer's is wasted on being no UTF-8.</summary>
    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
