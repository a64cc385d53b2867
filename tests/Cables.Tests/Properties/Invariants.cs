using System.Text.Json;

namespace Cables.Tests.Properties;

/// <summary>What must hold of whatever was read, of every text there is. Shared with the long runs of <c>Cables.Fuzz</c>, so it asks
/// nothing of a test framework: what does not hold is thrown.</summary>
internal static class Invariants
{
    private static readonly CableParserOptions SmallPieces = new() { MaxDocumentLength = 100, MaxDiagnostics = 3, MaxLineLength = 20, MaxListItems = 2 };

    /// <summary>All of them: of the text as one telegram, and as a file of documents.</summary>
    public static void ShouldHoldOf(string text)
    {
        var cable = Cable.Parse(text);
        cable.ShouldTile();
        cable.ShouldStandInside();
        cable.ShouldBeJson();
        _ = CableWriter.Write(cable);
        var documents = Reading.Documents(text);
        documents.ShouldTileFile(text);
        foreach (var document in documents)
        {
            document.ShouldStandInside();
            document.ShouldBeJson();
        }

        foreach (var document in SectionAssembler.Join(documents))
        {
            // Most are no section and come back as they are.
            if (documents.Contains(document, ReferenceEqualityComparer.Instance)) continue;
            document.ShouldTile();
            document.ShouldStandInside();
            document.ShouldBeJson();
        }
    }

    /// <summary>All of them, of a file's bytes.</summary>
    public static void ShouldHoldOf(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        List<Document> documents = [.. CableReader.Read(stream)];
        documents.ShouldTileFile(string.Concat(documents.Select(document => document.SourceText)));
        foreach (var document in documents) document.ShouldBeJson();
        var next = 0;
        CableReader.ForEach(bytes, document =>
        {
            if (document.ToJson() != documents[next++].ToJson()) throw new InvalidOperationException($"Document {next - 1} is another where its text is lent to it.");
        });
        if (next != documents.Count) throw new InvalidOperationException("There are fewer documents where their text is lent to them.");
    }

    /// <summary>Every kind of value that stands alone, of any text.</summary>
    public static void ShouldHoldOfValues(string text)
    {
        ShouldSurvive<DateTimeGroup>(text);
        ShouldSurvive<Mrn>(text);
        ShouldSurvive<Precedence>(text);
        ShouldSurvive<Section>(text);
        ShouldSurvive<Classification>(text);
        ShouldSurvive<PortionMark>(text);
        ShouldSurvive<Originator>(text);
        ShouldSurvive<Addressee>(text);
        ShouldSurvive<OfficeCopies>(text);
        ShouldSurvive<Distribution>(text);
        ShouldSurvive<RelayStamp>(text);
        ShouldSurvive<PageHeader>(text);
        ShouldSurvive<ExecutiveOrder>(text);
        ShouldSurvive<Tag>(text);
        ShouldSurvive<Reference>(text);
    }

    /// <summary>Reading a value never throws, and what was read survives being written and read again.</summary>
    public static void ShouldSurvive<T>(string text)
        where T : ISpanParsable<T>
    {
        if (!T.TryParse(text, null, out var value)) return;
        var printed = value.ToString()!;
        if (!T.TryParse(printed, null, out var again)) throw new InvalidOperationException($"'{text}' is written '{printed}', which is not read.");
        if (!again.Equals(value)) throw new InvalidOperationException($"'{text}' is written '{printed}', which is read as '{again}'.");
    }

    /// <summary>A file tiles as well when it is cut into pieces that are much too small, and when hardly anything of a header is read.</summary>
    public static void ShouldTileInSmallPieces(this string text)
    {
        Reading.Documents(text, SmallPieces).ShouldTileFile(text);
        var cable = Cable.Parse(text, SmallPieces);
        cable.ShouldTile();
        cable.ShouldStandInside();
    }

    /// <summary>The elements are sorted, touch, and cover the text from its first to its last character.</summary>
    public static void ShouldTile(this Document document)
    {
        var end = 0;
        foreach (var element in document.Elements)
        {
            if (element.Span.Start != end) throw new InvalidOperationException($"{element} does not begin at {end}.");
            if (element.Span.Length < 1) throw new InvalidOperationException($"{element} is empty.");
            end = element.Span.End;
        }

        if (end != document.SourceText.Length) throw new InvalidOperationException($"The elements end at {end}, not with the text.");
    }

    /// <summary>The documents follow one another from the file's first to its last character; each says where it stands.</summary>
    public static void ShouldTileFile(this IReadOnlyList<Document> documents, string text)
    {
        var (offset, line) = (0, 1);
        for (var i = 0; i < documents.Count; i++)
        {
            var (source, length) = (documents[i].Source, documents[i].SourceText.Length);
            documents[i].ShouldTile();
            if (source.Offset != offset || source.Length != length || source.Index != i || source.Line != line)
                throw new InvalidOperationException($"{source} is not the document {i} at {offset}, line {line}, of length {length}.");
            if (!text.AsSpan(offset).StartsWith(documents[i].SourceText)) throw new InvalidOperationException($"Document {i} is not the file's text.");
            line += LineEnds(text, offset, offset + length);
            offset += length;
        }

        if (offset != text.Length) throw new InvalidOperationException($"The documents end at {offset}, not with the file.");
    }

    /// <summary>Every diagnostic and every value stands inside the text.</summary>
    private static void ShouldStandInside(this Document document)
    {
        var whole = new TextSpan(0, document.SourceText.Length);
        foreach (var diagnostic in document.Diagnostics) Check(diagnostic.Span, diagnostic);
        if (document is not Cable cable) return;
        foreach (var to in cable.To) Check(to.Span, to);
        foreach (var info in cable.Info) Check(info.Span, info);
        foreach (var tag in cable.Tags) Check(tag.Span, tag);
        foreach (var reference in cable.References) Check(reference.Span, reference);
        foreach (var paragraph in cable.Paragraphs) Check(paragraph.Span, paragraph);

        void Check(TextSpan span, object value)
        {
            if (span.Length < 0 || !whole.Contains(span)) throw new InvalidOperationException($"{value} stands at {span}, outside {whole}.");
        }
    }

    private static void ShouldBeJson(this Document document)
    {
        using var json = JsonDocument.Parse(document.ToJson(elements: true));
        if (json.RootElement.GetProperty("format").GetString() != "cables/1") throw new InvalidOperationException("The JSON does not say its format.");
    }

    /// <summary>How many lines end in a stretch of a text; a form feed ends a line as well.</summary>
    private static int LineEnds(string text, int start, int end)
    {
        var lines = 0;
        for (var i = start; i < end; i++)
            if (text[i] is '\n' or '\f' || text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')) lines++;
        return lines;
    }
}
