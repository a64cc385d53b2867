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

    /// <summary>The keys as they should be printed.</summary>
    public static IEnumerable<string> KnownKeys => Keys.Dictionary.Values;

    /// <summary>The keys by length, first and last letter: nearly all are printed as they should be.</summary>
    private static readonly string?[] ByShape = LoadByShape();

    private static readonly string[] Spaced = [.. Keys.Dictionary.Values.Select(key => " " + key)];

    /// <summary>For each last letter but one of a key the last letters, a bit each.</summary>
    private static readonly uint[] Endings = LoadEndings();

    /// <summary>Reads a block's attributes into a list; false when the list is full.</summary>
    public static bool Read(
        Block block, TelegramOutline outline, List<KeyValuePair<string, string>> attributes, int most, DiagnosticBag diagnostics)
    {
        var first = attributes.Count;
        StringBuilder? wrapped = null;
        RecurringAttribute.Kept? last = null;
        foreach (var span in block.Lines)
        {
            var line = outline.Slice(span);
            if (RecurringAttribute.Find(line, ref last) is { } known)
            {
                if (!MayTakeMore(span)) return false;
                attributes.Add(known.Attribute);
                continue;
            }

            // 'Reference: 75 STATE 194199 Retention: 0': two attributes on one line.
            for (int at = 0, next; at < line.Length; at = next)
            {
                var colon = line[at..].IndexOf(':') + at;
                next = colon < at ? line.Length : Second(line, colon);
                if (colon > at && KeyOf(line[at..colon]) is { } key)
                {
                    if (!MayTakeMore(span)) return false;
                    var value = RecurringText.Of(ValueOf(line[(colon + 1)..next]), out var recurs);
                    attributes.Add(new(key, value));
                    if (recurs && next - at == line.Length) RecurringAttribute.Keep(line, key, value);
                    continue;
                }

                if (attributes.Count > first) (wrapped ??= new StringBuilder(attributes[^1].Value)).Append(' ').Append(line[at..].Trim());
                break;
            }
        }

        Unwrap();
        return true;

        bool MayTakeMore(TextSpan span)
        {
            Unwrap();
            return diagnostics.MayTakeMore(attributes.Count, most, AttributeDiagnostics.TooMany, span);
        }

        // A value that went on over further lines takes the place of its first line.
        void Unwrap()
        {
            if (wrapped is null) return;
            attributes[^1] = new(attributes[^1].Key, wrapped.ToString().Trim());
            wrapped = null;
        }
    }

    /// <summary>A known key of letters and blanks, a colon, the value; null for a line that goes on with a value.</summary>
    private static string? KeyOf(ReadOnlySpan<char> printed)
    {
        if (ByShape[ShapeOf(printed)] is { } key && printed.SequenceEqual(key)) return key;
        return Keys.TryGetValue(printed.Trim(), out key) ? key : null;
    }

    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> printed)
    {
        if (printed.Length > 1 && printed[0] == ' ' && printed[1] > ' ' && printed[^1] is > ' ' and < (char)0x80) printed = printed[1..];
        printed = printed.Trim();
        return printed.Length > 0 && printed[0] == '"' ? printed.TrimStart('"').Trim() : printed;
    }

    private static int ShapeOf(ReadOnlySpan<char> key) => ((key.Length * 67) + (key[0] * 13) + (key[^1] * 7)) & 1023;

    private static string?[] LoadByShape()
    {
        var byShape = new string?[1024];
        foreach (var key in Keys.Dictionary.Values) byShape[ShapeOf(key)] = key;
        return byShape;
    }

    private static uint[] LoadEndings()
    {
        var endings = new uint[32];
        foreach (var key in Keys.Dictionary.Values) endings[key[^2] & 0x1F] |= 1u << (key[^1] & 0x1F);
        return endings;
    }

    /// <summary>Where on the line a further attribute begins: at a key before the next colon but one; else the line's end.</summary>
    private static int Second(ReadOnlySpan<char> line, int first)
    {
        var colon = line[(first + 1)..].IndexOf(':') + first + 1;
        if (colon == first) return line.Length;
        var between = line[(first + 1)..colon].TrimStart();
        if (between.Length < 2 || (Endings[between[^2] & 0x1F] >> (between[^1] & 0x1F) & 1) == 0) return line.Length;
        foreach (var key in Spaced)
            if (between.EndsWith(key, StringComparison.Ordinal)) return colon - key.Length + 1;
        return line.Length;
    }
}
