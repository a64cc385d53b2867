using Cables.Outline;
using Cables.Text;

namespace Cables.Grammar;

/// <summary>An attribute block that was read before. Telegram after telegram prints the same lines in the same order, <c>Copy: SINGLE</c>, but for
/// some fifteen of seventy: what is printed as it was there reads as it did, many lines at once, and of most others the key is known.</summary>
internal sealed class RecurringAttributes
{
    /// <summary>A block of fewer lines is not kept.</summary>
    private const int Fewest = 16;

    private const int Most = 128;

    private const int Longest = 8192;

    private static RecurringAttributes _last = new("", [], []);

    private readonly string _text;
    private readonly Line[] _lines;
    private readonly KeyValuePair<string, string>[] _attributes;

    /// <summary>What was printed behind each key the last time that it was not as in the block. Another thread may change it: it is a guess.</summary>
    private readonly string?[] _otherValues;

    private RecurringAttributes(string text, Line[] lines, KeyValuePair<string, string>[] attributes) =>
        (_text, _lines, _attributes, _otherValues) = (text, lines, attributes, new string?[lines.Length]);

    /// <summary>Where a line stands in the text, and the colon behind its key; of one that is not an attribute only where it begins.</summary>
    private readonly record struct Line(int Start, int End = int.MaxValue, int Colon = int.MaxValue);

    /// <summary>Walks over the block that was kept last. Other threads may keep another meanwhile.</summary>
    public static Walk Begin() => new(_last);

    /// <summary>Keeps a block for those that come behind it.</summary>
    private static void Keep(Block block, ReadOnlySpan<char> source)
    {
        ref var lines = ref block.Lines;
        var (start, count) = (lines[0].Start, 0);
        while (count < lines.Count && count < Most && lines[count].End - start <= Longest) count++;
        if (count < Fewest) return;
        var (kept, attributes) = (new Line[count], new KeyValuePair<string, string>[count]);
        for (var i = 0; i < count; i++)
        {
            kept[i] = new Line(lines[i].Start - start);
            if (AttributeGrammar.AttributeAt(source.Slice(lines[i].Start, lines[i].Length), 0, out var colon, out var next) is not { } attribute
                || next < lines[i].Length) continue;
            attributes[i] = attribute;
            kept[i] = new Line(kept[i].Start, lines[i].End - start, kept[i].Start + colon);
        }

        _last = new RecurringAttributes(source[start..lines[count - 1].End].ToString(), kept, attributes);
    }

    /// <summary>Goes along the block before with the lines of another.</summary>
    internal struct Walk(RecurringAttributes before)
    {
        /// <summary>So many lines of the block before may be missing in another at one place.</summary>
        private const int MostMissing = 4;

        private int _place;
        private int _known;

        /// <summary>The attributes of the lines, from one on, that are printed as in the block before.</summary>
        /// <param name="source">The text.</param>
        /// <param name="lines">The lines of the block.</param>
        /// <param name="from">The first of them that is not read yet.</param>
        /// <param name="most">More are not taken.</param>
        /// <param name="key">The key of the line, where it differs behind the colon only; else null.</param>
        /// <param name="colon">Where the colon stands in it.</param>
        public ReadOnlySpan<KeyValuePair<string, string>> Same(ReadOnlySpan<char> source, ref LineSpans lines, int from, int most, out string? key, out int colon)
        {
            (key, colon) = (null, 0);
            var (kept, first) = (before._lines, _place);
            if ((uint)first >= (uint)kept.Length) return [];
            var (line, start) = (lines[from], kept[first].Start);
            var alike = source[line.Start..lines[lines.Count - 1].End].CommonPrefixLength(before._text.AsSpan(start));
            var (offset, end, last) = (line.Start - start, Math.Min(kept.Length, first + Math.Min(most, lines.Count - from)), first);
            for (; last < end && kept[last].End - start <= alike; last++)
            {
                var other = lines[from + last - first];
                if (other.Start - offset != kept[last].Start || other.End - offset != kept[last].End) break;
            }

            if (last == first)
            {
                colon = kept[first].Colon - start;
                if (colon < Math.Min(alike, line.Length)) key = before._attributes[first].Key;
                // What is cut elsewhere than the lines before is not compared with them again and again.
                else if (alike > line.Length) _place = kept.Length;
                return [];
            }

            (_place, _known) = (last, _known + last - first);
            return before._attributes.AsSpan(first, last - first);
        }

        /// <summary>The string of a value of the key that <see cref="Same"/> found; the walk goes on behind it.</summary>
        public string ValueOf(ReadOnlySpan<char> printed)
        {
            ref var other = ref before._otherValues[_place++];
            return other is { } guess && printed.SequenceEqual(guess) ? guess : other = printed.ToString();
        }

        /// <summary>Goes behind a key that was read.</summary>
        public void Pass(string key)
        {
            for (var at = _place; at < Math.Min(before._attributes.Length, _place + MostMissing); at++)
            {
                if (!ReferenceEquals(before._attributes[at].Key, key)) continue;
                _place = at + 1;
                return;
            }
        }

        /// <summary>Keeps a block in the place of the one before, where little of it was as there.</summary>
        public readonly void End(Block block, ReadOnlySpan<char> source)
        {
            if (_known * 2 < block.Lines.Count) Keep(block, source);
        }
    }
}
