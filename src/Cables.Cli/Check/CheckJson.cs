using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cables.Cli;

/// <summary>Diagnostics as one JSON array, a diagnostic a line: the fields of the contract, and before them whose they are.</summary>
internal sealed class CheckJson : IDocumentFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Framing Framing { get; } = Framing.Array(""u8, "\n"u8);

    public void Add(ByteBuffer buffer, Document document)
    {
        foreach (var diagnostic in document.Diagnostics)
        {
            buffer.Write(",\n"u8);
            using var writer = new Utf8JsonWriter(buffer, Options);
            Write(writer, document, diagnostic);
        }
    }

    private static void Write(Utf8JsonWriter writer, Document document, Diagnostic diagnostic)
    {
        var place = Place.Of(document, diagnostic);
        writer.WriteStartObject();
        writer.WriteString("path"u8, document.Source.Path);
        writer.WriteNumber("index"u8, document.Source.Index);
        writer.WriteString("id"u8, (document as Cable)?.Id);
        writer.WriteString("code"u8, diagnostic.Code);
        writer.WriteString("severity"u8, SeverityNames.Of(diagnostic.Severity));
        writer.WriteString("message"u8, diagnostic.Message);
        writer.WriteNumber("line"u8, place.Line);
        writer.WriteNumber("column"u8, place.Column);
        writer.WriteNumber("offset"u8, place.Offset);
        writer.WriteNumber("length"u8, place.Length);
        writer.WriteEndObject();
    }
}
