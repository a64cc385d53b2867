using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Cables.Corpus;

/// <summary>Writes a document's rows: one in <c>telegrams</c>, and those that belong to it.</summary>
internal sealed class TelegramTables(SqliteConnection connection) : IDisposable
{
    /// <summary>The tables whose rows belong to a telegram.</summary>
    private static readonly string[] Parts =
        ["addressees", "tags", "refs", "paragraphs", "distribution", "drafting", "attributes", "diagnostics"];

    private readonly Statement _telegram = Statement.Insert(connection, "telegrams",
        "id, kind, mrn, year, station, number, section, sections, corrected, date, dtg, precedence, info_precedence, sender, "
        + "sender_routing, classification, classification_raw, caveats, captions, subject, executive_order, declassification, "
        + "executive_order_raw, classified_by, classified_by_title, classified_reasons, classified_by_raw, signature, "
        + "distribution_total, relay, pages, markings, text, source, position, offset, length, line");

    private readonly Statement _addressee = Statement.Insert(connection, "addressees",
        "telegram, role, position, name, routing, precedence, serial, delivery, excluded");

    private readonly Statement _tag = Statement.Insert(connection, "tags", "telegram, position, kind, code");

    private readonly Statement _reference = Statement.Insert(connection, "refs",
        "telegram, position, label, kind, mrn, year, year_printed, station, number, notal, raw");

    private readonly Statement _paragraph = Statement.Insert(connection, "paragraphs", "telegram, position, number, marking, heading, text");

    private readonly Statement _office = Statement.Insert(connection, "distribution", "telegram, position, role, office, copies");

    private readonly Statement _drafter = Statement.Insert(connection, "drafting", "telegram, position, role, name");

    private readonly Statement _attribute = Statement.Insert(connection, "attributes", "telegram, position, name, value");

    private readonly Statement _diagnostic = Statement.Insert(connection, "diagnostics",
        "telegram, position, code, severity, message, line, column, offset, length");

    private readonly SearchIndex _search = new(connection);

    private readonly Statement[] _deleteFrom = Delete(connection, "id >= ?");

    private readonly Statement[] _deleteOf = Delete(connection, "source = ?");

    /// <summary>Writes the rows of a document.</summary>
    public void Add(long id, long source, Document document)
    {
        var cable = document as Cable ?? new Cable { Kind = document.Kind };
        // Put together each time it is asked for.
        var text = document.Text;
        AddTelegram(id, source, document, cable, text);
        _search.Add(id, document.Subject, text);
        AddAddressees(id, "to", document.To);
        AddAddressees(id, "info", cable.Info);
        for (var i = 0; i < cable.Tags.Count; i++)
            _tag.Number(id).Number(i).Text(Names.Of(cable.Tags[i].Kind)).Text(cable.Tags[i].Code).Run();
        AddReferences(id, cable.References);
        AddParagraphs(id, cable.Paragraphs);
        AddHandling(id, cable);
        for (var i = 0; i < cable.Attributes.Count; i++)
            _attribute.Number(id).Number(i).Text(cable.Attributes[i].Key).Text(cable.Attributes[i].Value).Run();
        AddDiagnostics(id, document);
    }

    /// <summary>Takes out a telegram and all that were written after it.</summary>
    public void DeleteFrom(long telegram)
    {
        foreach (var statement in _deleteFrom) statement.Number(telegram).Run();
    }

    /// <summary>Takes out the telegrams of a source.</summary>
    public void DeleteOf(long source)
    {
        foreach (var statement in _deleteOf) statement.Number(source).Run();
    }

    public void Dispose()
    {
        _search.Dispose();
        foreach (var statement in (Statement[])
            [_telegram, _addressee, _tag, _reference, _paragraph, _office, _drafter, _attribute, _diagnostic, .. _deleteFrom, .. _deleteOf])
            statement.Dispose();
    }

    private static Statement[] Delete(SqliteConnection connection, string telegrams) =>
    [
        .. Parts.Select(table =>
            new Statement(connection, $"DELETE FROM {table} WHERE telegram IN (SELECT id FROM telegrams WHERE {telegrams})")),
        SearchIndex.Delete(connection, telegrams),
        new Statement(connection, $"DELETE FROM telegrams WHERE {telegrams}"),
    ];

