namespace Cables.Json;

/// <summary>Writes the attribute block. Three quarters of it are the same as in the telegrams before, as the very same strings: their JSON is
/// copied as it was, and of the others the name.</summary>
internal static class AttributesJson
{
    /// <summary>A block of fewer attributes is not kept.</summary>
    private const int Fewest = 16;

    private const int Most = 128;

    private const int LongestJson = 16 << 10;

    /// <summary>So many attributes of the block before may be missing in another at one place.</summary>
    private const int MostMissing = 4;

    private static Block _before = new([], [], [new(0, 0)]);

    /// <summary>A block that was written before; no two of its attributes have one name.</summary>
    /// <param name="Attributes">Its attributes.</param>
    /// <param name="Json">Their JSON.</param>
    /// <param name="Places">Where each stands in it; one more for the end.</param>
    private sealed record Block(KeyValuePair<string, string>[] Attributes, byte[] Json, Place[] Places);

    /// <summary>Where an attribute begins in the JSON, and where its value does.</summary>
    private readonly record struct Place(int Start, int Value);

    /// <summary>A name may stand in an object once: the first value counts.</summary>
    public static void Write(JsonText json, ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        json.StartObject("attributes"u8);
        if (json.IsIndented || !TryWriteAgain(json, attributes)) WriteFirst(json, attributes);
        json.EndObject();
    }

    private static void WriteFirst(JsonText json, ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        var seen = new SeenNames(attributes, stackalloc byte[SeenNames.Places]);
        var isDistinct = true;
        for (var i = 0; i < attributes.Length; i++)
        {
            if (seen.Add(i)) json.String(attributes[i].Key, attributes[i].Value);
            else isDistinct = false;
        }

        if (isDistinct) Keep(attributes);
    }

    /// <summary>Copies what is as in the block before, and writes the other values; nothing where a name is not of that block or not in its order,
    /// since it might stand in the object already.</summary>
    private static bool TryWriteAgain(JsonText json, ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        var (before, start) = (_before, json.Length);
        var (known, places, copied, at) = (before.Attributes, before.Places, 0, 0);
        for (var i = 0; i < attributes.Length; i++)
        {
            var first = at;
            while (at < known.Length && i < attributes.Length && IsSame(attributes[i], known[at])) (i, at) = (i + 1, at + 1);
            json.Raw(before.Json.AsSpan(places[first].Start..places[at].Start));
            copied += at - first;
            if (i == attributes.Length) break;
            var end = Math.Min(known.Length, at + MostMissing);
            while (at < end && !ReferenceEquals(attributes[i].Key, known[at].Key)) at++;
            if (at == end)
            {
                json.TakeBack(start);
                return false;
            }

            json.Raw(before.Json.AsSpan(places[at].Start..places[at].Value));
            json.Item(attributes[i].Value);
            at++;
        }

        if (copied < attributes.Length / 2) Keep(attributes);
        return true;
    }

    private static bool IsSame(in KeyValuePair<string, string> left, in KeyValuePair<string, string> right) =>
        ReferenceEquals(left.Value, right.Value) && ReferenceEquals(left.Key, right.Key);

    private static void Keep(ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        if (attributes.Length is < Fewest or > Most) return;
        using var json = new JsonText(indented: false);
        var places = new Place[attributes.Length + 1];
        for (var i = 0; i < attributes.Length; i++)
        {
            var start = json.Length;
            json.Name(attributes[i].Key);
            places[i] = new(start, json.Length);
            json.Item(attributes[i].Value);
            if (json.Length > LongestJson) return;
        }

        places[^1] = new(json.Length, json.Length);
        // What is written is without the last comma.
        _before = new Block(attributes.ToArray(), [.. json.Written, (byte)','], places);
    }
}
