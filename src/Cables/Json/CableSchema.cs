using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using static Cables.Json.SchemaTypes;

namespace Cables.Json;

/// <summary>The JSON Schema (2020-12) of what <see cref="CableJson"/> writes: every field of CONTRACT.md, in its order, with its type and
/// what it means. It names the fields of this version and no others; a later version may add some.</summary>
public static class CableSchema
{
    /// <summary>The schema's <c>$id</c>.</summary>
    public const string Id = "urn:x-cables:" + CableJson.Format;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The schema as indented JSON with a line end behind it.</summary>
    public static string Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options)) Root().WriteTo(writer);
        buffer.Write("\n"u8);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static JsonObject Root()
    {
        var root = Document();
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "$id", Id);
        root.Insert(2, "title", "A document of a file of telegrams");
        return root;
    }

    private static JsonObject Document() => Record(
        "One document: a telegram, an airgram, or what stands between them. A field that the text does not show is null or an empty list.",
        [
            ("format", OneOf("The name and version of this form.", [CableJson.Format])),
            ("kind", Name<DocumentKind>("What kind of document it is. For others than telegram and airgram only a few fields are set.")),
            ("id", OrNull(Pattern("Year, station without spaces and number without leading zeros: 1983STATE239933.", "^[0-9]{4}[A-Z0-9]+$"))),
            ("source", Source()),
            ("mrn", HeaderSchema.Mrn()),
            ("section", HeaderSchema.Section()),
            ("corrected", Flag("Whether it is a CORRECTED COPY.")),
            ("classification", HeaderSchema.Classification()),
            ("captions", Phrases("Every caption word of the header, in print order: EXDIS, SIPDIS, NOFORN.")),
            ("precedence", OrNull(HeaderSchema.Precedence("The precedence for action addressees, from the date-time line."))),
            ("infoPrecedence", OrNull(HeaderSchema.Precedence("The precedence for info addressees, where a second prosign is printed."))),
            ("dtg", HeaderSchema.DateTimeGroup()),
            ("from", HeaderSchema.Originator()),
            ("to", List("The action addressees.", HeaderSchema.Addressee())),
            ("info", List("The info addressees.", HeaderSchema.Addressee())),
            ("executiveOrder", HeaderSchema.ExecutiveOrder()),
            ("tags", List("The TAGS, in print order, each once.", HeaderSchema.Tag())),
            ("subject", OrNull(Phrase("The subject of a telegram, the title of another document; wrapped lines joined by one space."))),
            ("references", List("The reference field, item by item.", HeaderSchema.Reference())),
            ("classifiedBy", HeaderSchema.ClassifiedBy()),
            ("distribution", HandlingSchema.Distribution()),
            ("drafting", HandlingSchema.Drafting()),
            ("relay", HandlingSchema.Relay()),
            ("envelope", HandlingSchema.Envelope()),
            ("paragraphs", List("The paragraphs of the text.", Paragraph())),
            ("signature", OrNull(Phrase("The surname at the end of the text."))),
            ("pages", Number("How many page headers were seen; 0 where none is printed.")),
            ("markings", Phrases("Release and declassification stamps, each once.")),
            ("attributes", Attributes()),
            ("text", Phrase("The body without header and page furniture.")),
            ("diagnostics", List("What was repaired, is doubtful or cannot be read, in the order of places.", Diagnostic())),
        ],
        [("elements", List("What each stretch of the document is, with --elements; the stretches touch and cover it.", Element()))]);

    private static JsonObject Source() => Record("Where the document comes from.",
        ("path", OrNull(Phrase("The file, as the caller named it."))),
        ("index", Number("The document's place in the file, from 0.")),
        ("offset", Number("Where it begins in the decoded file, in UTF-16 characters.")),
        ("length", Number("Its length in UTF-16 characters.")),
        ("line", Number("The file's line on which it begins, from 1.")));

    private static JsonObject Paragraph() => Record("A paragraph.",
        ("number", OrNull(Number("Its printed number."))),
        ("marking", OrNull(Phrase("Its portion mark: C, SBU, C/NF."))),
        ("heading", OrNull(Phrase("Its heading: SUMMARY, COMMENT, ACTION REQUESTED."))),
        ("text", Phrase("Its text, page furniture removed, wrapped lines joined by one space.")));

    private static JsonObject Attributes()
    {
        var attributes = new JsonObject
        {
            ["description"] = "The archive's attribute block, key and value as printed.",
            ["type"] = "object",
            ["additionalProperties"] = new JsonObject { ["type"] = "string" },
        };
        return attributes;
    }

    private static JsonObject Diagnostic() => Record("What is to be said of a place.",
        ("code", Pattern("CBL and four figures; never renumbered.", "^CBL[0-9]{4}$")),
        ("severity", Name<DiagnosticSeverity>("How much it matters.")),
        ("message", Phrase("What was found and what was made of it.")),
        ("line", Number("The file's line, from 1.")),
        ("column", Number("The column, from 1, in UTF-16 characters.")),
        ("offset", Number("The place in the decoded file, in UTF-16 characters.")),
        ("length", Number("The place's length; 0 where something is missing.")));

    private static JsonObject Element() => Record("A stretch of the document.",
        ("kind", Name<ElementKind>("What it is.")),
        ("offset", Number("Where it begins in the decoded file, in UTF-16 characters.")),
        ("length", Number("Its length in UTF-16 characters.")));
}
