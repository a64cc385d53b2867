using Cables.Grammar;
using Cables.Text;

namespace Cables.Json;

/// <summary>Writes the paragraphs. The lines of most are joined while they are copied; of the others the text is put together first.</summary>
internal static class ParagraphsJson
{
    /// <param name="json">Where to.</param>
    /// <param name="paragraphs">The paragraphs.</param>
    /// <param name="body">Gathers their lines.</param>
    public static void Write(JsonText json, ValueList<Paragraph> paragraphs, BodyJson body)
    {
        json.StartArray("paragraphs"u8);
        foreach (var paragraph in paragraphs)
        {
            json.StartObject();
            json.NumberOrNull("number"u8, paragraph.Number);
            if (paragraph is not { Marking: null, Heading: null } || !json.TryFields("\"marking\":null,\"heading\":null,"u8))
            {
                json.String("marking"u8, paragraph.Marking?.Code);
                json.String("heading"u8, paragraph.Heading);
            }

            WriteText(json, paragraph, body);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteText(JsonText json, Paragraph paragraph, BodyJson body)
    {
        if (paragraph.IsOfLines)
        {
            ref readonly var lines = ref paragraph.Lines;
            body.GoTo(lines.Outline, lines.Block);
            var (start, startOfBody) = (json.Length, body.Text.Length);
            if (TryWriteLines(json, lines, body.Text)) return;
            json.TakeBack(start);
            body.Text.TakeBack(startOfBody);
            body.Add(lines.Block);
        }

        using var text = new CharBuffer();
        paragraph.AppendTextTo(text);
        json.String("text"u8, text.Span);
    }

    /// <summary>Writes a text line by line as <see cref="ParagraphText"/> joins it, and its lines to the body; false where that is more than a blank
    /// between two lines, a mark cut off in front or a gap.</summary>
    private static bool TryWriteLines(JsonText json, in ParagraphText text, JsonText body)
    {
        if (text.Mark.Start > 0) return false;
        json.StartString("text"u8);
        ref var lines = ref text.Block.Lines;
        if (lines.Count == 0) return End(json, text, '\0');
        var source = text.Outline.Source.AsSpan();
        var (first, whole, mark) = (lines[0], text.Block.FirstWithLabel, text.Mark.Length);
        var line = source.Slice(first.Start, first.Length);
        if (line.Length <= mark || !IsEvenAtEnds(line) || mark > 0 && !IsPlain(line[..(mark + 1)])) return false;
        if (whole.Start > first.Start || whole.End > first.End) return false;
        body.Line(source[whole.Start..(first.Start + mark)]);
        if (!json.TryEven(""u8, line[mark..], body, begins: false)) return false;
        var before = line[^1];
        var further = lines.Further;
        var hasGaps = text.Block.HasGaps;
        for (var i = 0; i < further.Length; i++)
        {
            line = source.Slice(further[i].Start, further[i].Length);
            if (line.IsEmpty || !IsEvenAtEnds(line) || before == '-' && char.IsLetterOrDigit(line[0])) return false;
            if (!(hasGaps && text.StandsApart(i + 1, before) ? json.TryEven("\\n\\n"u8, line, body, begins: true) : json.TryEven(" "u8, line, body, begins: true))) return false;
            before = line[^1];
        }

        return End(json, text, before);
    }

    /// <summary>Ends a text, unless a parenthesis that stands last there may be taken away.</summary>
    private static bool End(JsonText json, in ParagraphText text, char last)
    {
        if (text.IsMarked && last == ')') return false;
        json.EndString();
        return true;
    }

    private static bool IsEvenAtEnds(ReadOnlySpan<char> line) => line[0] != ' ' && line[^1] != ' ';

    /// <summary>Whether what stands in front of a text is as long there as in the text that is put together.</summary>
    private static bool IsPlain(ReadOnlySpan<char> mark) => char.IsBetween(mark[0], '!', '~') && WhiteSpace.IsEven(mark);
}
