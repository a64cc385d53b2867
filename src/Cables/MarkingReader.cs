using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Collects release stamps and downgrading groups, each once; a stamp wrapped over two lines is one.</summary>
internal static class MarkingReader
{
    /// <summary>A longer line is not kept.</summary>
    private const int Longest = 100;

    /// <summary>So many are compared with one another.</summary>
    private const int Few = 8;

    /// <summary>The marking that was read last; a file has one stamp on all its telegrams.</summary>
    private static Recurring _last = new("", "");

    /// <summary>A line and the marking that it is.</summary>
    private sealed record Recurring(string Line, string Text);

    public static ValueList<string> Read(TelegramOutline outline)
    {
        using var borrowed = BorrowedList<string>.Take();
        var markings = borrowed.Items;
        TextSpan last = default;
        for (var next = 0; outline.Blocks.Next(ElementKind.Stamp, ElementKind.Downgrading, next) is var b and >= 0; next = b + 1)
        {
            var block = outline.Blocks[b];
            var span = block.Lines[0];
            var text = TextOf(outline.Slice(span));
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

    private static string TextOf(ReadOnlySpan<char> line)
    {
        var last = _last;
        if (line.SequenceEqual(last.Line)) return last.Text;
        var text = RecurringText.OfWords(line).TrimEnd('.');
        if (line.Length <= Longest) _last = new(line.ToString(), text);
        return text;
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
