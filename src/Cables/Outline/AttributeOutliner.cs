namespace Cables.Outline;

/// <summary>Takes the archive's attribute block as one: from its heading to the end, stamps set aside. FORMAT.md E20.</summary>
internal static class AttributeOutliner
{
    private const int UsualLines = 80;

    public static int Run(TelegramOutline outline, int first, int part)
    {
        var block = new Block(ElementKind.Attributes, new LineLook(LineKind.AttributesHead), part) { Label = Read(outline, first) };
        outline.Blocks.Add(block);
        var lines = outline.Lines;
        ref var taken = ref block.Lines;
        taken.Reserve(Math.Min(lines.Count - first, UsualLines));
        var i = first + 1;
        for (; i < lines.Count; i++)
        {
            if (lines.Trimmed(i).Length == 0) continue;
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
            else taken.Add(span);
        }

        return i;
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
