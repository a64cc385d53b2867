using System.Text;
using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>How the archive's attribute block reads. FORMAT.md E20: <c>attribute = key ":" ows value { nl continuation }</c>.</summary>
internal static class AttributeGrammar
{
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Keys = Table.Load("attributes.csv").Rows()
        .ToDictionary(row => row["key"], row => row["key"], StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The keys by length, first and last letter: nearly all are printed as they should be.</summary>
    private static readonly string?[] ByShape = LoadByShape();

    private static readonly string[] Spaced = [.. Keys.Dictionary.Values.Select(key => " " + key)];

    /// <summary>Reads a block's attributes into a list; false when the list is full.</summary>
    public static bool Read(
        Block block, TelegramOutline outline, List<KeyValuePair<string, string>> attributes, int most, DiagnosticBag diagnostics)
    {
        var first = attributes.Count;
        StringBuilder? wrapped = null;
        foreach (var span in block.Lines)
        {
            // 'Reference: 75 STATE 194199 Retention: 0': two attributes on one line.
            for (int at = 0, next; at < span.Length; at = next)
            {
                var line = outline.Slice(span);
                var colon = line[at..].IndexOf(':') + at;
                next = colon < at ? line.Length : Second(line, colon);
                if (colon > at && AttributeOf(line[at..next], colon - at) is { } attribute)
                {
                    Unwrap();
                    if (!diagnostics.MayTakeMore(attributes.Count, most, AttributeDiagnostics.TooMany, span)) return false;
                    attributes.Add(attribute);
                    continue;
                }

                if (attributes.Count > first) (wrapped ??= new StringBuilder(attributes[^1].Value)).Append(' ').Append(line[at..].Trim());
                break;
            }
        }

        Unwrap();
        return true;

        // A value that went on over further lines takes the place of its first line.
        void Unwrap()
        {
            if (wrapped is null) return;
            attributes[^1] = new(attributes[^1].Key, wrapped.ToString().Trim());
            wrapped = null;
        }
    }

    /// <summary>A known key of letters and blanks, a colon, the value; null for a line that goes on with a value.</summary>
    private static KeyValuePair<string, string>? AttributeOf(ReadOnlySpan<char> line, int colon)
    {
        var printed = line[..colon];
        if (ByShape[ShapeOf(printed)] is not { } key || !printed.SequenceEqual(key))
            if (!Keys.TryGetValue(printed.Trim(), out key)) return null;
        var value = line[(colon + 1)..];
        if (value.Length > 1 && value[0] == ' ' && value[1] > ' ' && value[^1] is > ' ' and < (char)0x80) value = value[1..];
        value = value.Trim();
        if (value.Length > 0 && value[0] == '"') value = value.TrimStart('"').Trim();
        return new(key, RecurringText.Of(value));
    }

    private static int ShapeOf(ReadOnlySpan<char> key) => ((key.Length * 67) + (key[0] * 13) + (key[^1] * 7)) & 1023;

    private static string?[] LoadByShape()
    {
        var byShape = new string?[1024];
        foreach (var key in Keys.Dictionary.Values) byShape[ShapeOf(key)] = key;
        return byShape;
    }

    /// <summary>Where on the line a further attribute begins: at a key before the next colon but one; else the line's end.</summary>
    private static int Second(ReadOnlySpan<char> line, int first)
    {
        var colon = line[(first + 1)..].IndexOf(':') + first + 1;
        if (colon == first) return line.Length;
        var between = line[(first + 1)..colon].TrimStart();
        foreach (var key in Spaced)
            if (between.EndsWith(key, StringComparison.Ordinal)) return colon - key.Length + 1;
        return line.Length;
    }
}
