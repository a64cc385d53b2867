using Cables.Text;

namespace Cables.Outline;

/// <summary>Puts the lines of an airgram into blocks. Its header has labels with colons, two to a line where the form has two
/// columns: <c>TO : DEPARTMENT OF STATE            INFO: LONDON, PARIS</c>. FORMAT.md E00.3.</summary>
internal static class AirgramOutliner
{
    private static readonly (string Label, ElementKind Kind)[] Labels =
    [
        ("TO", ElementKind.To), ("INFO", ElementKind.Info), ("FROM", ElementKind.From), ("DATE", ElementKind.DateTimeGroup),
        ("SUBJECT", ElementKind.Subject), ("REFERENCE", ElementKind.References), ("REF", ElementKind.References),
        ("NO", ElementKind.ReferenceLine),
    ];

    /// <summary>Whether an airgram begins on the line: the word alone, or with its number, <c>AIRGRAM   NO. A-123</c>.</summary>
    public static bool IsHead(ReadOnlySpan<char> line) =>
        line.StartsWith("AIRGRAM") && (line.Length == 7 || line[7..].TrimStart() is var rest && rest.StartsWith("NO", StringComparison.Ordinal));

    public static TelegramOutline Run(LineLooks looks, int longestLine)
    {
        var outline = new TelegramOutline(looks, longestLine);
        var lines = looks.Lines;
        Block? open = null;
        var labelled = 0;
        var i = 0;
        for (; i < lines.Count; i++)
        {
            var span = lines.Trimmed(i);
            if (span.Length == 0)
            {
                if (labelled >= 3) break;
                open = null;
                continue;
            }

            if (outline.IsTooLong(span))
            {
                span = outline.Beginning(span);
                outline.NoteCut(i);
            }

            if (Columns(outline, span, ref open)) labelled++;
            else if (open is { Kind: ElementKind.Subject or ElementKind.References }) open.Add(span);
            else Furniture(outline, span);
        }

        if (i < lines.Count) BodyOutliner.Run(outline, 0, i, lines.Count);
        return outline;
    }

    private static bool Columns(TelegramOutline outline, TextSpan span, ref Block? open)
    {
        var any = false;
        var start = span.Start;
        while (start < span.End)
        {
            var rest = outline.Slice(TextSpan.FromBounds(start, span.End));
            var gap = rest.IndexOf("   ", StringComparison.Ordinal);
            var column = new TextSpan(start, gap < 0 ? rest.Length : gap);
            if (LabelOf(outline.Slice(column)) is var (kind, content) && content > 0)
            {
                open = new Block(kind, new LineLook(LineKind.Text, content), 0) { Label = column with { Length = content } };
                open.Add(new TextSpan(column.Start + content, column.Length - content));
                outline.Blocks.Add(open);
                any = true;
            }
            else if (any || LabelOf(rest.TrimStart()) is (_, > 0)) Furniture(outline, column);
            else if (!IsHead(rest)) return false;
            else Furniture(outline, column);

            start = column.End;
            while (start < span.End && outline.Source.AsSpan()[start] == ' ') start++;
        }

        return any;
    }

    private static (ElementKind Kind, int Content) LabelOf(ReadOnlySpan<char> text)
    {
        foreach (var (label, kind) in Labels)
        {
            if (!text.StartsWith(label, StringComparison.OrdinalIgnoreCase)) continue;
            var at = label.Length;
            while (at < text.Length && text[at] == ' ') at++;
            if (at >= text.Length || text[at] != (label == "NO" ? '.' : ':')) continue;
            at++;
            while (at < text.Length && text[at] == ' ') at++;
            return (kind, at);
        }

        return default;
    }

    private static void Furniture(TelegramOutline outline, TextSpan span)
    {
        var look = LineClassifier.InBody(outline.Slice(span));
        var kind = look.Kind == LineKind.Banner ? ElementKind.Banner : ElementKind.Letterhead;
        var block = new Block(kind, look, 0);
        block.Add(span);
        outline.Blocks.Add(block);
    }
}
