using Cables.Grammar;
using Cables.Text;

namespace Cables.Json;

/// <summary>Writes the paragraphs. The lines of most are joined while they are copied; of the others the text is put together first.</summary>
internal static class ParagraphsJson
{
    public static void Write(JsonText json, ValueList<Paragraph> paragraphs)
    {
        json.StartArray("paragraphs"u8);
        foreach (var paragraph in paragraphs)
        {
            json.StartObject();
            json.NumberOrNull("number"u8, paragraph.Number);
            json.String("marking"u8, paragraph.Marking?.Code);
            json.String("heading"u8, paragraph.Heading);
            if (paragraph.Source is not { } lines || !TryWriteLines(json, lines)) WriteText(json, paragraph);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteText(JsonText json, Paragraph paragraph)
    {
        using var text = new CharBuffer();
        paragraph.AppendTextTo(text);
        json.String("text"u8, text.Span);
    }

    /// <summary>Writes a text line by line as <see cref="ParagraphText"/> joins it, and nothing where that is more than a blank between two
    /// lines, a mark cut off in front or a gap.</summary>
    private static bool TryWriteLines(JsonText json, in ParagraphText text)
    {
        if (text.Mark.Start > 0) return false;
        var start = json.StartString("text"u8);
        ref var lines = ref text.Block.Lines;
        var source = text.Outline.Source.AsSpan();
        var before = '\0';
        for (var i = 0; i < lines.Count; i++)
        {
            var line = source.Slice(lines[i].Start, lines[i].Length);
            var mark = i == 0 ? text.Mark.Length : 0;
            if (line.Length <= mark || line[0] == ' ' || line[^1] == ' ' || mark > 0 && !IsPlain(line[..(mark + 1)])) return TakeBack(json, start);
            if (before == '-' && char.IsLetterOrDigit(line[0])) return TakeBack(json, start);
            var isEven = i == 0 ? json.TryEven(""u8, line[mark..])
                : text.StandsApart(i, before) ? json.TryEven("\\n\\n"u8, line) : json.TryEven(" "u8, line);
            if (!isEven) return TakeBack(json, start);
            before = line[^1];
        }

        if (text.IsMarked && before == ')') return TakeBack(json, start);
        json.EndString();
        return true;
    }

    /// <summary>Whether what stands in front of a text is as long there as in the text that is put together.</summary>
    private static bool IsPlain(ReadOnlySpan<char> mark) => char.IsBetween(mark[0], '!', '~') && WhiteSpace.IsEven(mark);

    private static bool TakeBack(JsonText json, int start)
    {
        json.TakeBack(start);
        return false;
    }
}
