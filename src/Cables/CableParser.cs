using System.Globalization;
using System.Runtime.InteropServices;
using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Puts a telegram together: outlines its lines, lets each element's grammar read its block, decides between places that
/// show the same thing. FORMAT.md Appendix C.</summary>
internal static class CableParser
{
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
            Characters = text,
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
            BodyLinesOf = new Deferred<ValueList<TextSpan>>(outline, static outline => BodyLinesOf((TelegramOutline)outline)),
            TiledElements = new Deferred<ValueList<Element>>(outline, static outline => ElementTiling.Of((TelegramOutline)outline)),
        };
        CrossChecks.Run(cable, outline, pages, diagnostics);
        // Most telegrams give rise to none, and need not be copied.
        return diagnostics.ToList(looks.Lines, text) is { Count: > 0 } found ? cable with { Diagnostics = found } : cable;
    }

    /// <summary>The lines of the paragraphs, with the numbers in front of them.</summary>
    private static ValueList<TextSpan> BodyLinesOf(TelegramOutline outline)
    {
        var count = 0;
        foreach (var block in outline.OfKind(ElementKind.Paragraph)) count += block.Lines.Count;
        var (lines, taken) = (new TextSpan[count], 0);
        foreach (var block in outline.OfKind(ElementKind.Paragraph))
        {
            if (block.Lines.Count == 0) continue;
            block.Lines.CopyTo(lines.AsSpan(taken));
            lines[taken] = block.FirstWithLabel;
            taken += block.Lines.Count;
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(lines));
    }

    private static void RemoveHeadings(List<Block> blocks, List<TextSpan> headings)
    {
        headings.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        blocks.RemoveAll(block => block.Number == 0 && IsHeading(block, headings));
    }

    /// <summary>Whether a block without number holds the heading of a numbered paragraph.</summary>
    /// <param name="block">The block.</param>
    /// <param name="headings">The headings of all paragraphs, sorted.</param>
    private static bool IsHeading(Block block, List<TextSpan> headings)
    {
        var at = headings.BinarySearch(new TextSpan(block.Lines[0].Start, 0), Comparer<TextSpan>.Create((x, y) => x.Start.CompareTo(y.Start)));
        if (at < 0) at = ~at;
        return at < headings.Count && headings[at].End <= block.Lines[^1].End;
    }

    private static Originator? ReadFrom(TelegramOutline outline, DiagnosticBag diagnostics)
    {
        // A labelled originator is surer than an address that stands alone above it.
        var block = LabelledFrom(outline) ?? outline.First(ElementKind.From);
        if (block is null)
        {
            diagnostics.Add(OriginatorDiagnostics.Missing, default);
            return null;
        }

        if (block.Look.Damaged)
            diagnostics.Add(OriginatorDiagnostics.LabelRepaired, block.Label, outline.Slice(block.Label).ToString().Trim(), "FM");
        return (block.Lines.Count == 1 ? PlainAddressee.ReadOriginator(outline.Slice(block.Lines[0])) : null)
            ?? AddresseeGrammar.ReadOriginator(block.TextOf(outline.Source));
    }

    private static Block? LabelledFrom(TelegramOutline outline)
    {
        foreach (var block in outline.OfKind(ElementKind.From))
            if (block.Look.Kind == LineKind.From) return block;
        return null;
    }

    private static ValueList<Addressee> ReadAddressees(ElementKind kind, TelegramOutline outline, int most, DiagnosticBag diagnostics)
    {
        if (outline.First(kind) is not { } first) return [];
        using var borrowed = BorrowedList<Addressee>.Take();
        foreach (var block in outline.OfKind(kind))
            if (block.Part == first.Part && !AddresseeGrammar.Read(block, outline, borrowed.Items, most, diagnostics)) break;
        return borrowed.Items.ToValueList();
    }

    private static ValueList<KeyValuePair<string, string>> ReadAttributes(TelegramOutline outline, int most, DiagnosticBag diagnostics)
    {
        if (outline.First(ElementKind.Attributes) is null) return [];
        using var borrowed = BorrowedList<KeyValuePair<string, string>>.Take();
        foreach (var block in outline.OfKind(ElementKind.Attributes))
            if (!AttributeGrammar.Read(block, outline, borrowed.Items, most, diagnostics)) break;
        return borrowed.Items.ToValueList();
    }

    private static ValueList<Tag> ReadTags(TelegramOutline outline, int? year, int most, DiagnosticBag diagnostics)
    {
        if (outline.First(ElementKind.Tags) is null) return [];
        using var borrowed = BorrowedList<Tag>.Take();
        var tags = new TagSet(borrowed.Items, most, diagnostics);
        foreach (var block in outline.OfKind(ElementKind.Tags))
            if (!TagGrammar.Read(block, outline, year, tags, diagnostics)) break;
        return borrowed.Items.ToValueList();
    }

    internal static ValueList<Reference> ReadReferences(TelegramOutline outline, Mrn? own, int? year, int most, DiagnosticBag diagnostics)
    {
        if (outline.First(ElementKind.References) is null) return [];
        using var borrowed = BorrowedList<Reference>.Take();
        var reader = new ReferenceReader(own, year, borrowed.Items, most, diagnostics);
        foreach (var block in outline.OfKind(ElementKind.References))
            if (!ReferenceListGrammar.Read(block, outline, reader, diagnostics)) break;
        return borrowed.Items.ToValueList();
    }

    private static string? ReadSubject(TelegramOutline outline, DiagnosticBag diagnostics)
    {
        foreach (var block in outline.OfKind(ElementKind.Subject))
            if (SubjectGrammar.Read(block, outline, diagnostics) is { } subject) return subject;
        return null;
    }

    /// <summary>A banner word that scanning put behind the subject: it equals the telegram's own classification.</summary>
    private static string? WithoutBanner(string? subject, Classification? classification) =>
        subject is not null && classification is not null && subject.EndsWith(classification.LevelName, StringComparison.Ordinal)
        && subject.AsSpan(0, subject.Length - classification.LevelName.Length) is [.., ' ']
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
        using var borrowedHeadings = BorrowedList<TextSpan>.Take();
        using var borrowedBlocks = BorrowedList<Block>.Take();
        var (headings, blocks) = (borrowedHeadings.Items, borrowedBlocks.Items);
        foreach (var block in outline.OfKind(ElementKind.Paragraph))
        {
            if (block.Heading.Length > 0) headings.Add(block.Heading);
            if (block.Number > 0 || block.Look.Kind == LineKind.Paragraph && block.Lines.Count > 0) blocks.Add(block);
        }

        if (headings.Count > 0) RemoveHeadings(blocks, headings);
        if (options.Order != ParagraphOrder.Printed && ReadingOrder.IsBroken(blocks)) return InReadingOrder(outline, blocks, diagnostics);
        if (blocks.Count == 0) return [];
        var printed = new Paragraph[blocks.Count];
        for (var i = 0; i < printed.Length; i++) printed[i] = ParagraphGrammar.Read(blocks[i], outline, diagnostics);
        NoteOrder(printed, diagnostics);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(printed));
    }

    /// <summary>The paragraphs of a text that was scanned across pages or columns.</summary>
    private static ValueList<Paragraph> InReadingOrder(TelegramOutline outline, List<Block> blocks, DiagnosticBag diagnostics)
    {
        var repaired = ReadingOrder.Repair(outline, blocks)
            .Select(group => ParagraphGrammar.Join(group.ConvertAll(b => ParagraphGrammar.Read(b, outline, diagnostics)))).ToValueList();
        diagnostics.Add(ParagraphDiagnostics.OrderRepaired, repaired.First(p => p.Number is not null).Span,
            string.Join(", ", blocks.Select(b => b.Number == 0 ? "-" : b.Number.ToString(CultureInfo.InvariantCulture))),
            string.Join(", ", repaired.Select(p => p.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : "-")));
        return repaired;
    }

    private static void NoteOrder(Paragraph[] paragraphs, DiagnosticBag diagnostics)
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
        if (!outline.HasCutLines) return;
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
