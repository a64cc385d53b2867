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
        if (!HasSign(outline)) diagnostics.Add(DocumentDiagnostics.NotATelegram, default);
        if (cable.Mrn?.Number is { } number) CheckSerial(outline, cable.Envelope, number, diagnostics);
        CheckRelay(cable, outline, diagnostics);
        CheckPages(cable, pages, diagnostics);
        AttributeChecks.Run(cable, outline, diagnostics);
    }

    private static bool HasSign(TelegramOutline outline)
    {
        foreach (var kind in Signs)
            if (outline.First(kind) is not null) return true;
        return false;
    }

    /// <summary>The switch stamps a telegram when it comes through, hours to days behind its date-time group.</summary>
    private static void CheckRelay(Cable cable, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        if (cable.Relay?.Time is not { Length: 7 } time || cable.DateTimeGroup is not { Value.Utc: { } sent } group) return;
        if (!TryReadRelay(time, group.Value, out var relayed) || IsBehind(relayed.Utc, sent)) return;
        // At the end of a month the stamp may be of the next.
        if (IsBehind((relayed with { Month = sent.AddMonths(1).Month, Year = sent.AddMonths(1).Year }).Utc, sent)) return;
        diagnostics.Add(RelayDiagnostics.TimeDisagrees, outline.First(ElementKind.Relay)!.TextOf(outline.Source).WholeSource, time, group.Raw);
    }

    /// <summary>The stamp's time in the month of the telegram.</summary>
    private static bool TryReadRelay(ReadOnlySpan<char> time, DateTimeGroup sent, out DateTimeGroup relayed)
    {
        if (sent is not { Month: { } month, Year: >= 1960 and <= 2059 and var year })
            return DateTimeGroupGrammar.TryRead($"{time} {sent.ToString().AsSpan()[8..]}", out relayed);
        Span<char> printed = stackalloc char[14];
        time.CopyTo(printed);
        DateTimeGroup.MonthName(month)!.CopyTo(printed[8..]);
        (printed[7], printed[11], printed[12], printed[13]) = (' ', ' ', (char)('0' + year % 100 / 10), (char)('0' + year % 10));
        return DateTimeGroupGrammar.TryRead(printed, out relayed);
    }

    private static bool IsBehind(DateTimeOffset? stamp, DateTimeOffset sent) =>
        stamp is { } time && (time - sent).Ticks is >= -2 * TimeSpan.TicksPerHour and < 5 * TimeSpan.TicksPerDay;

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
