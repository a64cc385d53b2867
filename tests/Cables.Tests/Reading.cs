using System.Text;

namespace Cables.Tests;

/// <summary>What must hold of whatever was read, and short ways to read it.</summary>
internal static class Reading
{
    public static List<Document> Documents(string text, CableParserOptions? options = null)
    {
        using var reader = new StringReader(text);
        return [.. CableReader.Read(reader, options: options)];
    }

    public static string Json(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        return string.Join('\n', CableReader.Read(stream).Select(document => document.ToJson(elements: true)));
    }

    /// <summary>The elements are sorted, touch, and cover the text from its first to its last character.</summary>
    public static void ShouldTile(this Document document)
    {
        var slices = new StringBuilder();
        var end = 0;
        foreach (var element in document.Elements)
        {
            if (element.Span.Start != end) throw new InvalidOperationException($"{element} does not begin at {end}.");
            if (element.Span.Length < 1) throw new InvalidOperationException($"{element} is empty.");
            slices.Append(document.SourceText, element.Span.Start, element.Span.Length);
            end = element.Span.End;
        }

        if (slices.ToString() != document.SourceText) throw new InvalidOperationException($"The elements end at {end}, not with the text.");
    }

    /// <summary>The documents follow one another from the file's first to its last character; each says where it stands.</summary>
    public static void ShouldTileFile(this IReadOnlyList<Document> documents, string text)
    {
        var (offset, index) = (0L, 0);
        foreach (var document in documents)
        {
            document.ShouldTile();
            document.Source.Offset.Should().Be(offset);
            document.Source.Length.Should().Be(document.SourceText.Length);
            document.Source.Index.Should().Be(index++);
            document.Source.Line.Should().Be(LineAt(text, (int)offset));
            offset += document.Source.Length;
        }

        string.Concat(documents.Select(document => document.SourceText)).Should().Be(text);
    }

    /// <summary>The line, from 1, on which an offset stands; a form feed ends a line as well.</summary>
    private static int LineAt(string text, int offset)
    {
        var line = 1;
        for (var i = 0; i < offset; i++)
            if (text[i] is '\n' or '\f' || text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) line++;
        return line;
    }
}
