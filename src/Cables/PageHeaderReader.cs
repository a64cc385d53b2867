using Cables.Grammar;
using Cables.Outline;

namespace Cables;

/// <summary>Reads the page headers of a telegram.</summary>
internal static class PageHeaderReader
{
    public static List<PageHeader> Read(TelegramOutline outline)
    {
        List<PageHeader> pages = [];
        foreach (var block in outline.OfKind(ElementKind.PageHeader))
            if (PageHeaderGrammar.Read(outline.Slice(block.Lines[0])) is { } header) pages.Add(header with { Span = block.Lines[0] });
        return pages;
    }
}
