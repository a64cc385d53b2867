using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;

namespace Cables;

/// <summary>Reads the page headers of a telegram.</summary>
internal static class PageHeaderReader
{
    public static List<PageHeader> Read(TelegramOutline outline, DiagnosticBag diagnostics)
    {
        List<PageHeader> pages = [];
        foreach (var block in outline.OfKind(ElementKind.PageHeader))
        {
            if (PageHeaderGrammar.Read(outline.Slice(block.Lines[0])) is not { } header) continue;
            pages.Add(header with { Span = block.Lines[0] });
            if (header is { Number: not null, PrintedNumber: { } figures } && figures.AsSpan().ContainsAnyExceptInRange('0', '9'))
                diagnostics.Add(PageHeaderDiagnostics.Repaired, block.Lines[0], outline.Slice(block.Lines[0]).ToString(), header);
        }

        return pages;
    }
}
