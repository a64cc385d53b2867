using System.Globalization;
using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Reads an airgram, the typed letter that went by air mail: <c>NO. A-123</c>, posts by name, a date instead of a date-time
/// group, capitals and small letters. FORMAT.md E00.3.</summary>
internal static class AirgramParser
{
    public static Cable Parse(LineLooks looks, DocumentSource source, CableParserOptions options)
    {
        var text = looks.Text;
        var outline = AirgramOutliner.Run(looks, options.MaxLineLength);
        var diagnostics = new DiagnosticBag(options.MaxDiagnostics);
        var date = Value(outline, ElementKind.DateTimeGroup) is { } printed && DateLook.TryRead(printed.Text, out var form)
            ? new Printed<DateTimeGroup>(DateLook.ToGroup(form), form, printed.Span) : (Printed<DateTimeGroup>?)null;
        var from = Value(outline, ElementKind.From) is { } sender ? new Originator(sender.Text) : null;
        var year = date?.Value.Year;
        var mrn = ReadNumber(outline, from, year);
        if (mrn is null) diagnostics.Add(MrnDiagnostics.Missing, default);
        CableParser.NoteCutLines(outline, diagnostics);
        return new Cable
        {
            Kind = DocumentKind.Airgram,
            Source = source,
            Characters = text,
            Mrn = mrn,
            Classification = ReadClassification(outline),
            DateTimeGroup = date,
            From = from,
            To = Names(outline, ElementKind.To, options.MaxListItems, diagnostics),
            Info = Names(outline, ElementKind.Info, options.MaxListItems, diagnostics),
            Subject = Value(outline, ElementKind.Subject)?.Text,
            References = CableParser.ReadReferences(outline, mrn, year, options.MaxListItems, diagnostics),
            Paragraphs = outline.OfKind(ElementKind.Paragraph).Select(b => ParagraphGrammar.Read(b, outline, diagnostics)).ToValueList(),
            Signature = outline.First(ElementKind.Signature) is { } signature ? outline.Slice(signature.Lines[0]).ToString() : null,
            Pages = outline.OfKind(ElementKind.PageHeader).Count(),
            Markings = MarkingReader.Read(outline),
            BodyLines = outline.OfKind(ElementKind.Paragraph).SelectMany(b => b.Lines.ToArray()).ToValueList(),
            TiledElements = new Deferred<ValueList<Element>>(outline, static outline => ElementTiling.Of((TelegramOutline)outline)),
            Diagnostics = diagnostics.ToList(looks.Lines, text),
        };
    }

    private static (string Text, TextSpan Span)? Value(TelegramOutline outline, ElementKind kind)
    {
        if (outline.First(kind) is not { } block) return null;
        var text = block.TextOf(outline.Source);
        var value = WhiteSpace.Normalize(text.Text);
        return value.Length == 0 ? null : (value, text.WholeSource);
    }

    /// <summary>The post is the sender's; the number stands behind <c>A-</c>.</summary>
    private static Mrn? ReadNumber(TelegramOutline outline, Originator? from, int? year)
    {
        if (Value(outline, ElementKind.ReferenceLine) is not { } number) return null;
        var hyphen = number.Text.IndexOf('-', StringComparison.Ordinal);
        if (hyphen < 1 || MrnGrammar.ValueOf(number.Text.AsSpan(hyphen + 1)) is not { } value) return null;
        return new Mrn(year, from is null ? "" : StationReading.OfAddress(from.Name) ?? from.Name.ToUpper(CultureInfo.InvariantCulture), value);
    }

    private static ValueList<Addressee> Names(TelegramOutline outline, ElementKind kind, int most, DiagnosticBag diagnostics)
    {
        if (Value(outline, kind) is not { } value) return [];
        List<Addressee> names = [];
        foreach (var name in value.Text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!diagnostics.MayTakeMore(names.Count, most, AddresseeDiagnostics.TooMany, value.Span)) break;
            names.Add(new Addressee(name) { Span = value.Span });
        }

        return names.ToValueList();
    }

    private static Classification? ReadClassification(TelegramOutline outline)
    {
        foreach (var block in outline.OfKind(ElementKind.Banner))
            if (ClassificationWords.TryRead(outline.Slice(block.Lines[0]), out var mark))
                return new Classification(mark.Level, outline.Slice(block.Lines[0])[mark.Start..mark.End].ToString());
        return null;
    }
}
