using System.Collections.Frozen;
using System.Text;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;
using Pidgin;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the archive's attribute block reads. FORMAT.md E20: <c>attribute = key ":" ows value { nl continuation }</c>.</summary>
internal static class AttributeGrammar
{
    private static readonly FrozenDictionary<string, string> Keys = Table.Load("attributes.csv").Rows()
        .ToFrozenDictionary(row => row["key"], row => row["key"], StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Spaced = [.. Keys.Values.Select(key => " " + key)];

    private static readonly Parser<char, string> Key =
        Token(c => char.IsAsciiLetter(c) || c is ' ').AtLeastOnceString().Before(Char(':')).Where(key => Keys.ContainsKey(key.Trim()));

    private static readonly Parser<char, (string Key, string Value)> Attribute =
        Map((key, value) => (Keys[key.Trim()], value.Trim().TrimStart('"')), Key, Terminals.Rest);

    public static IEnumerable<KeyValuePair<string, string>> Read(Block block, TelegramOutline outline)
    {
        string? key = null;
        var value = new StringBuilder();
        foreach (var span in block.Lines)
        {
            var line = outline.Slice(span).ToString();
            // 'Reference: 75 STATE 194199 Retention: 0': two attributes on one line.
            for (int at = 0, next; at < line.Length; at = next)
            {
                next = Second(line, at);
                var result = Attribute.Parse(line.AsSpan(at, next - at));
                if (!result.Success)
                {
                    if (key is not null) value.Append(' ').Append(line.AsSpan(at).Trim());
                    break;
                }

                if (key is not null) yield return new(key, value.ToString().Trim());
                key = result.Value.Key;
                value.Clear().Append(result.Value.Value);
            }
        }

        if (key is not null) yield return new(key, value.ToString().Trim());
    }

    /// <summary>Where on the line a further attribute begins: at a key before the next colon but one; else the line's end.</summary>
    private static int Second(string line, int at)
    {
        var first = line.IndexOf(':', at);
        var colon = first < 0 ? -1 : line.IndexOf(':', first + 1);
        if (colon < 0) return line.Length;
        var between = line.AsSpan(first + 1, colon - first - 1).TrimStart();
        foreach (var key in Spaced)
            if (between.EndsWith(key, StringComparison.Ordinal)) return colon - key.Length + 1;
        return line.Length;
    }
}
