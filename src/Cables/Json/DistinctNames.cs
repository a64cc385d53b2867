namespace Cables.Json;

/// <summary>The names of attribute blocks that were found to differ from one another: telegram after telegram has the same, as the very same
/// strings, and need not be compared again.</summary>
internal static class DistinctNames
{
    /// <summary>Blocks of different lengths mostly have different places.</summary>
    private const int Places = 16;

    /// <summary>A longer block is not kept.</summary>
    private const int Most = 128;

    private static readonly string[]?[] Kept = new string[Places][];

    /// <summary>Whether no two attributes have one name.</summary>
    public static bool AreAll(ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        if (attributes.Length < 2) return true;
        if (Kept[attributes.Length % Places] is { } names && AreThese(attributes, names)) return true;
        var seen = new SeenNames(attributes, stackalloc byte[SeenNames.Places]);
        for (var i = 0; i < attributes.Length; i++)
            if (!seen.Add(i)) return false;
        if (attributes.Length > Most) return true;
        var kept = new string[attributes.Length];
        for (var i = 0; i < kept.Length; i++) kept[i] = attributes[i].Key;
        Kept[attributes.Length % Places] = kept;
        return true;
    }

    private static bool AreThese(ReadOnlySpan<KeyValuePair<string, string>> attributes, string[] names)
    {
        if (attributes.Length != names.Length) return false;
        for (var i = 0; i < names.Length; i++)
            if (!ReferenceEquals(attributes[i].Key, names[i])) return false;
        return true;
    }
}
