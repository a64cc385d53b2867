using System.Text.Json.Nodes;

namespace Cables.Json;

/// <summary>The types of JSON Schema that the contract is made of.</summary>
internal static class SchemaTypes
{
    /// <summary>Text of any form.</summary>
    public static JsonObject Phrase(string description) => Type("string", description);

    public static JsonObject Number(string description) => Type("integer", description);

    public static JsonObject Flag(string description) => Type("boolean", description);

    /// <summary>One of some words.</summary>
    public static JsonObject OneOf(string description, IEnumerable<string> words) =>
        Described(description, new JsonObject { ["enum"] = Strings(words) });

    /// <summary>A value of an enumeration of the library.</summary>
    public static JsonObject Name<T>(string description) where T : struct, Enum => OneOf(description, JsonNames<T>.All);

    public static JsonObject List(string description, JsonObject items) =>
        Described(description, new JsonObject { ["type"] = "array", ["items"] = items });

    public static JsonObject Phrases(string description) => List(description, new JsonObject { ["type"] = "string" });

    /// <summary>An object that has all of these fields and no other.</summary>
    public static JsonObject Record(string description, params ReadOnlySpan<(string Name, JsonObject Type)> fields) =>
        Record(description, fields, optional: []);

    /// <summary>The same with fields that are printed only when they are asked for.</summary>
    public static JsonObject Record(
        string description, ReadOnlySpan<(string Name, JsonObject Type)> fields, ReadOnlySpan<(string Name, JsonObject Type)> optional)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var (name, type) in fields)
        {
            properties.Add(name, type);
            required.Add((JsonNode)name);
        }

        foreach (var (name, type) in optional) properties.Add(name, type);
        return Described(description, new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = required,
            ["additionalProperties"] = false,
        });
    }

    /// <summary>What is null where the text does not show it.</summary>
    public static JsonObject OrNull(JsonObject type)
    {
        if (type["enum"] is JsonArray words) words.Add((JsonNode?)null);
        else type["type"] = Strings([(string)type["type"]!, "null"]);
        return type;
    }

    /// <summary>Text of a form.</summary>
    public static JsonObject Pattern(string description, string pattern)
    {
        var type = Phrase(description);
        type["pattern"] = pattern;
        return type;
    }

    private static JsonObject Type(string name, string description) => Described(description, new JsonObject { ["type"] = name });

    private static JsonObject Described(string description, JsonObject type)
    {
        type.Insert(0, "description", description);
        return type;
    }

    private static JsonArray Strings(IEnumerable<string> values)
    {
        var array = new JsonArray();
        foreach (var value in values) array.Add((JsonNode)value);
        return array;
    }
}
