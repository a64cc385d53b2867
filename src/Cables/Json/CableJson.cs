using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace Cables.Json;

/// <summary>Writes documents as the JSON of CONTRACT.md: names in camelCase, every field always present.</summary>
public static class CableJson
{
    /// <summary>The name of the form that is written.</summary>
    public const string Format = "cables/1";

    /// <summary>The document as one JSON object on one line, or indented on many.</summary>
    public static string Write(Document document, bool elements = false, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        using var json = new JsonText(indented);
        Write(json, document, elements);
        return Encoding.UTF8.GetString(json.Written);
    }

    /// <summary>Writes the document's JSON as UTF-8, without a line end behind it.</summary>
    public static void Write(IBufferWriter<byte> output, Document document, bool elements = false, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        MemoryMarshal.TryGetArray<byte>(output.GetMemory(), out var room);
        using var json = new JsonText(indented, room);
        Write(json, document, elements);
        if (json.IsInGiven) output.Advance(json.Written.Length);
        else output.Write(json.Written);
    }

    private static void Write(JsonText json, Document document, bool elements)
    {
        var cable = document as Cable ?? new Cable();
        json.StartObject();
        json.String("format"u8, Format);
        json.Name("kind"u8, document.Kind);
        WriteId(json, cable);
        json.Object("source"u8, document.Source, Write);
        json.Object("mrn"u8, cable.Mrn, HeaderJson.Write);
        if (cable is not { Section: null, Corrected: false } || !json.TryFields("\"section\":null,\"corrected\":false,"u8))
        {
            json.Object("section"u8, cable.Section, HeaderJson.Write);
            json.Bool("corrected"u8, cable.Corrected);
        }

        json.Object("classification"u8, document.Classification, HeaderJson.Write);
        json.Strings("captions"u8, cable.Captions);
        json.String("precedence"u8, cable.Precedence?.ToString());
        json.String("infoPrecedence"u8, cable.InfoPrecedence?.ToString());
        json.Object("dtg"u8, document.DateTimeGroup, HeaderJson.Write);
        json.Object("from"u8, document.From, HeaderJson.Write);
        json.Objects("to"u8, document.To, HeaderJson.Write);
        json.Objects("info"u8, cable.Info, HeaderJson.Write);
        json.Object("executiveOrder"u8, cable.ExecutiveOrder, HeaderJson.Write);
        json.Objects("tags"u8, cable.Tags, HeaderJson.Write);
        json.String("subject"u8, document.Subject);
        json.Objects("references"u8, cable.References, HeaderJson.Write);
        json.Object("classifiedBy"u8, cable.ClassifiedBy, HeaderJson.Write);
        // These the Department adds: what a post keeps has none of them.
        if (cable is not { Distribution: null, Drafting: null, Relay: null } || !json.TryFields("\"distribution\":null,\"drafting\":null,\"relay\":null,"u8))
        {
            json.Object("distribution"u8, cable.Distribution, HandlingJson.Write);
            json.Object("drafting"u8, cable.Drafting, HandlingJson.Write);
            json.Object("relay"u8, cable.Relay, HandlingJson.Write);
        }

        json.Object("envelope"u8, cable.Envelope, HandlingJson.Write);
        using var body = new BodyJson(document);
        ParagraphsJson.Write(json, cable.Paragraphs, body);
        json.String("signature"u8, cable.Signature);
        json.Number("pages"u8, cable.Pages);
        json.Strings("markings"u8, document.Markings);
        AttributesJson.Write(json, cable.Attributes.AsSpan());
        body.Write(json);
        WriteDiagnostics(json, document);
        if (elements) WriteElements(json, document);
        json.EndObject();
    }

    /// <summary>No string is made of the identifier of a telegram.</summary>
    private static void WriteId(JsonText json, Cable cable)
    {
        if (cable is { Kind: not DocumentKind.Airgram, Mrn: { Year: { } year, Station: { Length: > 0 } station, Number: { } number } })
            HeaderJson.WriteId(json, year, station, number);
        else json.String("id"u8, cable.Id);
    }

    private static void Write(JsonText json, DocumentSource source)
    {
        json.String("path"u8, source.Path);
        json.Number("index"u8, source.Index);
        json.Number("offset"u8, source.Offset);
        json.Number("length"u8, source.Length);
        json.Number("line"u8, source.Line);
    }

    private static void WriteDiagnostics(JsonText json, Document document)
    {
        json.StartArray("diagnostics"u8);
        foreach (var diagnostic in document.Diagnostics)
        {
            json.StartObject();
            json.String("code"u8, diagnostic.Code);
            json.Name("severity"u8, diagnostic.Severity);
            json.String("message"u8, diagnostic.Message);
            json.Number("line"u8, document.Source.Line + diagnostic.Line - 1);
            json.Number("column"u8, diagnostic.Column);
            json.Number("offset"u8, document.Source.Offset + diagnostic.Span.Start);
            json.Number("length"u8, diagnostic.Span.Length);
            json.EndObject();
        }

        json.EndArray();
    }

    private static void WriteElements(JsonText json, Document document)
    {
        json.StartArray("elements"u8);
        foreach (var element in document.Elements)
        {
            json.StartObject();
            json.Name("kind"u8, element.Kind);
            json.Number("offset"u8, document.Source.Offset + element.Span.Start);
            json.Number("length"u8, element.Span.Length);
            json.EndObject();
        }

        json.EndArray();
    }
}
