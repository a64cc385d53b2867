using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Collects release stamps and downgrading groups, each once; a stamp wrapped over two lines is one.</summary>
internal static class MarkingReader
{
    public static ValueList<string> Read(TelegramOutline outline)
    {
        List<string> markings = [];
        TextSpan last = default;
        foreach (var block in outline.Blocks)
        {
            if (block.Kind is not (ElementKind.Stamp or ElementKind.Downgrading)) continue;
            var span = block.Lines[0];
            var text = WhiteSpace.Normalize(outline.Slice(span)).TrimEnd('.');
            var follows = markings.Count > 0 && last.Length > 0 && outline.LinesBetween(last, span) == 1;
            if (follows && block.Kind == ElementKind.Stamp && IsRest(text) && !markings[^1].Contains("Systematic Review", StringComparison.OrdinalIgnoreCase) && !markings[^1].EndsWith("FULL", StringComparison.Ordinal))
                markings[^1] = $"{markings[^1]} {text}";
            else markings.Add(text);
            last = block.Kind == ElementKind.Stamp && span.Start >= last.End ? span : default;
        }

        return markings.Count < 2 ? markings.ToValueList() : markings.Distinct().ToValueList();
    }

    private static bool IsRest(string text) =>
        text.StartsWith("US Department", StringComparison.OrdinalIgnoreCase) || text.StartsWith("EO Sys", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("Systematic", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Declassified/Released", StringComparison.OrdinalIgnoreCase);
}
