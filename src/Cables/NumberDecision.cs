using System.Globalization;
using Cables.Diagnostics;
using Cables.Grammar;

namespace Cables;

/// <summary>Decides a telegram's number from the places that print it: the reference line and every page header. Where they
/// disagree over a figure, the page repeats decide before any table of look-alikes.</summary>
internal static class NumberDecision
{
    public static int? Decide(string printed, List<PageHeader> pages, TextSpan span, DiagnosticBag diagnostics)
    {
        var value = MrnGrammar.ValueOf(printed);
        var agreed = OfPages(pages);
        if (value is not null && (agreed is null || agreed == value || pages.Any(p => p.Number == value)))
        {
            if (!printed.All(char.IsAsciiDigit)) diagnostics.Add(MrnDiagnostics.NumberRepaired, span, printed, value);
            return value;
        }

        // Two page headers that agree outvote one reference line.
        if (agreed is not null && (value is null || pages.Count(p => p.Number == agreed) > 1))
        {
            diagnostics.Add(MrnDiagnostics.Corroborated, span, printed, agreed);
            return agreed;
        }

        if (value is not null && agreed is not null)
            diagnostics.Add(PageHeaderDiagnostics.Disagrees, pages[0].Span, agreed, value.Value.ToString(CultureInfo.InvariantCulture));
        return value;
    }

    /// <summary>The number that most page headers show; null without any.</summary>
    public static int? OfPages(List<PageHeader> pages) =>
        pages.Where(p => p.Number is not null).GroupBy(p => p.Number).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key;
}
