using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cables.Text;

namespace Cables.Json;

/// <summary>Writes documents as the JSON of CONTRACT.md: names in camelCase, every field always present.</summary>
public static class CableJson
{
    /// <summary>The name of the form that is written.</summary>
    public const string Format = "cables/1";

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>The document as one JSON object on one line.</summary>
    public static string Write(Document document, bool elements = false, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var buffer = new ArrayBufferWriter<byte>();
        Write(buffer, document, elements, indented);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the document's JSON as UTF-8, without a line end behind it.</summary>
    public static void Write(IBufferWriter<byte> output, Document document, bool elements = false, bool indented = false)
    {
        using var writer = new Utf8JsonWriter(output, indented ? Indented : Compact);
        Write(writer, document, elements);
    }

    /// <summary>Writes the document as one JSON object.</summary>
    public static void Write(Utf8JsonWriter writer, Document document, bool elements = false)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(document);
        var cable = document as Cable ?? new Cable();
        writer.WriteStartObject();
        writer.WriteString("format", Format);
        writer.WriteName("kind", document.Kind);
        writer.WriteString("id", cable.Id);
        writer.WriteObject("source", document.Source, Write);
        writer.WriteObject("mrn", cable.Mrn, HeaderJson.Write);
        writer.WriteObject("section", cable.Section, HeaderJson.Write);
        writer.WriteBoolean("corrected", cable.Corrected);
        writer.WriteObject("classification", document.Classification, HeaderJson.Write);
        writer.WriteStrings("captions", cable.Captions);
        writer.WriteString("precedence", cable.Precedence?.ToString());
        writer.WriteString("infoPrecedence", cable.InfoPrecedence?.ToString());
        writer.WriteObject("dtg", document.DateTimeGroup, HeaderJson.Write);
        writer.WriteObject("from", document.From, HeaderJson.Write);
        writer.WriteObjects("to", document.To, HeaderJson.Write);
        writer.WriteObjects("info", cable.Info, HeaderJson.Write);
        writer.WriteObject("executiveOrder", cable.ExecutiveOrder, HeaderJson.Write);
        writer.WriteObjects("tags", cable.Tags, HeaderJson.Write);
        writer.WriteString("subject", document.Subject);
        writer.WriteObjects("references", cable.References, HeaderJson.Write);
        writer.WriteObject("classifiedBy", cable.ClassifiedBy, HeaderJson.Write);
        writer.WriteObject("distribution", cable.Distribution, HandlingJson.Write);
        writer.WriteObject("drafting", cable.Drafting, HandlingJson.Write);
        writer.WriteObject("relay", cable.Relay, HandlingJson.Write);
        writer.WriteObject("envelope", cable.Envelope, HandlingJson.Write);
        using var text = new CharBuffer();
        WriteParagraphs(writer, cable.Paragraphs, text);
        writer.WriteString("signature", cable.Signature);
        writer.WriteNumber("pages", cable.Pages);
        writer.WriteStrings("markings", document.Markings);
        WriteAttributes(writer, cable.Attributes);
        text.Clear();
        document.AppendTextTo(text);
        writer.WriteString("text", text.Span);
        WriteDiagnostics(writer, document);
        if (elements) WriteElements(writer, document);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DocumentSource source)
    {
        writer.WriteString("path", source.Path);
        writer.WriteNumber("index", source.Index);
        writer.WriteNumber("offset", source.Offset);
        writer.WriteNumber("length", source.Length);
        writer.WriteNumber("line", source.Line);
    }

    private static void WriteParagraphs(Utf8JsonWriter writer, ValueList<Paragraph> paragraphs, CharBuffer text)
    {
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in paragraphs)
        {
            text.Clear();
            paragraph.AppendTextTo(text);
            writer.WriteStartObject();
            writer.WriteNumberOrNull("number", paragraph.Number);
            writer.WriteString("marking", paragraph.Marking?.Code);
            writer.WriteString("heading", paragraph.Heading);
            writer.WriteString("text", text.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAttributes(Utf8JsonWriter writer, ValueList<KeyValuePair<string, string>> attributes)
    {
        writer.WriteStartObject("attributes");
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in attributes)
            if (seen.Add(key)) writer.WriteString(key, value);
        writer.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, Document document)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in document.Diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code", diagnostic.Code);
            writer.WriteName("severity", diagnostic.Severity);
            writer.WriteString("message", diagnostic.Message);
            writer.WriteNumber("line", document.Source.Line + diagnostic.Line - 1);
            writer.WriteNumber("column", diagnostic.Column);
            writer.WriteNumber("offset", document.Source.Offset + diagnostic.Span.Start);
            writer.WriteNumber("length", diagnostic.Span.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteElements(Utf8JsonWriter writer, Document document)
    {
        writer.WriteStartArray("elements");
        foreach (var element in document.Elements)
        {
            writer.WriteStartObject();
            writer.WriteName("kind", element.Kind);
            writer.WriteNumber("offset", document.Source.Offset + element.Span.Start);
            writer.WriteNumber("length", element.Span.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
