using System.Globalization;
using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Puts a telegram together: outlines its lines, lets each element's grammar read its block, decides between places that
/// show the same thing. FORMAT.md Appendix C.</summary>
internal static class CableParser
{
    /// <summary>A longer list, of a hostile text, is not kept for the next telegram.</summary>
    private const int MostKept = 1024;

    /// <summary>Up to so many TAGS are compared one by one.</summary>
    private const int FewTags = 12;

    public static Cable ParseTelegram(LineLooks looks, DocumentSource source, CableParserOptions options)
    {
        var text = looks.Text;
        var outline = TelegramOutliner.Run(looks, options.MaxLineLength);
        var diagnostics = new DiagnosticBag(options.MaxDiagnostics);
        var attributes = ReadAttributes(outline, options.MaxListItems, diagnostics);
        var dateTime = DateTimeLineReader.Read(outline, attributes, diagnostics);
        var year = dateTime?.Group.Value.Year;
        var pages = PageHeaderReader.Read(outline, diagnostics);
        var from = ReadFrom(outline, diagnostics);
        var to = ReadAddressees(ElementKind.To, outline, options.MaxListItems, diagnostics);
        var envelope = EnvelopeGrammar.Read(outline, diagnostics);
        var identity = IdentityReader.Read(outline, pages, from, attributes, year, envelope?.Serial, diagnostics);
        var paragraphs = ReadParagraphs(outline, options, diagnostics);
        NoteUnread(outline, diagnostics);
        NoteCutLines(outline, diagnostics);

        var cable = new Cable
        {
            Kind = DocumentKind.Telegram,
            Source = source,
            SourceText = text,
            Mrn = identity.Mrn,
            Section = identity.Section,
            Corrected = identity.Corrected,
            Classification = identity.Classification,
            Captions = identity.Captions,
            Precedence = Raised(dateTime?.Precedence, to),
            InfoPrecedence = dateTime?.InfoPrecedence,
            DateTimeGroup = dateTime?.Group,
            From = from,
            To = to,
            Info = ReadAddressees(ElementKind.Info, outline, options.MaxListItems, diagnostics),
            ExecutiveOrder = outline.First(ElementKind.ExecutiveOrder) is { } order
                ? ExecutiveOrderGrammar.Read(order, outline, year, diagnostics) : null,
            Tags = ReadTags(outline, year, options.MaxListItems, diagnostics),
            Subject = WithoutBanner(ReadSubject(outline, diagnostics), identity.Classification),
            References = ReadReferences(outline, identity.Mrn, year, options.MaxListItems, diagnostics),
            ClassifiedBy = outline.First(ElementKind.ClassifiedBy) is { } classifier
                ? ClassifiedByGrammar.Read(classifier, outline, diagnostics) : null,
            Distribution = outline.First(ElementKind.Distribution) is { } distribution
                ? DistributionGrammar.Read(distribution, outline, options.MaxListItems, diagnostics) : null,
            Drafting = outline.First(ElementKind.Drafting) is null ? null
                : DraftingGrammar.Read(outline.OfKind(ElementKind.Drafting), outline, options.MaxListItems, diagnostics),
            Relay = outline.First(ElementKind.Relay) is { } relay ? RelayGrammar.Read(relay.TextOf(text), diagnostics) : null,
            Envelope = envelope,
            Paragraphs = paragraphs,
            Signature = outline.OfKind(ElementKind.Signature).LastOrDefault() is { } signature
                ? outline.Slice(signature.Lines[0]).TrimEnd(".#").ToString() : null,
            Pages = outline.OfKind(ElementKind.PageHeader).Count(),
            PageHeaders = pages.ToValueList(),
            Markings = MarkingReader.Read(outline),
            Attributes = attributes,
            BodyLinesOf = new Deferred<ValueList<TextSpan>>(() => BodyLinesOf(outline)),
            TiledElements = new Deferred<ValueList<Element>>(() => ElementTiling.Of(outline)),
        };
        CrossChecks.Run(cable, outline, pages, diagnostics);
        return cable with { Diagnostics = diagnostics.ToList(looks.Lines, text) };
    }

    /// <summary>The lines of the paragraphs, with the numbers in front of them.</summary>
    private static ValueList<TextSpan> BodyLinesOf(TelegramOutline outline)
    {
        List<TextSpan> lines = [];
        foreach (var block in outline.OfKind(ElementKind.Paragraph))
            for (var i = 0; i < block.Lines.Count; i++)
            {
                var line = block.Lines[i];
                lines.Add(i == 0 && block.Label.Length > 0 ? TextSpan.FromBounds(block.Label.Start, Math.Max(line.End, block.Label.End)) : line);
            }

        return lines.ToValueList();
    }

