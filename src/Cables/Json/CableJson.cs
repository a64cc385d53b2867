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
        writer.WriteString("format"u8, Format);
        writer.WriteName("kind"u8, document.Kind);
        writer.WriteString("id"u8, cable.Id);
        writer.WriteObject("source"u8, document.Source, Write);
        writer.WriteObject("mrn"u8, cable.Mrn, HeaderJson.Write);
        writer.WriteObject("section"u8, cable.Section, HeaderJson.Write);
        writer.WriteBoolean("corrected"u8, cable.Corrected);
        writer.WriteObject("classification"u8, document.Classification, HeaderJson.Write);
        writer.WriteStrings("captions"u8, cable.Captions);
        writer.WriteString("precedence"u8, cable.Precedence?.ToString());
        writer.WriteString("infoPrecedence"u8, cable.InfoPrecedence?.ToString());
        writer.WriteObject("dtg"u8, document.DateTimeGroup, HeaderJson.Write);
        writer.WriteObject("from"u8, document.From, HeaderJson.Write);
        writer.WriteObjects("to"u8, document.To, HeaderJson.Write);
        writer.WriteObjects("info"u8, cable.Info, HeaderJson.Write);
        writer.WriteObject("executiveOrder"u8, cable.ExecutiveOrder, HeaderJson.Write);
        writer.WriteObjects("tags"u8, cable.Tags, HeaderJson.Write);
        writer.WriteString("subject"u8, document.Subject);
        writer.WriteObjects("references"u8, cable.References, HeaderJson.Write);
        writer.WriteObject("classifiedBy"u8, cable.ClassifiedBy, HeaderJson.Write);
        writer.WriteObject("distribution"u8, cable.Distribution, HandlingJson.Write);
        writer.WriteObject("drafting"u8, cable.Drafting, HandlingJson.Write);
        writer.WriteObject("relay"u8, cable.Relay, HandlingJson.Write);
        writer.WriteObject("envelope"u8, cable.Envelope, HandlingJson.Write);
        using var text = new CharBuffer();
        WriteParagraphs(writer, cable.Paragraphs, text);
        writer.WriteString("signature"u8, cable.Signature);
        writer.WriteNumber("pages"u8, cable.Pages);
        writer.WriteStrings("markings"u8, document.Markings);
        WriteAttributes(writer, cable.Attributes);
        text.Clear();
        document.AppendTextTo(text);
        writer.WriteString("text"u8, text.Span);
        WriteDiagnostics(writer, document);
        if (elements) WriteElements(writer, document);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, DocumentSource source)
    {
        writer.WriteString("path"u8, source.Path);
        writer.WriteNumber("index"u8, source.Index);
        writer.WriteNumber("offset"u8, source.Offset);
        writer.WriteNumber("length"u8, source.Length);
        writer.WriteNumber("line"u8, source.Line);
    }

    private static void WriteParagraphs(Utf8JsonWriter writer, ValueList<Paragraph> paragraphs, CharBuffer text)
    {
        writer.WriteStartArray("paragraphs"u8);
        foreach (var paragraph in paragraphs)
        {
            text.Clear();
            paragraph.AppendTextTo(text);
            writer.WriteStartObject();
            writer.WriteNumberOrNull("number"u8, paragraph.Number);
            writer.WriteString("marking"u8, paragraph.Marking?.Code);
            writer.WriteString("heading"u8, paragraph.Heading);
            writer.WriteString("text"u8, text.Span);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAttributes(Utf8JsonWriter writer, ValueList<KeyValuePair<string, string>> attributes)
    {
        writer.WriteStartObject("attributes"u8);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in attributes)
            if (seen.Add(key)) writer.WriteString(key, value);
        writer.WriteEndObject();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, Document document)
    {
        writer.WriteStartArray("diagnostics"u8);
        foreach (var diagnostic in document.Diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, diagnostic.Code);
            writer.WriteName("severity"u8, diagnostic.Severity);
            writer.WriteString("message"u8, diagnostic.Message);
            writer.WriteNumber("line"u8, document.Source.Line + diagnostic.Line - 1);
            writer.WriteNumber("column"u8, diagnostic.Column);
            writer.WriteNumber("offset"u8, document.Source.Offset + diagnostic.Span.Start);
            writer.WriteNumber("length"u8, diagnostic.Span.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteElements(Utf8JsonWriter writer, Document document)
    {
        writer.WriteStartArray("elements"u8);
        foreach (var element in document.Elements)
        {
            writer.WriteStartObject();
            writer.WriteName("kind"u8, element.Kind);
            writer.WriteNumber("offset"u8, document.Source.Offset + element.Span.Start);
            writer.WriteNumber("length"u8, element.Span.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
