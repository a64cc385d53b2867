using Cables.Outline;

namespace Cables.Json;

/// <summary>Writes the body without header and furniture. The lines of a telegram are taken from where they stand in its paragraphs, for few but
/// this need a list of them.</summary>
internal static class BodyJson
{
    public static void Write(JsonText json, Document document)
    {
        json.StartString("text"u8);
        if (document.BodyLinesOf.From is TelegramOutline outline && ReferenceEquals(outline.Source, document.SourceText)) WriteBlocks(json, outline);
        else WriteLines(json, document);
        json.EndString();
    }

    private static void WriteLines(JsonText json, Document document)
    {
        var begun = false;
        foreach (var line in document.BodyLines)
        {
            json.Line(document.SourceText.AsSpan(line.Start, line.Length), begun);
            begun |= line.Length > 0;
        }
    }

    private static void WriteBlocks(JsonText json, TelegramOutline outline)
    {
        var begun = false;
        foreach (var block in outline.OfKind(ElementKind.Paragraph))
        {
            if (block.Lines.Count == 0) continue;
            var first = block.FirstWithLabel;
            json.Line(outline.Slice(first), begun);
            begun |= first.Length > 0;
            foreach (var line in block.Lines.Further)
            {
                json.Line(outline.Slice(line), begun);
                begun |= line.Length > 0;
            }
        }
    }
}
