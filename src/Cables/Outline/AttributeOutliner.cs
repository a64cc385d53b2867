using Cables.Text;

namespace Cables.Outline;

/// <summary>Takes the archive's attribute block as one: from its heading to the end, stamps set aside. FORMAT.md E20.</summary>
internal static class AttributeOutliner
{
    public static int Run(TelegramOutline outline, int first, int part)
    {
        var block = new Block(ElementKind.Attributes, new LineLook(LineKind.AttributesHead), part) { Label = Read(outline, first) };
        outline.Blocks.Add(block);
        var lines = outline.Lines;
        var i = first + 1;
        while (i < lines.Count)
        {
            var behind = BehindEntries(outline, i);
            block.Add(lines, i, behind);
            i = behind;
            if (i == lines.Count) break;
            if (lines.Trimmed(i).Length > 0)
            {
                var span = Read(outline, i);
                var line = outline.Slice(span);
                var (kind, length) = Vocabulary.Furniture.StartingWith(line);
                if (kind == Vocabulary.FurnitureKind.TextHead) break;
                if (kind == Vocabulary.FurnitureKind.Stamp && !IsKey(line[..length]))
                {
                    var stamp = new Block(ElementKind.Stamp, new LineLook(LineKind.Stamp), part);
                    stamp.Add(span);
                    outline.Blocks.Add(stamp);
                }
                else block.Add(span);
            }

            i++;
        }

        return i;
    }

    /// <summary>The first line from a line on that is blank, too long, or may be a stamp or a heading: those before it are entries.</summary>
    private static int BehindEntries(TelegramOutline outline, int line)
    {
        var lines = outline.Lines;
        for (; line < lines.Count; line++)
        {
            line = outline.Looks.BehindEntries(line, lines.Count, outline.LongestLine);
            if (line == lines.Count) break;
            var span = lines.Trimmed(line);
            if (span.Length == 0 || outline.IsTooLong(span)) break;
            var entry = outline.Slice(span);
            if (!Vocabulary.Furniture.MayBeginHeading(entry) && entry.Length > 1 && char.IsAsciiLetterLower(entry[1])) continue;
            if (Vocabulary.Furniture.StartingWith(entry).Length > 0) break;
        }

        return line;
    }

    /// <summary>What is read of a line; of one that is too long, the beginning.</summary>
    private static TextSpan Read(TelegramOutline outline, int line)
    {
        var span = outline.Lines.Trimmed(line);
        if (!outline.IsTooLong(span)) return span;
        outline.NoteCut(line);
        return outline.Beginning(span);
    }

    /// <summary>In small letters a stamp's phrase with a colon is the key of an attribute: <c>Review Authority: </c> names the archive's reviewer,
    /// <c>REVIEW AUTHORITY: </c> is the stamp of a reading room.</summary>
    private static bool IsKey(ReadOnlySpan<char> phrase) => phrase[^1] == ':' && char.IsAsciiLetterLower(phrase[1]);
}
