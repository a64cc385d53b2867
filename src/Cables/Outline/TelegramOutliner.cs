using Cables.Text;

namespace Cables.Outline;

/// <summary>Outlines one telegram: header and text, and again for each further section, then the attribute block.</summary>
internal static class TelegramOutliner
{
    public static TelegramOutline Run(LineLooks looks, int longestLine = int.MaxValue)
    {
        var outline = new TelegramOutline(looks, longestLine);
        var lines = looks.Lines;
        var at = 0;
        for (var part = 0; at < lines.Count; part++)
        {
            at = new HeaderOutliner(outline, part).Run(at, lines.Count);
            if (at >= lines.Count) break;
            if (IsAttributesHead(outline, at)) at = AttributeOutliner.Run(outline, at, part);
            else at = BodyOutliner.Run(outline, part, at, lines.Count);
            if (at < lines.Count && IsAttributesHead(outline, at)) at = AttributeOutliner.Run(outline, at, part);
        }

        return outline;
    }

    private static bool IsAttributesHead(TelegramOutline outline, int line) =>
        outline.HeaderLook(line).Kind == LineKind.AttributesHead;
}
