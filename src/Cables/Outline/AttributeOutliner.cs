namespace Cables.Outline;

/// <summary>Takes the archive's attribute block as one: from its heading to the end, stamps set aside. FORMAT.md E20.</summary>
internal static class AttributeOutliner
{
    private const int UsualLines = 80;

    public static int Run(TelegramOutline outline, int first, int part)
    {
        var block = new Block(ElementKind.Attributes, new LineLook(LineKind.AttributesHead), part);
        outline.Blocks.Add(block);
        block.Lines.Reserve(Math.Min(outline.Lines.Count - first, UsualLines));
        var i = first;
        for (; i < outline.Lines.Count; i++)
        {
            var span = outline.Lines.Trimmed(i);
            if (span.Length == 0) continue;
            if (outline.IsTooLong(span))
            {
                span = outline.Beginning(span);
                outline.NoteCut(i);
            }

            var line = outline.Slice(span);
            if (i == first)
            {
                block.Label = span;
                continue;
            }

            var (kind, _) = Vocabulary.Furniture.StartingWith(line);
            if (kind == Vocabulary.FurnitureKind.TextHead) break;
            if (kind == Vocabulary.FurnitureKind.Stamp)
            {
                var stamp = new Block(ElementKind.Stamp, new LineLook(LineKind.Stamp), part);
                stamp.Add(span);
                outline.Blocks.Add(stamp);
            }
            else block.Lines.Add(span);
        }

        return i;
    }
}
