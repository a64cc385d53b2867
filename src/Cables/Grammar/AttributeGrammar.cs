using System.Collections.Frozen;
using System.Text;
using Cables.Outline;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>How the archive's attribute block reads. FORMAT.md E20: <c>attribute = key ":" ows value { nl continuation }</c>.</summary>
internal static class AttributeGrammar
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Keys = Table.Load("attributes.csv").Rows()
        .ToFrozenDictionary(row => row["key"], row => row["key"], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Spaced = [.. Keys.Dictionary.Values.Select(key => " " + key)];

    public static IEnumerable<KeyValuePair<string, string>> Read(Block block, TelegramOutline outline)
    {
        string? key = null;
        var value = new StringBuilder();
        foreach (var span in block.Lines)
        {
            // 'Reference: 75 STATE 194199 Retention: 0': two attributes on one line.
            for (int at = 0, next; at < span.Length; at = next)
            {
                var line = outline.Slice(span);
                next = Second(line, at);
                if (AttributeOf(line[at..next]) is not { } attribute)
                {
                    if (key is not null) value.Append(' ').Append(line[at..].Trim());
                    break;
                }

                if (key is not null) yield return new(key, value.ToString().Trim());
                key = attribute.Key;
                value.Clear().Append(attribute.Value);
            }
        }

        if (key is not null) yield return new(key, value.ToString().Trim());
    }

    /// <summary>A known key of letters and blanks, a colon, the value; null for a line that goes on with a value.</summary>
    private static (string Key, string Value)? AttributeOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon > 0 && Keys.TryGetValue(line[..colon].Trim(), out var key) ? (key, line[(colon + 1)..].Trim().TrimStart('"').ToString()) : null;
    }

    /// <summary>Where on the line a further attribute begins: at a key before the next colon but one; else the line's end.</summary>
    private static int Second(ReadOnlySpan<char> line, int at)
    {
        var first = line[at..].IndexOf(':') + at;
        var colon = first < at ? -1 : line[(first + 1)..].IndexOf(':') + first + 1;
        if (colon <= first) return line.Length;
        var between = line[(first + 1)..colon].TrimStart();
        foreach (var key in Spaced)
            if (between.EndsWith(key, StringComparison.Ordinal)) return colon - key.Length + 1;
        return line.Length;
    }
}
