using System.Text.Json.Nodes;

namespace Cables.Tests.Samples;

/// <summary>Compares what was read with a gold file, by the rules of the JSON contract: only keys of the gold count, at any depth;
/// <c>starts</c> and <c>contains</c> stand for parts of a paragraph's text; <c>null</c> and <c>[]</c> are absence.</summary>
internal static class GoldComparison
{
    /// <summary>What differs, a line each: where, what is wanted, what was read.</summary>
    public static List<string> Differences(JsonNode gold, JsonNode read)
    {
        List<string> differences = [];
        // Every field of the contract is always printed; other keys are notes on the gold file itself.
        foreach (var (key, want) in gold.AsObject())
            if (read.AsObject().ContainsKey(key)) Compare(key, want, read[key], differences);
        return differences;
    }

    private static void Compare(string path, JsonNode? want, JsonNode? have, List<string> differences)
    {
        switch (want)
        {
            case JsonObject wanted when have is JsonObject found:
                foreach (var (key, value) in wanted)
                {
                    if (key is "starts" or "contains") CompareText($"{path}.{key}", key, value!, found, differences);
                    else Compare($"{path}.{key}", value, found[key], differences);
                }

                break;
            case JsonArray wanted when have is JsonArray found && wanted.Count == found.Count:
                for (var i = 0; i < wanted.Count; i++) Compare($"{path}[{i}]", wanted[i], found[i], differences);
                break;
            default:
                if (!JsonNode.DeepEquals(want, have)) differences.Add($"{path}: wanted {Shown(want)}, read {Shown(have)}");
                break;
        }
    }

    private static void CompareText(string path, string key, JsonNode want, JsonObject paragraph, List<string> differences)
    {
        var text = (string)paragraph["text"]!;
        var words = (string)want!;
        if (key == "starts" ? text.StartsWith(words, StringComparison.Ordinal) : text.Contains(words, StringComparison.Ordinal)) return;
        differences.Add($"{path}: wanted {words}, read {text}");
    }

    private static string Shown(JsonNode? node) => node?.ToJsonString() ?? "null";
}
