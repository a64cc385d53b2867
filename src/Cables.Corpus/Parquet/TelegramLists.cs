namespace Cables.Corpus;

/// <summary>The columns that hold a list of records in each row: what the SQLite database keeps in tables of their own.</summary>
internal sealed class TelegramLists
{
    private readonly ColumnGroup _addressees, _tags, _refs, _paragraphs, _distribution, _drafting, _attributes, _diagnostics;
    private readonly TextColumn _addressRole, _addressName, _addressRouting, _addressPrecedence, _addressSerial, _addressDelivery, _excluded;
    private readonly TextColumn _tagKind, _tagCode;
    private readonly TextColumn _refLabel, _refKind, _refMrn, _refStation, _refRaw;
    private readonly TextColumn _marking, _heading, _paragraphText;
    private readonly TextColumn _officeRole, _office, _drafterRole, _drafter, _attributeName, _attributeValue, _code, _severity, _message;
    private readonly Column<int> _refYear, _refNumber, _paragraphNumber, _copies, _column;
    private readonly Column<long> _line, _offset, _length;
    private readonly Column<bool> _yearPrinted, _notal;

    public TelegramLists(ColumnGroup all)
    {
        _addressees = all.Records("addressees");
        _addressRole = _addressees.Text("role", isRepetitive: true, isOptional: false);
        _addressName = _addressees.Text("name", isRepetitive: true, isOptional: false);
        _addressRouting = _addressees.Text("routing", isRepetitive: true);
        _addressPrecedence = _addressees.Text("precedence", isRepetitive: true);
        _addressSerial = _addressees.Text("serial");
        _addressDelivery = _addressees.Text("delivery", isRepetitive: true);
        _excluded = _addressees.Texts("excluded", isRepetitive: true);
        _tags = all.Records("tags");
        _tagKind = _tags.Text("kind", isRepetitive: true, isOptional: false);
        _tagCode = _tags.Text("code", isRepetitive: true, isOptional: false);
        _refs = all.Records("refs");
        _refLabel = _refs.Text("label", isRepetitive: true);
        _refKind = _refs.Text("kind", isRepetitive: true, isOptional: false);
        _refMrn = _refs.Text("mrn");
        _refYear = _refs.Number("year");
        _yearPrinted = _refs.Flag("year_printed");
        _refStation = _refs.Text("station", isRepetitive: true);
        _refNumber = _refs.Number("number");
        _notal = _refs.Flag("notal");
        _refRaw = _refs.Text("raw", isOptional: false);
        _paragraphs = all.Records("paragraphs");
        _paragraphNumber = _paragraphs.Number("number");
        _marking = _paragraphs.Text("marking", isRepetitive: true);
        _heading = _paragraphs.Text("heading", isRepetitive: true);
        _paragraphText = _paragraphs.Text("text", isOptional: false);
        _distribution = all.Records("distribution");
        _officeRole = _distribution.Text("role", isRepetitive: true, isOptional: false);
        _office = _distribution.Text("office", isRepetitive: true, isOptional: false);
        _copies = _distribution.Number("copies");
        _drafting = all.Records("drafting");
        _drafterRole = _drafting.Text("role", isRepetitive: true, isOptional: false);
        _drafter = _drafting.Text("name", isRepetitive: true, isOptional: false);
        _attributes = all.Records("attributes");
        _attributeName = _attributes.Text("name", isRepetitive: true, isOptional: false);
        _attributeValue = _attributes.Text("value", isRepetitive: true, isOptional: false);
        _diagnostics = all.Records("diagnostics");
        _code = _diagnostics.Text("code", isRepetitive: true, isOptional: false);
        _severity = _diagnostics.Text("severity", isRepetitive: true, isOptional: false);
        _message = _diagnostics.Text("message", isRepetitive: true, isOptional: false);
        _line = _diagnostics.LongNumber("line", isOptional: false);
        _column = _diagnostics.Number("column", isOptional: false);
        _offset = _diagnostics.LongNumber("offset", isOptional: false);
        _length = _diagnostics.LongNumber("length", isOptional: false);
    }