    /// <summary>Whether a block without number holds the heading of a numbered paragraph.</summary>
    /// <param name="block">The block.</param>
    /// <param name="headings">The headings of all paragraphs, sorted.</param>
    private static bool IsHeading(Block block, List<TextSpan> headings)
    {
        if (headings.Count == 0) return false;
        var at = headings.BinarySearch(new TextSpan(block.Lines[0].Start, 0), Comparer<TextSpan>.Create((x, y) => x.Start.CompareTo(y.Start)));
        if (at < 0) at = ~at;
        return at < headings.Count && headings[at].End <= block.Lines[^1].End;
    }

    private static Originator? ReadFrom(TelegramOutline outline, DiagnosticBag diagnostics)
    {
        // A labelled originator is surer than an address that stands alone above it.
        var block = outline.OfKind(ElementKind.From).FirstOrDefault(b => b.Look.Kind == LineKind.From) ?? outline.First(ElementKind.From);
        if (block is null)
        {
            diagnostics.Add(OriginatorDiagnostics.Missing, default);
            return null;
        }

        if (block.Look.Damaged)
            diagnostics.Add(OriginatorDiagnostics.LabelRepaired, block.Label, outline.Slice(block.Label).ToString().Trim(), "FM");
        return AddresseeGrammar.ReadOriginator(block.TextOf(outline.Source));
    }

    private static ValueList<Addressee> ReadAddressees(ElementKind kind, TelegramOutline outline, int most, DiagnosticBag diagnostics)
    {
        if (outline.First(kind) is not { } first) return [];
        List<Addressee> addressees = [];
        foreach (var block in outline.OfKind(kind))
        {
            if (block.Part != first.Part) continue;
            foreach (var addressee in AddresseeGrammar.Read(block, outline, most, diagnostics))
            {
                if (!diagnostics.MayTakeMore(addressees.Count, most, AddresseeDiagnostics.TooMany, addressee.Span)) return addressees.ToValueList();
                addressees.Add(addressee);
            }
        }

        return addressees.ToValueList();
    }

    /// <summary>The list of a thread, which every telegram's attributes use again.</summary>
    [ThreadStatic]
    private static List<KeyValuePair<string, string>>? _attributes;

    private static ValueList<KeyValuePair<string, string>> ReadAttributes(TelegramOutline outline, int most, DiagnosticBag diagnostics)
    {
        if (outline.First(ElementKind.Attributes) is null) return [];
        var attributes = _attributes is { Capacity: <= MostKept } kept ? kept : _attributes = new(64);
        attributes.Clear();
        foreach (var block in outline.OfKind(ElementKind.Attributes))
            if (!AttributeGrammar.Read(block, outline, attributes, most, diagnostics)) break;
        return attributes.ToValueList();
    }

    /// <summary>The TAGS, each once.</summary>
    private static ValueList<Tag> ReadTags(TelegramOutline outline, int? year, int most, DiagnosticBag diagnostics)
    {
        if (outline.First(ElementKind.Tags) is null) return [];
        List<Tag> tags = [];
        HashSet<(TagKind, string)>? seen = null;
        foreach (var block in outline.OfKind(ElementKind.Tags))
        {
            foreach (var tag in TagGrammar.Read(block, outline, year, diagnostics))
            {
                var isNew = tags.Count < FewTags ? !Has(tags, tag)
                    : (seen ??= [.. tags.Select(other => (other.Kind, other.Code))]).Add((tag.Kind, tag.Code));
                if (!isNew) continue;
                if (!diagnostics.MayTakeMore(tags.Count, most, TagDiagnostics.TooMany, tag.Span)) return tags.ToValueList();
                tags.Add(tag);
            }
        }

        return tags.ToValueList();
    }

    private static bool Has(List<Tag> tags, Tag tag)
    {
        foreach (var other in tags)
            if (other.Kind == tag.Kind && other.Code == tag.Code) return true;
        return false;
    }

    internal static ValueList<Reference> ReadReferences(TelegramOutline outline, Mrn? own, int? year, int most, DiagnosticBag diagnostics)
    {
        if (outline.First(ElementKind.References) is null) return [];
        List<Reference> references = [];
        foreach (var block in outline.OfKind(ElementKind.References))
        {
            foreach (var reference in ReferenceListGrammar.Read(block, outline, own, year, diagnostics))
            {
                if (!diagnostics.MayTakeMore(references.Count, most, ReferenceDiagnostics.TooMany, reference.Span)) return references.ToValueList();
                references.Add(reference);
            }
        }

        return references.ToValueList();
    }

