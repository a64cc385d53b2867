using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Collects release stamps and downgrading groups, each once; a stamp wrapped over two lines is one.</summary>
internal static class MarkingReader
{
    /// <summary>So many are compared with one another.</summary>
    private const int Few = 8;

    public static ValueList<string> Read(TelegramOutline outline)
    {
        using var borrowed = BorrowedList<string>.Take();
        var markings = borrowed.Items;
        TextSpan last = default;
        for (var b = 0; b < outline.Blocks.Count; b++)
        {
            var block = outline.Blocks[b];
            if (block.Kind is not (ElementKind.Stamp or ElementKind.Downgrading)) continue;
            var span = block.Lines[0];
            var text = RecurringText.OfWords(outline.Slice(span)).TrimEnd('.');
            var isStamp = block.Kind == ElementKind.Stamp;
            if (isStamp && last.Length > 0 && IsRest(text) && IsBroken(markings[^1]) && outline.LinesBetween(last, span) == 1)
                markings[^1] = $"{markings[^1]} {text}";
            else markings.Add(text);
            last = isStamp && span.Start >= last.End ? span : default;
        }

        if (markings.Count > Few) return markings.Distinct().ToValueList();
        for (var i = markings.Count - 1; i > 0; i--)
            if (markings.IndexOf(markings[i]) < i) markings.RemoveAt(i);
        return markings.ToValueList();
    }

    /// <summary>Whether a stamp breaks off before its last words.</summary>
    private static bool IsBroken(string stamp) =>
        !stamp.Contains("Systematic Review", StringComparison.Ordinal) && !stamp.Contains("Systematic Review", StringComparison.OrdinalIgnoreCase) && !stamp.EndsWith("FULL", StringComparison.Ordinal);

    private static bool IsRest(string text) => (text.Length == 0 ? 0 : text[0] | 0x20) switch
    {
        'u' => text.StartsWith("US Department", StringComparison.OrdinalIgnoreCase),
        'e' => text.StartsWith("EO Sys", StringComparison.OrdinalIgnoreCase),
        's' => text.StartsWith("Systematic", StringComparison.OrdinalIgnoreCase),
        'd' => text.StartsWith("Declassified/Released", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
