using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables;

/// <summary>Decides what names a telegram: station, number, section, classification and captions, from the reference line, the page
/// headers, the originator, the banner and the attribute block, in that order of trust (FORMAT.md Appendix C).</summary>
internal static class IdentityReader
{
    internal sealed record Identity(
        Mrn? Mrn, Section? Section, bool Corrected, Classification? Classification, ValueList<string> Captions);

    public static Identity Read(
        TelegramOutline outline, List<PageHeader> pages, Originator? from, ValueList<KeyValuePair<string, string>> attributes,
        int? year, int? serial, DiagnosticBag diagnostics)
    {
        year ??= DateTimeLineReader.YearOf(attributes);
        var block = outline.First(ElementKind.ReferenceLine);
        var known = block is { Lines.Count: 1 }
            ? RecurringReferenceLine.Read(outline.Slice(Whole(block)), block.Lines[0].Start - block.Label.Start) : null;
        var line = known is { Line: var recurring } ? recurring : block is null ? null : ReadLine(block, outline);
        var mrn = ReadMrn(block, line, outline, pages, from, attributes, year, serial, diagnostics);
        var captions = Captions(outline, line, diagnostics);
        var corrected = captions.Contains("CORRECTED COPY");
        return new Identity(
            mrn, ReadSection(line, pages, outline), corrected,
            ReadClassification(block, line, known?.Classification, outline, attributes, captions, diagnostics), captions.ToValueList());
    }

    private static Mrn? ReadMrn(
        Block? block, MrnGrammar.Line? line, TelegramOutline outline, List<PageHeader> pages, Originator? from,
        ValueList<KeyValuePair<string, string>> attributes, int? year, int? serial, DiagnosticBag diagnostics)
    {
        if (line is { PrintedStation.Length: > 0 })
        {
            var span = block!.Whole;
            var reading = line.Reading ?? StationReading.Of(line.PrintedStation);
            var station = reading.Name;
            if (!reading.IsKnown)
            {
                // The FM line is the safest source for a station's name.
                var other = from is null ? null : StationReading.OfAddress(from.Name);
                if (other is not null && LookAlikes.Distance(Mrn.KeyOf(line.PrintedStation), Mrn.KeyOf(other), 6) <= 6)
                {
                    diagnostics.Add(MrnDiagnostics.StationRepaired, span, line.PrintedStation, other);
                    station = other;
                }
                else diagnostics.Add(MrnDiagnostics.UnknownStation, span, line.PrintedStation);
            }
            else if (reading.IsRepaired) diagnostics.Add(MrnDiagnostics.StationRepaired, span, line.PrintedStation, station);

            var number = NumberDecision.Decide(line.PrintedNumber, pages, serial, span, diagnostics);
            return new Mrn(year, station, number);
        }

        foreach (var page in pages)
        {
            var station = page.Station ?? (from is null ? null : StationReading.OfAddress(from.Name)) ?? page.PrintedStation;
            if (station is null || page.Number is null) continue;
            var mrn = new Mrn(year, station, NumberDecision.OfPages(pages, serial));
            diagnostics.Add(MrnDiagnostics.FromPageHeader, page.Span, mrn);
            return mrn;
        }

        foreach (var (key, value) in attributes)
        {
            if (key != "Document Number" || !Mrn.TryParse(value, null, out var mrn)) continue;
            diagnostics.Add(MrnDiagnostics.FromAttributes, default, value);
            return mrn;
        }

        diagnostics.Add(MrnDiagnostics.Missing, default);
        return null;
    }

    /// <summary>A section that stands alone; null when the sections of a telegram follow one another in the text.</summary>
    private static Section? ReadSection(MrnGrammar.Line? line, List<PageHeader> pages, TelegramOutline outline)
    {
        var section = line?.Section ?? SectionOf(pages);
        if (section is null) return null;
        var isFirst = true;
        foreach (var block in outline.OfKind(ElementKind.ReferenceLine))
        {
            if (!isFirst && ReadLine(block, outline).Section is { } other && other.Number != section.Number) return null;
            isFirst = false;
        }

        return section;
    }

    /// <summary>The section that the page headers show; 001.2 OF 001 is a page of a telegram in one piece.</summary>
    private static Section? SectionOf(List<PageHeader> pages)
    {
        foreach (var page in pages)
            if (page.Section is { Of: not 1 } section) return section;
        return null;
    }

