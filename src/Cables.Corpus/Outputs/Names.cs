using System.Text.Json;

namespace Cables.Corpus;

/// <summary>Names of values as CONTRACT.md spells them, <c>routingSlip</c>; each made once.</summary>
internal static class Names
{
    public static string Of<T>(T value) where T : struct, Enum => Cache<T>.Names[value];

    private static class Cache<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names =
            Enum.GetValues<T>().ToDictionary(value => value, value => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
