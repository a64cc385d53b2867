using Parquet;
using Parquet.Schema;

namespace Cables.Corpus;

/// <summary>The columns of the dataset: the place where they are declared. A row is a document. Names and meanings are those of the
/// SQLite database (<c>Schema/0001.sql</c>), whose tables of parts are lists of records here; what is added later comes behind. The year
/// is no column of the files: it is in the folders' names.</summary>
internal sealed class TelegramColumns
{
    private readonly ColumnGroup _all = new();
    private readonly TextColumn _kind, _mrn, _station, _dtg, _precedence, _infoPrecedence, _sender, _senderRouting;
    private readonly TextColumn _classification, _classificationRaw, _caveats, _captions, _subject;
    private readonly TextColumn _executiveOrder, _declassification, _executiveOrderRaw;
    private readonly TextColumn _classifiedBy, _classifiedByTitle, _classifiedReasons, _classifiedByRaw;
    private readonly TextColumn _signature, _relay, _markings, _text, _path, _member;
    private readonly Column<int> _number, _section, _sections, _distributionTotal, _pages, _position;
    private readonly Column<long> _row, _offset, _length, _line;
    private readonly Column<bool> _corrected;
    private readonly Column<DateTime> _date;
    private readonly TelegramLists _lists;

    public TelegramColumns()
    {
        _kind = _all.Text("kind", isRepetitive: true, isOptional: false);
        _mrn = _all.Text("mrn");
        _station = _all.Text("station", isRepetitive: true);
        _number = _all.Number("number");
        _section = _all.Number("section");
        _sections = _all.Number("sections");
        _corrected = _all.Flag("corrected");
        _date = _all.Moment("date");
        _dtg = _all.Text("dtg");
        _precedence = _all.Text("precedence", isRepetitive: true);
        _infoPrecedence = _all.Text("info_precedence", isRepetitive: true);
        _sender = _all.Text("sender", isRepetitive: true);
        _senderRouting = _all.Text("sender_routing", isRepetitive: true);
        _classification = _all.Text("classification", isRepetitive: true);
        _classificationRaw = _all.Text("classification_raw", isRepetitive: true);
        _caveats = _all.Texts("caveats", isRepetitive: true);
        _captions = _all.Texts("captions", isRepetitive: true);
        _subject = _all.Text("subject");
        _executiveOrder = _all.Text("executive_order", isRepetitive: true);
        _declassification = _all.Text("declassification", isRepetitive: true);
        _executiveOrderRaw = _all.Text("executive_order_raw", isRepetitive: true);
        _classifiedBy = _all.Text("classified_by", isRepetitive: true);
        _classifiedByTitle = _all.Text("classified_by_title", isRepetitive: true);
        _classifiedReasons = _all.Texts("classified_reasons", isRepetitive: true);
        _classifiedByRaw = _all.Text("classified_by_raw");
        _signature = _all.Text("signature", isRepetitive: true);
        _distributionTotal = _all.Number("distribution_total");
        _relay = _all.Text("relay");
        _pages = _all.Number("pages", isOptional: false);
        _markings = _all.Texts("markings", isRepetitive: true);
        _text = _all.Text("text", isOptional: false);
        _path = _all.Text("path", isOptional: false);
        _member = _all.Text("member");
        _row = _all.LongNumber("row");
        _position = _all.Number("position", isOptional: false);
        _offset = _all.LongNumber("offset", isOptional: false);
        _length = _all.LongNumber("length", isOptional: false);
        _line = _all.LongNumber("line", isOptional: false);
        _lists = new TelegramLists(_all);
        Schema = _all.ToSchema();
    }

    public ParquetSchema Schema { get; }

    /// <summary>The leaves, in the order of the schema.</summary>
    public IReadOnlyList<Column> Leaves => _all.Columns;

    /// <summary>How files with these columns are written.</summary>
    public ParquetOptions ToOptions()
    {
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd,
            CompressionLevel = System.IO.Compression.CompressionLevel.Fastest,
            // Columns that turn out not to be repetitive are seen to be so early.
            DictionaryEncodingThreshold = 0.5,
            DictionaryEncodingSampleSize = 512,
        };
        foreach (var column in Leaves.OfType<TextColumn>().Where(column => column.IsRepetitive))
            options.ColumnEncodingHints[column.Field.Path.ToString()] = EncodingHint.Dictionary;
        return options;
    }

    /// <summary>Adds a document as the next row.</summary>
    public void Add(SourceEntry entry, Document document)
    {
        var cable = document as Cable ?? new Cable { Kind = document.Kind };
        AddIdentity(document, cable);
        AddHeader(document, cable);
        _signature.Add(cable.Signature);
        _distributionTotal.Add(cable.Distribution?.Total);
        _relay.Add(cable.Relay?.Raw);
        _pages.Add(cable.Pages);
        _markings.AddList(document.Markings);
        _text.Add(document);
        _path.Add(entry.File.Path);
        _member.Add(entry.Member);
        _row.Add(entry.Row);
        _position.Add(document.Source.Index);
        _offset.Add(document.Source.Offset);
        _length.Add(document.Source.Length);
        _line.Add(document.Source.Line);
        _lists.Add(document, cable);
    }

    public void Clear()
    {
        foreach (var column in Leaves) column.Clear();
    }

    private void AddIdentity(Document document, Cable cable)
    {
        _kind.Add(Names.Of(document.Kind));
        _mrn.Add(cable.Id);
        _station.Add(cable.Mrn?.Station);
        _number.Add(cable.Mrn?.Number);
        _section.Add(cable.Section?.Number);
        _sections.Add(cable.Section?.Of);
        _corrected.Add(cable.Corrected);
        _date.Add(document.DateTimeGroup?.Value.Utc?.UtcDateTime);
        _dtg.Add(document.DateTimeGroup?.Raw);
    }

    private void AddHeader(Document document, Cable cable)
    {
        _precedence.Add(cable.Precedence?.ToString());
        _infoPrecedence.Add(cable.InfoPrecedence?.ToString());
        _sender.Add(document.From?.Name);
        _senderRouting.Add(document.From?.RoutingIndicator);
        _classification.Add(document.Classification?.LevelName);
        _classificationRaw.Add(document.Classification?.Raw);
        _caveats.AddList(document.Classification?.Caveats ?? default);
        _captions.AddList(cable.Captions);
        _subject.Add(document.Subject);
        _executiveOrder.Add(cable.ExecutiveOrder?.Number);
        _declassification.Add(cable.ExecutiveOrder?.Instruction);
        _executiveOrderRaw.Add(cable.ExecutiveOrder?.Raw);
        _classifiedBy.Add(cable.ClassifiedBy?.Name);
        _classifiedByTitle.Add(cable.ClassifiedBy?.Title);
        _classifiedReasons.AddList(cable.ClassifiedBy?.Reasons ?? default);
        _classifiedByRaw.Add(cable.ClassifiedBy?.Raw);
    }
}
