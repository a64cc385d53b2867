using System.Globalization;

namespace Cables.Corpus.Tests;

/// <summary>What a row of the dataset should be, put down from the document once more and by hand: every column, in the words of
/// <see cref="Dataset"/>.</summary>
internal static class ParquetRow
{
    public const string Columns =
        "kind, mrn, year, station, number, section, sections, corrected, date, dtg, precedence, info_precedence, sender, sender_routing, "
        + "classification, classification_raw, caveats, captions, subject, executive_order, declassification, executive_order_raw, "
        + "classified_by, classified_by_title, classified_reasons, classified_by_raw, signature, distribution_total, relay, pages, markings, "
        + "text, path, member, row, position, \"offset\", length, line, addressees, tags, refs, paragraphs, distribution, drafting, "
        + "attributes, diagnostics";

    public static string Of(Document document, string path)
    {
        var cable = document as Cable ?? new Cable();
        var (order, classified, drafting) = (cable.ExecutiveOrder, cable.ClassifiedBy, cable.Drafting);
        object?[] cells =
        [
            Name(document.Kind), cable.Id, cable.Mrn?.Year ?? document.DateTimeGroup?.Value.Year, cable.Mrn?.Station, cable.Mrn?.Number,
            cable.Section?.Number, cable.Section?.Of, cable.Corrected,
            document.DateTimeGroup?.Value.Utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            document.DateTimeGroup?.Raw, cable.Precedence, cable.InfoPrecedence, document.From?.Name, document.From?.RoutingIndicator,
            document.Classification?.LevelName, document.Classification?.Raw, document.Classification?.Caveats ?? default, cable.Captions,
            document.Subject, order?.Number, order?.Instruction, order?.Raw, classified?.Name, classified?.Title,
            classified?.Reasons ?? default, classified?.Raw, cable.Signature, cable.Distribution?.Total, cable.Relay?.Raw, cable.Pages,
            document.Markings, document.Text, path, null, null, document.Source.Index, document.Source.Offset, document.Source.Length,
            document.Source.Line,
            List(document.To.Select(to => Address("to", to)).Concat(cable.Info.Select(info => Address("info", info)))),
            List(cable.Tags.Select(tag => $"{{kind: {Name(tag.Kind)}, code: {tag.Code}}}")),
            List(cable.References.Select(item => string.Create(CultureInfo.InvariantCulture,
                $"{{label: {item.Label}, kind: {Name(item.Kind)}, mrn: {item.Id}, year: {item.Year}, year_printed: {item.YearIsPrinted}, station: {item.Station}, number: {item.Number}, notal: {item.Notal}, raw: {item.Raw}}}"))),
            List(cable.Paragraphs.Select(item => $"{{number: {item.Number}, marking: {item.Marking?.Code}, heading: {item.Heading}, text: {item.Text}}}")),
            List(Offices("action", cable.Distribution?.Action).Concat(Offices("origin", cable.Distribution?.Origin))
                .Concat(Offices("info", cable.Distribution?.Info))),
            List(People("drafted", drafting?.DraftedBy).Concat(People("approved", drafting?.ApprovedBy)).Concat(People("cleared", drafting?.ClearedBy))),
            List(cable.Attributes.Select(item => $"{{name: {item.Key}, value: {item.Value}}}")),
            List(document.Diagnostics.Select(item => string.Create(CultureInfo.InvariantCulture,
                $"{{code: {item.Code}, severity: {Name(item.Severity)}, message: {item.Message}, line: {document.Source.Line + item.Line - 1}, column: {item.Column}, offset: {document.Source.Offset + item.Span.Start}, length: {item.Span.Length}}}"))),
        ];
        return string.Join('|', cells.Select(cell => Convert.ToString(cell, CultureInfo.InvariantCulture)));
    }

    private static string Address(string role, Addressee addressee) =>
        $"{{role: {role}, name: {addressee.Name}, routing: {addressee.RoutingIndicator}, precedence: {addressee.Precedence}, serial: {addressee.Serial}, delivery: {addressee.Delivery}, excluded: {addressee.Excluded}}}";

    private static IEnumerable<string> Offices(string role, ValueList<OfficeCopies>? offices) =>
        (offices ?? default).Select(item => $"{{role: {role}, office: {item.Office}, copies: {item.Copies}}}");

    private static IEnumerable<string> People(string role, ValueList<string>? names) =>
        (names ?? default).Select(name => $"{{role: {role}, name: {name}}}");

    private static string List(IEnumerable<string> records) => $"[{string.Join(", ", records)}]";

    private static string Name<T>(T value) where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
