using System.Buffers;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cables.Cli;

/// <summary>Diagnostics as a SARIF 2.1.0 log, which code hosts and editors show beside the text: the catalogue as rules, a result a line.</summary>
internal sealed class SarifLog : IDocumentFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly FrozenDictionary<string, int> Rules =
        DiagnosticCatalog.All.Index().ToFrozenDictionary(rule => rule.Item.Code, rule => rule.Index);

    public Framing Framing { get; } = Framing.Array(Head(), "}]}\n"u8);

    public void Add(ByteBuffer buffer, Document document)
    {
        foreach (var diagnostic in document.Diagnostics)
        {
            buffer.Write(",\n"u8);
            using var writer = new Utf8JsonWriter(buffer, Options);
            WriteResult(writer, document, diagnostic);
        }
    }

    /// <summary>All before the results, which come last so that they need not be held.</summary>
    private static ReadOnlySpan<byte> Head()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        writer.WriteStartObject();
        writer.WriteString("$schema"u8, "https://json.schemastore.org/sarif-2.1.0.json"u8);
        writer.WriteString("version"u8, "2.1.0"u8);
        writer.WriteStartArray("runs"u8);
        writer.WriteStartObject();
        writer.WriteStartObject("tool"u8);
        writer.WriteStartObject("driver"u8);
        writer.WriteString("name"u8, "cables"u8);
        writer.WriteString("semanticVersion"u8, typeof(SarifLog).Assembly.GetName().Version!.ToString(3));
        writer.WriteStartArray("rules"u8);
        foreach (var rule in DiagnosticCatalog.All) WriteRule(writer, rule);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        // Columns and offsets are counted as .NET counts them, and lines end where the library lets them end.
        writer.WriteString("columnKind"u8, "utf16CodeUnits"u8);
        writer.WriteStartArray("newlineSequences"u8);
        foreach (var end in (string[])["\r\n", "\n", "\r", "\f"]) writer.WriteStringValue(end);
        writer.WriteEndArray();
        writer.WritePropertyName("results"u8);
        writer.Flush();
        return buffer.WrittenSpan;
    }

    private static void WriteRule(Utf8JsonWriter writer, DiagnosticDescriptor rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, rule.Code);
        WriteText(writer, "shortDescription"u8, rule.Title);
        writer.WriteStartObject("messageStrings"u8);
        WriteText(writer, "default"u8, rule.Message);
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration"u8);
        writer.WriteString("level"u8, SeverityNames.LevelOf(rule.Severity));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter writer, Document document, Diagnostic diagnostic)
    {
        var place = Place.Of(document, diagnostic);
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, diagnostic.Code);
        if (Rules.TryGetValue(diagnostic.Code, out var rule)) writer.WriteNumber("ruleIndex"u8, rule);
        writer.WriteString("level"u8, SeverityNames.LevelOf(diagnostic.Severity));
        WriteText(writer, "message"u8, diagnostic.Message);
        writer.WriteStartArray("locations"u8);
        writer.WriteStartObject();
        writer.WriteStartObject("physicalLocation"u8);
        writer.WriteStartObject("artifactLocation"u8);
        writer.WriteString("uri"u8, UriOf(document.Source.Path ?? "-"));
        writer.WriteEndObject();
        writer.WriteStartObject("region"u8);
        writer.WriteNumber("startLine"u8, place.Line);
        writer.WriteNumber("startColumn"u8, place.Column);
        writer.WriteNumber("endLine"u8, place.EndLine);
        writer.WriteNumber("endColumn"u8, place.EndColumn);
        writer.WriteNumber("charOffset"u8, place.Offset);
        writer.WriteNumber("charLength"u8, place.Length);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }

    /// <summary>A file's name as a URI: absolute when the name is, else relative to wherever the command was called.</summary>
    private static string UriOf(string path)
    {
        if (path != "-" && Path.IsPathFullyQualified(path)) return new Uri(path).AbsoluteUri;
        var names = path.Replace(Path.DirectorySeparatorChar, '/').Split('/');
        return string.Join('/', names.Select(Uri.EscapeDataString));
    }
}