    private static MrnGrammar.Line ReadLine(Block block, TelegramOutline outline) => MrnGrammar.ReadLine(
        block.Lines.Count == 1 ? outline.Slice(block.Lines[0]) : block.TextOf(outline.Source).Text.Replace('\n', ' '));

    private static Classification? ReadClassification(
        Block? block, MrnGrammar.Line? line, Classification? known, TelegramOutline outline,
        ValueList<KeyValuePair<string, string>> attributes, List<string> captions, DiagnosticBag diagnostics)
    {
        if (known is not null) return WithSensitive(known, captions);
        if (block is not null && ClassificationWords.TryRead(outline.Slice(Whole(block)), out var mark))
        {
            var classification = ClassificationGrammar.Of(mark, outline.Slice(Whole(block)), line?.Words ?? []);
            if (mark.Damaged)
                diagnostics.Add(MrnDiagnostics.ClassificationRepaired, new TextSpan(Whole(block).Start + mark.Start, mark.End - mark.Start), classification.Raw, Classification.NameOf(mark.Level));
            return WithSensitive(classification, captions);
        }

        foreach (var banner in outline.OfKind(ElementKind.Banner))
        {
            var span = TextSpan.FromBounds(banner.Label.Start, banner.Lines[0].End);
            if (!ClassificationWords.TryRead(outline.Slice(span), out mark)) continue;
            var raw = RecurringText.OfWords(outline.Slice(span)[mark.Start..mark.End]);
            diagnostics.Add(MrnDiagnostics.ClassificationFromBanner, span, Classification.NameOf(mark.Level));
            return new Classification(mark.Level, raw);
        }

        foreach (var (key, value) in attributes)
            if (key == "Original Classification" && ClassificationWords.TryRead(value, out mark)) return new Classification(mark.Level, value);
        return null;
    }

    /// <summary>The word SENSITIVE may stand on a line of its own.</summary>
    private static Classification WithSensitive(Classification classification, List<string> captions) =>
        classification.Level == ClassificationLevel.Unclassified && captions.Contains("SENSITIVE")
            ? classification with { Level = ClassificationLevel.SensitiveButUnclassified }
            : classification;

    private static TextSpan Whole(Block block) => TextSpan.FromBounds(block.Label.Start, block.Lines[0].End);

    /// <summary>Every caption of the header in print order, each once: of the reference line, of caption lines, of the TAGS line.</summary>
    private static List<string> Captions(TelegramOutline outline, MrnGrammar.Line? line, DiagnosticBag diagnostics)
    {
        List<string> captions = [];
        foreach (var word in line?.Words ?? [])
        {
            if (word is "SENSITIVE") captions.Add(word);
            else if (Vocabulary.Captions.Find(word) is { IsListed: true } caption) captions.Add(caption.Caption);
        }

        foreach (var block in outline.OfKind(ElementKind.Caption))
        {
            if (block.Lines.Count == 1 && Vocabulary.Captions.Find(outline.Slice(block.Lines[0]).Trim(" /-.")) is { IsListed: true } whole)
                captions.Add(whole.Caption);
            else captions.AddRange(CaptionGrammar.Read(block, outline, diagnostics));
        }

        foreach (var block in outline.OfKind(ElementKind.Tags))
            foreach (var span in block.Lines)
                AddCaptions(outline.Slice(span), captions);
        return captions.Count < 2 ? captions : [.. captions.Distinct()];
    }

    /// <summary>The captions among the codes of a TAGS line.</summary>
    private static void AddCaptions(ReadOnlySpan<char> line, List<string> captions)
    {
        for (int at = 0, end; at + TagGrammar.ShortestCaption <= line.Length; at = end)
        {
            // Behind a gap among so many letters the next code begins; most are short.
            end = at + TagGrammar.ShortestCaption;
            while (end > at && !IsGap(line[end - 1])) end--;
            if (end > at) continue;
            end = at + TagGrammar.ShortestCaption;
            while (end < line.Length && !IsGap(line[end])) end++;
            if (TagGrammar.IsCaption(line[at..end])) captions.Add(line[at..end].ToString());
        }

        static bool IsGap(char c) => c is ' ' or ',';
    }
}
