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
        TextSpan before = default;
        foreach (var block in outline.OfKind(ElementKind.PageHeader))
        {
            var span = block.Lines[0];
            var text = outline.Slice(span);
            var further = pages.Count > 0 ? PlainPageHeader.ReadFurther(text, outline.Slice(before), pages[^1], span) : null;
            if ((further ?? PageHeaderGrammar.Read(text, span)) is not { } header) continue;
            pages.Add(header);
            before = span;
            if (header is { Number: not null, PrintedNumber: { } figures } && figures.AsSpan().ContainsAnyExceptInRange('0', '9'))
                diagnostics.Add(PageHeaderDiagnostics.Repaired, span, text.ToString(), header);
        }

        return pages;
    }
}
