using System.Buffers;
using Cables.Json;

namespace Cables.Cli;

/// <summary>Documents as JSON: one a line, or indented in one array.</summary>
internal sealed class JsonLines(bool indented, bool elements) : IDocumentFormat
{
    public Framing Framing { get; } = indented ? Framing.Array(""u8, "\n"u8) : Framing.None();

    public void Add(ByteBuffer buffer, Document document)
    {
        if (indented) buffer.Write(",\n"u8);
        CableJson.Write(buffer, document, elements, indented);
        if (!indented) buffer.Write("\n"u8);
    }
}
