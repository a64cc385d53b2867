using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Cables.Json;

/// <summary>The names of an enumeration's values as the contract spells them: <c>Geographic</c> is <c>geographic</c>.</summary>
internal static class JsonNames<T>
    where T : struct, Enum
{
    /// <summary>The names by their values, which count from 0; made once.</summary>
    private static readonly byte[][] ByValue = Array.ConvertAll(Values(), value => JsonEncodedText.Encode(NameOf(value)).EncodedUtf8Bytes.ToArray());

    /// <summary>All names, in the order of the values.</summary>
    public static IEnumerable<string> All => Values().Select(NameOf);

    /// <summary>A value's name in UTF-8.</summary>
    public static ReadOnlySpan<byte> Of(T value) => ByValue[Unsafe.BitCast<T, int>(value)];

    private static T[] Values() => [.. Enum.GetValues<T>().Distinct()];

    private static string NameOf(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
