using System.Buffers;
using Cables.Json;

namespace Cables.Cli;

/// <summary>How documents are put behind each other as JSON: one a line, or indented in one array.</summary>
internal sealed class JsonLines(bool indented, bool elements)
{
    private bool _any;

    /// <summary>Adds a document. This may be done on many threads, each with a buffer of its own.</summary>
    public void Add(JsonBuffer buffer, Document document)
    {
        if (indented) buffer.Write(",\n"u8);
        CableJson.Write(buffer, document, elements, indented);
        if (!indented) buffer.Write("\n"u8);
    }

    /// <summary>Writes what was added to a buffer. This is done on one thread, in order.</summary>
    public void Write(Stream stream, JsonBuffer buffer)
    {
        var written = buffer.Written;
        if (written.IsEmpty) return;
        if (indented && !_any)
        {
            // Nothing stands before the first one.
            stream.Write("["u8);
            written = written[1..];
        }

        _any = true;
        stream.Write(written);
    }

    public void Finish(Stream stream)
    {
        if (indented) stream.Write(_any ? "\n]\n"u8 : "[]\n"u8);
        stream.Flush();
    }
}