    private static string? ReadSubject(TelegramOutline outline, DiagnosticBag diagnostics)
    {
        foreach (var block in outline.OfKind(ElementKind.Subject))
            if (SubjectGrammar.Read(block, outline, diagnostics) is { } subject) return subject;
        return null;
    }

    /// <summary>A banner word that scanning put behind the subject: it equals the telegram's own classification.</summary>
    private static string? WithoutBanner(string? subject, Classification? classification) =>
        subject is not null && classification is not null && subject.EndsWith(" " + classification.LevelName, StringComparison.Ordinal)
            ? subject[..^(classification.LevelName.Length + 1)].TrimEnd() : subject;

    /// <summary>NIACT is no prosign: the date-time line shows O, and the word stands behind an action addressee.</summary>
    private static Precedence? Raised(Precedence? prosign, ValueList<Addressee> to)
    {
        foreach (var addressee in to)
            if (addressee.Precedence == Precedence.NiactImmediate && (prosign is null || prosign < Precedence.NiactImmediate))
                return Precedence.NiactImmediate;
        return prosign;
    }

    private static ValueList<Paragraph> ReadParagraphs(TelegramOutline outline, CableParserOptions options, DiagnosticBag diagnostics)
    {
        List<TextSpan> headings = [];
        foreach (var block in outline.OfKind(ElementKind.Paragraph))
            if (block.Heading.Length > 0) headings.Add(block.Heading);
        headings.Sort((x, y) => x.Start.CompareTo(y.Start));
        List<Block> blocks = [];
        foreach (var block in outline.OfKind(ElementKind.Paragraph))
            if (block.Number > 0 || block.Look.Kind == LineKind.Paragraph && block.Lines.Count > 0 && !IsHeading(block, headings)) blocks.Add(block);
        if (options.Order == ParagraphOrder.Printed || !ReadingOrder.IsBroken(blocks))
        {
            var printed = blocks.ConvertAll(b => ParagraphGrammar.Read(b, outline, diagnostics)).ToValueList();
            NoteOrder(printed, diagnostics);
            return printed;
        }

        var repaired = ReadingOrder.Repair(outline, blocks)
            .Select(group => ParagraphGrammar.Join(group.ConvertAll(b => ParagraphGrammar.Read(b, outline, diagnostics)))).ToValueList();
        diagnostics.Add(ParagraphDiagnostics.OrderRepaired, repaired.First(p => p.Number is not null).Span,
            string.Join(", ", blocks.Select(b => b.Number == 0 ? "-" : b.Number.ToString(CultureInfo.InvariantCulture))),
            string.Join(", ", repaired.Select(p => p.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : "-")));
        return repaired;
    }

    private static void NoteOrder(ValueList<Paragraph> paragraphs, DiagnosticBag diagnostics)
    {
        var last = 0;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Number is not { } number) continue;
            if (number < last) diagnostics.Add(ParagraphDiagnostics.OutOfOrder, paragraph.Span, number, last);
            last = Math.Max(last, number);
        }
    }

    /// <summary>The archive printed a notice in the place of texts it lost (FORMAT.md E21).</summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> line) => line.Contains("TELEGRAM TEXT FOR THIS MRN IS UNAVAILABLE", StringComparison.Ordinal);

    internal static void NoteCutLines(TelegramOutline outline, DiagnosticBag diagnostics)
    {
        foreach (var line in outline.CutLines)
        {
            var (span, read) = (outline.Lines.Trimmed(line), outline.Beginning(outline.Lines.Trimmed(line)));
            diagnostics.AddCut(DocumentDiagnostics.LineCut, TextSpan.FromBounds(read.End, span.End), span.Length, read.Length);
        }
    }

    private static void NoteUnread(TelegramOutline outline, DiagnosticBag diagnostics)
    {
        foreach (var block in outline.OfKind(ElementKind.Unread))
            if (IsPlaceholder(outline.Slice(block.Lines[0])))
                diagnostics.Add(PlaceholderDiagnostics.TextUnavailable, block.Lines[0], outline.Slice(block.Lines[0]).ToString());
            else if (block.Look.Kind is LineKind.Text && outline.Slice(block.Lines[0]) is { Length: > 3 } text)
                diagnostics.Add(CaptionDiagnostics.UnreadHeaderText, block.Lines[0], text.ToString());
    }
}
