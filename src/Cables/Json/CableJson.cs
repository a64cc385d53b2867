using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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
        writer.WriteString("kind", Camel(document.Kind.ToString()));
        writer.WriteString("id", cable.Id);
        WriteSource(writer, document.Source);
        WriteMrn(writer, cable.Mrn);
        WriteSection(writer, cable.Section);
        writer.WriteBoolean("corrected", cable.Corrected);
        WriteClassification(writer, document.Classification);
        Strings(writer, "captions", cable.Captions);
        writer.WriteString("precedence", cable.Precedence?.ToString());
        writer.WriteString("infoPrecedence", cable.InfoPrecedence?.ToString());
        WriteDateTimeGroup(writer, document.DateTimeGroup);
        WriteOriginator(writer, document.From);
        WriteAddressees(writer, "to", document.To);
        WriteAddressees(writer, "info", cable.Info);
        HeaderJson.WriteExecutiveOrder(writer, cable.ExecutiveOrder);
        HeaderJson.WriteTags(writer, cable.Tags);
        writer.WriteString("subject", document.Subject);
        HeaderJson.WriteReferences(writer, cable.References);
        HeaderJson.WriteClassifiedBy(writer, cable.ClassifiedBy);
        HeaderJson.WriteDistribution(writer, cable.Distribution);
        HeaderJson.WriteDrafting(writer, cable.Drafting);
        HeaderJson.WriteRelay(writer, cable.Relay);
        EnvelopeJson.Write(writer, cable.Envelope);
        WriteParagraphs(writer, cable.Paragraphs);
        writer.WriteString("signature", cable.Signature);
        writer.WriteNumber("pages", cable.Pages);
        Strings(writer, "markings", document.Markings);
        WriteAttributes(writer, cable.Attributes);
        writer.WriteString("text", document.Text);
        WriteDiagnostics(writer, document);
        if (elements) WriteElements(writer, document);
        writer.WriteEndObject();
    }

    internal static void Number(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
        else writer.WriteNull(name);
    }

    internal static void Strings(Utf8JsonWriter writer, string name, ValueList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter writer, DocumentSource source)
    {
        writer.WriteStartObject("source");
        writer.WriteString("path", source.Path);
        writer.WriteNumber("index", source.Index);
        writer.WriteNumber("offset", source.Offset);
        writer.WriteNumber("length", source.Length);
        writer.WriteNumber("line", source.Line);
        writer.WriteEndObject();
    }

    private static void WriteMrn(Utf8JsonWriter writer, Mrn? mrn)
    {
        if (mrn is null)
        {
            writer.WriteNull("mrn");
            return;
        }

        writer.WriteStartObject("mrn");
        Number(writer, "year", mrn.Year);
        writer.WriteString("station", mrn.Station);
        Number(writer, "number", mrn.Number);
        writer.WriteEndObject();
    }

    private static void WriteSection(Utf8JsonWriter writer, Section? section)
    {
        if (section is null)
        {
            writer.WriteNull("section");
            return;
        }

        writer.WriteStartObject("section");
        writer.WriteNumber("number", section.Number);
        Number(writer, "of", section.Of);
        writer.WriteEndObject();
    }

    private static void WriteClassification(Utf8JsonWriter writer, Classification? classification)
    {
        if (classification is null)
        {
            writer.WriteNull("classification");
            return;
        }

        writer.WriteStartObject("classification");
        writer.WriteString("level", classification.LevelName);
        writer.WriteString("raw", classification.Raw);
        Strings(writer, "caveats", classification.Caveats);
        writer.WriteEndObject();
    }

    private static void WriteDateTimeGroup(Utf8JsonWriter writer, Printed<DateTimeGroup>? group)
    {
        if (group is null)
        {
            writer.WriteNull("dtg");
            return;
        }

        writer.WriteStartObject("dtg");
        writer.WriteString("raw", group.Raw);
        writer.WriteString("utc", group.Value.Utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private static void WriteOriginator(Utf8JsonWriter writer, Originator? from)
    {
        if (from is null)
        {
            writer.WriteNull("from");
            return;
        }

        writer.WriteStartObject("from");
        writer.WriteString("name", from.Name);
        writer.WriteString("routingIndicator", from.RoutingIndicator);
        writer.WriteEndObject();
    }

    private static void WriteAddressees(Utf8JsonWriter writer, string name, ValueList<Addressee> addressees)
    {
        writer.WriteStartArray(name);
        foreach (var addressee in addressees)
        {
            writer.WriteStartObject();
            writer.WriteString("name", addressee.Name);
            writer.WriteString("precedence", addressee.Precedence?.ToString());
            writer.WriteString("routingIndicator", addressee.RoutingIndicator);
            writer.WriteString("serial", addressee.Serial);
            Strings(writer, "excluded", addressee.Excluded);
            writer.WriteString("delivery", addressee.Delivery);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteParagraphs(Utf8JsonWriter writer, ValueList<Paragraph> paragraphs)
    {
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in paragraphs)
        {
            writer.WriteStartObject();
            Number(writer, "number", paragraph.Number);
            writer.WriteString("marking", paragraph.Marking?.Code);
            writer.WriteString("heading", paragraph.Heading);
            writer.WriteString("text", paragraph.Text);
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
            writer.WriteString("severity", Camel(diagnostic.Severity.ToString()));
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
            writer.WriteString("kind", Camel(element.Kind.ToString()));
            writer.WriteNumber("offset", document.Source.Offset + element.Span.Start);
            writer.WriteNumber("length", element.Span.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
