using System.Collections.Frozen;
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

    private static readonly Parser<char, string> Key =
        Token(c => char.IsAsciiLetter(c) || c is ' ').AtLeastOnceString().Before(Char(':')).Where(key => Keys.ContainsKey(key.Trim()));

    private static readonly Parser<char, (string Key, string Value)> Attribute =
        Map((key, value) => (Keys[key.Trim()], value.Trim().TrimStart('"')), Key, Terminals.Rest);

    public static IEnumerable<KeyValuePair<string, string>> Read(Block block, TelegramOutline outline)
    {
        string? key = null;
        var value = "";
        foreach (var span in block.Lines)
        {
            var line = outline.Slice(span).ToString();
            var result = Attribute.Parse(line);
            if (!result.Success)
            {
                if (key is not null) value = $"{value} {line.Trim()}".Trim();
                continue;
            }

            if (key is not null) yield return new(key, value);
            (key, value) = result.Value;
            // 'Reference: 75 STATE 194199 Retention: 0': two attributes on one line.
            while (Second(value) is var at and > 0)
            {
                yield return new(key, value[..at].Trim());
                (key, value) = Attribute.ParseOrThrow(value[at..]);
            }
        }

        if (key is not null) yield return new(key, value);
    }

    private static int Second(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) return -1;
        foreach (var key in Keys.Values)
            if (colon > key.Length && value.AsSpan(0, colon).EndsWith(" " + key, StringComparison.Ordinal)) return colon - key.Length;
        return -1;
    }
}