    private void AddTelegram(long id, long source, Document document, Cable cable, string text)
    {
        var (order, classified) = (cable.ExecutiveOrder, cable.ClassifiedBy);
        _telegram.Number(id).Text(Names.Of(document.Kind)).Text(cable.Id)
            .Number(cable.Mrn?.Year).Text(cable.Mrn?.Station).Number(cable.Mrn?.Number)
            .Number(cable.Section?.Number).Number(cable.Section?.Of).Flag(cable.Corrected)
            .Text(document.DateTimeGroup?.Value.Utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            .Text(document.DateTimeGroup?.Raw)
            .Text(cable.Precedence?.ToString()).Text(cable.InfoPrecedence?.ToString())
            .Text(document.From?.Name).Text(document.From?.RoutingIndicator)
            .Text(document.Classification?.LevelName).Text(document.Classification?.Raw)
            .Texts(document.Classification?.Caveats ?? default).Texts(cable.Captions).Text(document.Subject)
            .Text(order?.Number).Text(order?.Instruction).Text(order?.Raw)
            .Text(classified?.Name).Text(classified?.Title).Texts(classified?.Reasons ?? default).Text(classified?.Raw)
            .Text(cable.Signature).Number(cable.Distribution?.Total).Text(cable.Relay?.Raw)
            .Number(cable.Pages).Texts(document.Markings, "\n").Text(text)
            .Number(source).Number(document.Source.Index).Number(document.Source.Offset).Number(document.Source.Length)
            .Number(document.Source.Line).Run();
    }

    private void AddAddressees(long id, string role, ValueList<Addressee> addressees)
    {
        for (var i = 0; i < addressees.Count; i++)
        {
            var addressee = addressees[i];
            _addressee.Number(id).Text(role).Number(i).Text(addressee.Name).Text(addressee.RoutingIndicator)
                .Text(addressee.Precedence?.ToString()).Text(addressee.Serial).Text(addressee.Delivery).Texts(addressee.Excluded).Run();
        }
    }

    private void AddReferences(long id, ValueList<Reference> references)
    {
        for (var i = 0; i < references.Count; i++)
        {
            var reference = references[i];
            _reference.Number(id).Number(i).Text(reference.Label).Text(Names.Of(reference.Kind)).Text(reference.Id)
                .Number(reference.Year).Flag(reference.YearIsPrinted).Text(reference.Station).Number(reference.Number)
                .Flag(reference.Notal).Text(reference.Raw).Run();
        }
    }

    private void AddParagraphs(long id, ValueList<Paragraph> paragraphs)
    {
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var paragraph = paragraphs[i];
            _paragraph.Number(id).Number(i).Number(paragraph.Number).Text(paragraph.Marking?.Code).Text(paragraph.Heading)
                .Text(paragraph.Text).Run();
        }
    }

    private void AddHandling(long id, Cable cable)
    {
        var position = 0;
        if (cable.Distribution is { } distribution)
        {
            AddOffices(id, "action", distribution.Action, ref position);
            AddOffices(id, "origin", distribution.Origin, ref position);
            AddOffices(id, "info", distribution.Info, ref position);
        }

        if (cable.Drafting is not { } drafting) return;
        position = 0;
        AddNames(id, "drafted", drafting.DraftedBy, ref position);
        AddNames(id, "approved", drafting.ApprovedBy, ref position);
        AddNames(id, "cleared", drafting.ClearedBy, ref position);
    }

    private void AddOffices(long id, string role, ValueList<OfficeCopies> offices, ref int position)
    {
        foreach (var office in offices) _office.Number(id).Number(position++).Text(role).Text(office.Office).Number(office.Copies).Run();
    }

    private void AddNames(long id, string role, ValueList<string> names, ref int position)
    {
        foreach (var name in names) _drafter.Number(id).Number(position++).Text(role).Text(name).Run();
    }

    private void AddDiagnostics(long id, Document document)
    {
        for (var i = 0; i < document.Diagnostics.Count; i++)
        {
            var diagnostic = document.Diagnostics[i];
            _diagnostic.Number(id).Number(i).Text(diagnostic.Code).Text(Names.Of(diagnostic.Severity)).Text(diagnostic.Message)
                .Number(document.Source.Line + diagnostic.Line - 1).Number(diagnostic.Column)
                .Number(document.Source.Offset + diagnostic.Span.Start).Number(diagnostic.Span.Length).Run();
        }
    }
}
