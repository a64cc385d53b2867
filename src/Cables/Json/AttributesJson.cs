namespace Cables.Json;

/// <summary>Writes the attribute block. Three quarters of it are the same as in the telegrams before, as the very same strings: their JSON is
/// copied as it was.</summary>
internal static class AttributesJson
{
    /// <summary>A block of fewer attributes is not kept.</summary>
    private const int Fewest = 16;

    private const int Most = 128;

    private const int LongestJson = 16 << 10;

    /// <summary>So many attributes of the block before may be missing in another at one place.</summary>
    private const int MostMissing = 4;

    private static Block _before = new([], [], [0]);

    /// <summary>A block that was written before.</summary>
    /// <param name="Attributes">Its attributes.</param>
    /// <param name="Json">Their JSON.</param>
    /// <param name="Starts">Where each begins in it, and where the last ends.</param>
    private sealed record Block(KeyValuePair<string, string>[] Attributes, byte[] Json, int[] Starts);

    /// <summary>A name may stand in an object once: the first value counts.</summary>
    public static void Write(JsonText json, ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        json.StartObject("attributes"u8);
        if (!DistinctNames.AreAll(attributes)) WriteFirst(json, attributes);
        else if (json.IsIndented) WriteAll(json, attributes);
        else if (WriteAgain(json, attributes, _before) < attributes.Length / 2) Keep(attributes);
        json.EndObject();
    }

    private static void WriteAll(JsonText json, ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        foreach (var (key, value) in attributes) json.String(key, value);
    }

    private static void WriteFirst(JsonText json, ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        var seen = new SeenNames(attributes, stackalloc byte[SeenNames.Places]);
        for (var i = 0; i < attributes.Length; i++)
            if (seen.Add(i)) json.String(attributes[i].Key, attributes[i].Value);
    }

    /// <summary>Copies what is as in the block before, and writes the rest; how many attributes were copied.</summary>
    private static int WriteAgain(JsonText json, ReadOnlySpan<KeyValuePair<string, string>> attributes, Block before)
    {
        var (copied, at) = (0, 0);
        for (var i = 0; i < attributes.Length; i++)
        {
            var known = before.Attributes.AsSpan(at);
            var same = 0;
            while (same < known.Length && i + same < attributes.Length && IsSame(attributes[i + same], known[same])) same++;
            json.Again(before.Json.AsSpan(before.Starts[at]..before.Starts[at + same]));
            (i, at, copied) = (i + same, at + same, copied + same);
            if (i == attributes.Length) break;
            json.String(attributes[i].Key, attributes[i].Value);
            for (var next = 0; next < Math.Min(MostMissing, before.Attributes.Length - at); next++)
            {
                if (!ReferenceEquals(attributes[i].Key, before.Attributes[at + next].Key)) continue;
                at += next + 1;
                break;
            }
        }

        return copied;
    }

    private static bool IsSame(in KeyValuePair<string, string> left, in KeyValuePair<string, string> right) =>
        ReferenceEquals(left.Value, right.Value) && ReferenceEquals(left.Key, right.Key);

    private static void Keep(ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        if (attributes.Length is < Fewest or > Most) return;
        using var json = new JsonText(indented: false);
        var starts = new int[attributes.Length + 1];
        for (var i = 0; i < attributes.Length; i++)
        {
            json.String(attributes[i].Key, attributes[i].Value);
            starts[i + 1] = json.Written.Length + 1;
            if (starts[i + 1] > LongestJson) return;
        }

        // What is written is without the last comma.
        _before = new Block(attributes.ToArray(), [.. json.Written, (byte)','], starts);
    }
}
