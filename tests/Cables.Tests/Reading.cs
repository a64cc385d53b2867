namespace Cables.Tests;

/// <summary>Short ways to read.</summary>
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
}
