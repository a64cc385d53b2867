using System.Buffers;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>Tells by its first line that a paragraph has no mark, and whether it begins with a heading: <c>THE MINISTER SAID</c>,
/// <c>SUMMARY: THE MINISTER SAID</c>. What it says, <see cref="ParagraphGrammar"/> would say too.</summary>
internal static class PlainParagraph
{
    /// <summary>In so many characters a heading and what must stand behind it have room; the end of the line, which the next may change, has no part
    /// in it.</summary>
    private static readonly int Shortest = Headings.Longest + 8;

    /// <summary>So many characters at the beginning of a text are surely those of its line.</summary>
    private const int Sure = 5;

    /// <summary>The word that shows a mark without parentheses.</summary>
    public static readonly SearchValues<string> EntireText = SearchValues.Create(["ENTIRE"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads what stands before the text; false for whatever the grammar has to read.</summary>
    public static bool TryRead(Block block, TelegramOutline outline, out string? heading)
    {
        heading = null;
        if (block.Heading.Length > 0 || block.Lines.Count == 0) return false;
        var first = outline.Slice(block.Lines[0]);
        if (first.Length < 2 || !char.IsAsciiLetter(first[0]) || !char.IsAsciiLetterOrDigit(first[1]) && first[1] != ' ') return false;
        if (MayBeMark(first) && HoldsEntireText(block, outline)) return false;
        return !Headings.MayBegin(first) || TryReadHeading(first, out heading);
    }

    private static bool TryReadHeading(ReadOnlySpan<char> line, out string? heading)
    {
        heading = null;
        if (line.Length < Shortest || line[^1] == '\\' || !char.IsBetween(line[^1], '!', '~') || !WhiteSpace.IsEven(line)) return false;
        if (Headings.Find(line) is not { } found) return true;
        var rest = line[found.Length..];
        var behind = rest.TrimStart(" :.-");
        // The heading fills the line.
        if (behind.IsEmpty) return false;
        if (!ParagraphGrammar.EndsHeading(rest)) return true;
        if (behind.Length < 2 || !char.IsAsciiLetter(behind[0]) || !char.IsAsciiLetter(behind[1]) || MayBeMark(behind)) return false;
        heading = found;
        return true;
    }

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
