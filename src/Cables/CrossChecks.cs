using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Compares the places of a telegram that show the same thing and doubts what disagrees; decides nothing.
/// FORMAT.md, Appendix C.</summary>
internal static class CrossChecks
{
    private static readonly ElementKind[] Signs =
    [
        ElementKind.DateTimeGroup, ElementKind.From, ElementKind.To, ElementKind.PageHeader, ElementKind.ReferenceLine,
        ElementKind.ExecutiveOrder, ElementKind.Tags, ElementKind.Attributes,
    ];

    public static void Run(Cable cable, TelegramOutline outline, List<PageHeader> pages, DiagnosticBag diagnostics)
    {
        if (!Array.Exists(Signs, kind => outline.First(kind) is not null)) diagnostics.Add(DocumentDiagnostics.NotATelegram, default);
        if (cable.Mrn?.Number is { } number) CheckSerial(outline, cable.Envelope, number, diagnostics);
        CheckRelay(cable, outline, diagnostics);
        CheckPages(cable, pages, diagnostics);
        AttributeChecks.Run(cable, outline, diagnostics);
    }

    /// <summary>The switch stamps a telegram when it comes through, hours to days behind its date-time group.</summary>
    private static void CheckRelay(Cable cable, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (cable.Relay?.Time is not { Length: 7 } time || cable.DateTimeGroup is not { Value.Utc: { } sent } group) return;
        if (!DateTimeGroupGrammar.TryRead($"{time} {group.Value.ToString().AsSpan()[8..]}", out var relayed)) return;
        // At the end of a month the stamp may be of the next.
        var later = relayed with { Month = sent.AddMonths(1).Month, Year = sent.AddMonths(1).Year };
        foreach (var candidate in (DateTimeOffset?[])[relayed.Utc, later.Utc])
            if (candidate is { } stamp && stamp >= sent.AddHours(-2) && stamp < sent.AddDays(5)) return;
        diagnostics.Add(RelayDiagnostics.TimeDisagrees, outline.First(ElementKind.Relay)!.TextOf(outline.Source).WholeSource, time, group.Raw);
    }

    private static void CheckPages(Cable cable, List<PageHeader> pages, DiagnosticBag diagnostics)
    {
        PageHeader? last = null;
        foreach (var page in pages)
        {
            if (last is not null && last.Section == page.Section && page.Page > last.Page + 1)
                diagnostics.Add(PageHeaderDiagnostics.PageMissing, page.Span, page.Page, last.Page);
            if (page.Page > 0) last = page;
            if (cable.Section is { } section && page.Section is { } shown && shown.Number != section.Number)
                diagnostics.Add(SectionDiagnostics.Disagrees, page.Span, section.Number, shown.Number);
        }
    }

    /// <summary>The serial is the number's last four figures. Of sections each may have its own; one with a letter is older and has
    /// nothing to do with the number.</summary>
    private static void CheckSerial(TelegramOutline outline, Envelope? envelope, int number, DiagnosticBag diagnostics)
    {
        if (envelope is not { Serial: { } serial, SerialSuffix: null, Section: null } || number % 10_000 == serial % 10_000) return;
        var line = outline.OfKind(ElementKind.Envelope).Last(block => block.Look.Kind == LineKind.Calling);
        diagnostics.Add(EnvelopeDiagnostics.SerialDisagrees, line.TextOf(outline.Source).WholeSource, serial, number);
    }
}
