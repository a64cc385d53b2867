using System.Text.Json;

namespace Cables.Json;

/// <summary>The names of an enumeration's values as the contract spells them: <c>Geographic</c> is <c>geographic</c>.</summary>
internal static class JsonNames<T>
    where T : struct, Enum
{
    /// <summary>Each value's name, made once.</summary>
    public static readonly Dictionary<T, JsonEncodedText> Of =
        Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => JsonEncodedText.Encode(NameOf(value)));

    /// <summary>All names, in the order of the values.</summary>
    public static IEnumerable<string> All => Enum.GetValues<T>().Distinct().Select(NameOf);

    private static string NameOf(T value) => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
