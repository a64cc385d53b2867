using System.Globalization;
using Cables.Generator;

namespace Cables.Corpus.Tests.Generated;

/// <summary>The rows that a telegram's values must give, a line each: the file's name, then the table's columns.</summary>
internal static class TruthRows
{
    /// <summary>The columns of <c>telegrams</c> that the truth knows, each a row of its own so that a difference names its column.</summary>
    public static readonly string[] TelegramColumns =
    [
        "kind", "mrn", "year", "station", "number", "section", "sections", "corrected", "date", "dtg", "precedence", "info_precedence", "sender",
        "sender_routing", "classification", "classification_raw", "caveats", "captions", "subject", "executive_order", "declassification",
        "executive_order_raw", "classified_by", "classified_by_title", "classified_reasons", "classified_by_raw", "signature",
        "distribution_total", "relay", "pages", "markings", "text",
    ];

    /// <summary>The other tables, with the columns that the truth knows.</summary>
    public static readonly Dictionary<string, string> Tables = new()
    {
        ["addressees"] = "role, position, name, routing, precedence, serial, delivery, excluded",
        ["tags"] = "position, kind, code",
        ["refs"] = "position, label, kind, mrn, year, year_printed, station, number, notal, raw",
        ["paragraphs"] = "position, number, marking, heading, text",
        ["distribution"] = "position, role, office, copies",
        ["drafting"] = "position, role, name",
        ["attributes"] = "position, name, value",
        ["diagnostics"] = "code, message",
    };

    public static IEnumerable<string> OfTelegram(Telegram t)
    {
        var (order, classified) = (t.ExecutiveOrder, t.ClassifiedBy);
        object?[] values =
        [
            t.Kind, t.Id, t.Mrn.Year, t.Mrn.Station, t.Mrn.Number, t.Section?.Number, t.Section?.Of, t.Corrected, t.Dtg.Utc, t.Dtg.Raw, t.Precedence,
            t.InfoPrecedence, t.From.Name, t.From.RoutingIndicator, t.Classification.Level, t.Classification.Raw,
            Joined(t.Classification.Caveats), Joined(t.Captions), t.Subject, order?.Number, order?.Instruction, order?.Raw, classified?.Name,
            classified?.Title, Joined(classified?.Reasons), classified?.Raw, t.Signature, t.Distribution?.Total, t.Relay?.Raw, t.Pages,
            string.Join('\n', t.Markings), t.Text,
        ];
        return TelegramColumns.Zip(values, (column, value) => Row(t, column, value));
    }

    public static IEnumerable<string> Of(string table, Telegram t) => table switch
    {
        "addressees" => Addressees("to", t.To).Concat(Addressees("info", t.Info)).Select(row => Row(t, row)),
        "tags" => t.Tags.Select((tag, i) => Row(t, i, tag.Kind, tag.Code)),
        "refs" => t.References.Select((item, i) =>
            Row(t, i, item.Label, item.Kind, item.Id, item.Year, item.YearPrinted, item.Station, item.Number, item.Notal, item.Raw)),
        "paragraphs" => t.Paragraphs.Select((paragraph, i) => Row(t, i, paragraph.Number, paragraph.Marking, paragraph.Heading, paragraph.Text)),
        "distribution" => Numbered(t, Offices("action", t.Distribution?.Action).Concat(Offices("origin", t.Distribution?.Origin))
            .Concat(Offices("info", t.Distribution?.Info))),
        "drafting" => Numbered(t, Names("drafted", t.Drafting?.DraftedBy).Concat(Names("approved", t.Drafting?.ApprovedBy))
            .Concat(Names("cleared", t.Drafting?.ClearedBy))),
        "attributes" => t.Attributes.Select((attribute, i) => Row(t, i, attribute.Key, attribute.Value)),
        // Nothing is damaged: there is nothing to be told.
        "diagnostics" => [],
        _ => throw new ArgumentOutOfRangeException(nameof(table), table, null),
    };

    private static IEnumerable<object?[]> Addressees(string role, List<Generator.Addressee> names) => names.Select((name, i) =>
        new object?[] { role, i, name.Name, name.RoutingIndicator, name.Precedence, name.Serial, name.Delivery, Joined(name.Excluded) });

    private static IEnumerable<object?[]> Offices(string role, List<Generator.OfficeCopies>? offices) =>
        (offices ?? []).Select(office => new object?[] { role, office.Office, office.Copies });

    private static IEnumerable<object?[]> Names(string role, List<string>? names) => (names ?? []).Select(name => new object?[] { role, name });

    private static IEnumerable<string> Numbered(Telegram t, IEnumerable<object?[]> rows) => rows.Select((row, i) => Row(t, [i, .. row]));

    private static string Joined(List<string>? values) => string.Join(", ", values ?? []);

    private static string Row(Telegram t, params object?[] values) => $"{t.Source!.Path}|" + string.Join('|', values.Select(value =>
        value is bool flag ? flag ? "1" : "0" : Convert.ToString(value, CultureInfo.InvariantCulture)));
}