    public void Add(Document document, Cable cable)
    {
        _addressees.BeginList(document.To.Count + cable.Info.Count);
        foreach (var addressee in document.To) Add("to", addressee);
        foreach (var addressee in cable.Info) Add("info", addressee);
        _tags.BeginList(cable.Tags.Count);
        foreach (var tag in cable.Tags) Add(tag);
        _refs.BeginList(cable.References.Count);
        foreach (var reference in cable.References) Add(reference);
        _paragraphs.BeginList(cable.Paragraphs.Count);
        foreach (var paragraph in cable.Paragraphs) Add(paragraph);
        AddHandling(cable.Distribution, cable.Drafting);
        _attributes.BeginList(cable.Attributes.Count);
        foreach (var (name, value) in cable.Attributes) Add(name, value);
        _diagnostics.BeginList(document.Diagnostics.Count);
        foreach (var diagnostic in document.Diagnostics) Add(document.Source, diagnostic);
    }

    private void Add(string role, Addressee addressee)
    {
        _addressRole.Add(role);
        _addressName.Add(addressee.Name);
        _addressRouting.Add(addressee.RoutingIndicator);
        _addressPrecedence.Add(addressee.Precedence?.ToString());
        _addressSerial.Add(addressee.Serial);
        _addressDelivery.Add(addressee.Delivery);
        _excluded.AddList(addressee.Excluded);
    }

    private void Add(Tag tag)
    {
        _tagKind.Add(Names.Of(tag.Kind));
        _tagCode.Add(tag.Code);
    }

    private void Add(Reference reference)
    {
        _refLabel.Add(reference.Label);
        _refKind.Add(Names.Of(reference.Kind));
        _refMrn.Add(reference.Id);
        _refYear.Add(reference.Year);
        _yearPrinted.Add(reference.YearIsPrinted);
        _refStation.Add(reference.Station);
        _refNumber.Add(reference.Number);
        _notal.Add(reference.Notal);
        _refRaw.Add(reference.Raw);
    }

    private void Add(Paragraph paragraph)
    {
        _paragraphNumber.Add(paragraph.Number);
        _marking.Add(paragraph.Marking?.Code);
        _heading.Add(paragraph.Heading);
        _paragraphText.Add(paragraph);
    }

    private void AddHandling(Distribution? distribution, Drafting? drafting)
    {
        _distribution.BeginList(distribution is null ? 0 : distribution.Action.Count + distribution.Origin.Count + distribution.Info.Count);
        foreach (var office in distribution?.Action ?? default) Add("action", office);
        foreach (var office in distribution?.Origin ?? default) Add("origin", office);
        foreach (var office in distribution?.Info ?? default) Add("info", office);
        _drafting.BeginList(drafting is null ? 0 : drafting.DraftedBy.Count + drafting.ApprovedBy.Count + drafting.ClearedBy.Count);
        foreach (var name in drafting?.DraftedBy ?? default) AddDrafter("drafted", name);
        foreach (var name in drafting?.ApprovedBy ?? default) AddDrafter("approved", name);
        foreach (var name in drafting?.ClearedBy ?? default) AddDrafter("cleared", name);
    }

    private void Add(string role, OfficeCopies office)
    {
        _officeRole.Add(role);
        _office.Add(office.Office);
        _copies.Add(office.Copies);
    }

    private void AddDrafter(string role, string name)
    {
        _drafterRole.Add(role);
        _drafter.Add(name);
    }

    private void Add(string name, string value)
    {
        _attributeName.Add(name);
        _attributeValue.Add(value);
    }

    private void Add(DocumentSource source, Diagnostic diagnostic)
    {
        _code.Add(diagnostic.Code);
        _severity.Add(Names.Of(diagnostic.Severity));
        _message.Add(diagnostic.Message);
        _line.Add(source.Line + diagnostic.Line - 1);
        _column.Add(diagnostic.Column);
        _offset.Add(source.Offset + diagnostic.Span.Start);
        _length.Add(diagnostic.Span.Length);
    }
}
