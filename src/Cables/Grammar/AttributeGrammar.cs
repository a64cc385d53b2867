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
        ref var lines = ref block.Lines;
        var before = RecurringAttributes.Begin();
        for (var i = 0; i < lines.Count; i++)
        {
            var known = before.Same(outline.Source, ref lines, i, most - attributes.Count, out var key, out var colon);
            if (!known.IsEmpty)
            {
                Unwrap();
                attributes.AddRange(known);
                i += known.Length - 1;
                continue;
            }

            var line = outline.Slice(lines[i]);
            if (key is not null && Second(line, colon) == line.Length)
            {
                if (!MayTakeMore(lines[i])) return false;
                attributes.Add(new(key, before.ValueOf(Trimmed(line[(colon + 1)..]))));
                continue;
            }

            // 'Reference: 75 STATE 194199 Retention: 0': two attributes on one line.
            for (int at = 0, next; at < line.Length; at = next)
            {
                if (AttributeAt(line, at, out _, out next) is { } attribute)
                {
                    if (!MayTakeMore(lines[i])) return false;
                    attributes.Add(attribute);
                    before.Pass(attribute.Key);
                    continue;
                }

                if (attributes.Count > first) (wrapped ??= new StringBuilder(attributes[^1].Value)).Append(' ').Append(line[at..].Trim());
                break;
            }
        }

        before.End(block, outline.Source);
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

    /// <summary>The attribute at a place of a line; null for what goes on with a value.</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="colon">Where its colon stands.</param>
    /// <param name="next">Where it ends.</param>
    internal static KeyValuePair<string, string>? AttributeAt(ReadOnlySpan<char> line, int at, out int colon, out int next)
    {
        colon = line[at..].IndexOf(':') + at;
        next = colon < at ? line.Length : Second(line, colon);
        return colon > at && KeyOf(line[at..colon]) is { } key ? new(key, RecurringText.Of(Trimmed(line[(colon + 1)..next]))) : null;
    }

    /// <summary>A known key of letters and blanks, a colon, the value; null for a line that goes on with a value.</summary>
    private static string? KeyOf(ReadOnlySpan<char> printed)
    {
        if (ByShape[ShapeOf(printed)] is { } key && printed.SequenceEqual(key)) return key;
        return Keys.TryGetValue(printed.Trim(), out key) ? key : null;
    }

    private static ReadOnlySpan<char> Trimmed(ReadOnlySpan<char> printed)
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
