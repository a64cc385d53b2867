using System.Buffers;
using System.Text.Json;
using Cables.Json;

namespace Cables.Cli;

/// <summary>Writes documents as JSON, one a line, or indented in one array; only whole documents reach the stream.</summary>
internal sealed class JsonLines(Stream stream, bool indented, bool elements)
{
    private readonly ArrayBufferWriter<byte> _buffer = new(1 << 16);
    private bool _any;

    public void Write(Document document)
    {
        if (indented) _buffer.Write(_any ? ",\n"u8 : "[\n"u8);
        CableJson.Write(_buffer, document, elements, indented);
        if (!indented) _buffer.Write("\n"u8);
        _any = true;
        if (_buffer.WrittenCount >= 1 << 16) Flush();
    }

    public void Finish()
    {
        if (indented) _buffer.Write(_any ? "\n]\n"u8 : "[]\n"u8);
        Flush();
        stream.Flush();
    }

    private void Flush()
    {
        stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
