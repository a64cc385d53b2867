using System.Buffers;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>Tells by its first line whether a paragraph begins with a mark and a heading: <c>THE MINISTER SAID</c>, <c>SUMMARY: THE MINISTER
/// SAID</c>, <c>(C) THE MINISTER SAID</c>. What it says, <see cref="ParagraphGrammar"/> would say too.</summary>
internal static class PlainParagraph
{
    /// <summary>In so many characters a heading and what must stand behind it have room; the end of the line, which the next may change, has no part
    /// in it.</summary>
    private static readonly int Shortest = Headings.Longest + 8;

    /// <summary>No mark is longer, with its parentheses.</summary>
    private const int LongestMark = 10;

    /// <summary>So many characters at the beginning of a text are surely those of its line.</summary>
    private const int Sure = 5;

    /// <summary>The word that shows a mark without parentheses.</summary>
    public static readonly SearchValues<string> EntireText = SearchValues.Create(["ENTIRE"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What a paragraph begins with.</summary>
    /// <param name="Mark">The mark in parentheses; null without one.</param>
    /// <param name="Heading">The heading; null without one.</param>
    /// <param name="Length">How far the mark goes.</param>
    internal readonly record struct Beginning(PortionMark? Mark, string? Heading, int Length);

    /// <summary>Reads what stands before the text; false for whatever the grammar has to read.</summary>
    public static bool TryRead(Block block, TelegramOutline outline, out Beginning beginning)
    {
        beginning = default;
        if (block.Heading.Length > 0 || block.Lines.Count == 0) return false;
        var first = outline.Slice(block.Lines[0]);
        if (first.Length < 2) return false;
        if (first[0] == '(') return TryReadMarked(first, out beginning);
        if (!BeginsWord(first) || MayBeMark(first) && HoldsEntireText(block, outline)) return false;
        if (!Headings.MayBegin(first)) return true;
        if (!IsSure(first, 0) || !TryReadHeading(first, out var heading, out var behind)) return false;
        // Behind a heading a mark may stand.
        if (heading is not null && (!BeginsWord(behind) || MayBeMark(behind))) return false;
        beginning = new Beginning(null, heading, 0);
        return true;
    }

    /// <summary>A mark, perhaps a blank, and a word: <c>(C) THE MINISTER</c>, <c>(U) SUMMARY:</c>.</summary>
    private static bool TryReadMarked(ReadOnlySpan<char> line, out Beginning beginning)
    {
        beginning = default;
        var close = line[..Math.Min(line.Length, LongestMark)].IndexOf(')');
        if (close < 0 || PortionMarkGrammar.Plain(line[1..close]) is not { } mark) return false;
        var start = close + (close + 1 < line.Length && line[close + 1] == ' ' ? 2 : 1);
        var text = line[start..];
        if (!IsSure(line, start) || !BeginsWord(text) || !TryReadHeading(text, out var heading, out _)) return false;
        beginning = new Beginning(mark, heading, start);
        return true;
    }

    /// <summary>Reads the heading that a text begins with, null without one; false where it fills the line.</summary>
    private static bool TryReadHeading(ReadOnlySpan<char> text, out string? heading, out ReadOnlySpan<char> behind)
    {
        heading = null;
        behind = default;
        if (Headings.Find(text) is not { } found) return true;
        var rest = text[found.Length..];
        behind = rest.TrimStart(" :.-");
        if (behind.IsEmpty) return false;
        if (ParagraphGrammar.EndsHeading(rest)) heading = found;
        return true;
    }

    /// <summary>Whether a line stands in the paragraph as it is printed, as far as a heading and what must be behind it have room.</summary>
    private static bool IsSure(ReadOnlySpan<char> line, int text) =>
        line.Length - text >= Shortest && line[^1] != '\\' && char.IsBetween(line[^1], '!', '~') && WhiteSpace.IsEven(line);

    private static bool BeginsWord(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsAsciiLetter(text[0]) && (char.IsAsciiLetterOrDigit(text[1]) || text[1] is ' ' or '.');

    /// <summary>Whether a text may begin with a mark, in letters or in words, without parentheses.</summary>
    private static bool MayBeMark(ReadOnlySpan<char> text) => text.Length < Sure || text[0] switch
    {
        'C' => !char.IsAsciiLetter(text[1]) || text.StartsWith("CON"),
        'S' => !char.IsAsciiLetter(text[1]) || text.StartsWith("SEC") || text.StartsWith("SBU"),
        'U' => !char.IsAsciiLetter(text[1]) || text.StartsWith("UNC"),
        'T' => text.StartsWith("TS") || text.StartsWith("TOP"),
        'L' => text.StartsWith("LIM") || text.StartsWith("LOU"),
        'F' => text.StartsWith("FOU"),
        _ => false,
    };

    /// <summary>Whether ENTIRE TEXT may stand near the beginning.</summary>
    private static bool HoldsEntireText(Block block, TelegramOutline outline)
    {
        var read = 0;
        for (var i = 0; i < block.Lines.Count && read < ParagraphGrammar.HeadLength; i++)
        {
            var line = outline.Slice(block.Lines[i]);
            if (line[..Math.Min(line.Length, ParagraphGrammar.HeadLength)].ContainsAny(EntireText)) return true;
            read += line.Length;
        }

        return false;
    }
}
