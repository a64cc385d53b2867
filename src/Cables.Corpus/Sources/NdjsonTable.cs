using System.Text;
using System.Text.Json;

namespace Cables.Corpus;

/// <summary>The rows of a table that has one JSON object a line.</summary>
internal static class NdjsonTable
{
    private const int MaxRow = 64 << 20;

    public static IEnumerable<EntryContent> Read(SourceEntry table, Func<Stream> open, ValueList<string> columns)
    {
        using var stream = open();
        var lines = new ByteLines(stream, MaxRow);
        var row = 0L;
        while (lines.Next() is { } line)
        {
            if (line.Span.Trim(" \t\r\n"u8).IsEmpty) continue;
            var entry = table with { Row = ++row, Offset = lines.Offset };
            yield return TextOf(line.Span, columns, out var error) is { } text
                ? EntryContent.OfBytes(entry, text) : EntryContent.Broken(entry, error);
        }
    }

    private static byte[]? TextOf(ReadOnlySpan<byte> line, ValueList<string> columns, out string error)
    {
        var texts = new string?[columns.Count];
        error = "";
        try
        {
            var json = new Utf8JsonReader(line);
            if (!json.Read() || json.TokenType is not JsonTokenType.StartObject)
            {
                error = "The line is no JSON object.";
                return null;
            }

            while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
            {
                var column = IndexOf(ref json, columns);
                json.Read();
                if (column >= 0 && json.TokenType is JsonTokenType.String) texts[column] = json.GetString();
                else json.Skip();
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            error = $"The line is no JSON object: {exception.Message}";
            return null;
        }

        if (Array.TrueForAll(texts, text => text is null))
        {
            error = $"The object has no text in {string.Join(", ", columns)}.";
            return null;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text))));
    }

    private static int IndexOf(ref Utf8JsonReader json, ValueList<string> columns)
    {
        for (var i = 0; i < columns.Count; i++)
            if (json.ValueTextEquals(columns[i])) return i;
        return -1;
    }
}
