using Cables.Text;

namespace Cables.Outline;

/// <summary>Puts the paragraphs of a telegram whose pages or columns were scanned across into the order in which they were written.
/// FORMAT.md E22.1. The rule, for whoever has to judge a reading:
/// <list type="number">
/// <item>A telegram whose numbers rise is never touched; nor is one in which a number occurs twice.</item>
/// <item>Numbered paragraphs go in the order of their numbers.</item>
/// <item>A paragraph that breaks off without the end of a sentence goes on in the first unnumbered piece behind it.</item>
/// <item>While a quoted text is open (BEGIN TEXT without END TEXT in its paragraph), the other unnumbered pieces belong to it: first
/// those printed below the paragraph, then those printed above it, running text among the header lines included, and last the piece
/// that ends the quotation.</item>
/// <item>Without an open quotation an unnumbered piece stays behind the numbered paragraph that it is printed below.</item>
/// </list></summary>
internal static class ReadingOrder
{
    /// <summary>The shortest running text, in words, that stands among header lines by accident.</summary>
    private const int FragmentWords = 8;

    /// <summary>Whether the numbers fall somewhere, and each occurs once.</summary>
    public static bool IsBroken(List<Block> paragraphs)
    {
        var last = 0;
        var falls = false;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Number == 0) continue;
            falls |= paragraph.Number < last;
            last = paragraph.Number;
        }

        if (!falls) return false;
        var seen = new HashSet<int>();
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Number == 0) continue;
            if (!seen.Add(paragraph.Number)) return false;
        }

        return true;
    }

    /// <summary>The paragraphs in the order of writing, each with the pieces that continue it.</summary>
    public static List<List<Block>> Repair(TelegramOutline outline, List<Block> paragraphs)
    {
        var printed = Fragments(outline, paragraphs).Concat(paragraphs).ToList();
        var taken = new HashSet<Block>();
        var groups = printed.ToDictionary(block => block, block => new List<Block> { block });
        foreach (var block in printed)
        {
            if (block.Number == 0 || TextLook.EndsSentence(LastLine(outline, block))) continue;
            var rest = printed.SkipWhile(other => other != block).Skip(1).FirstOrDefault(other => other.Number == 0 && !taken.Contains(other));
            if (rest is null || printed.IndexOf(rest) == printed.IndexOf(block) + 1 && TextLook.IsListItem(outline.Slice(rest.Lines[0]))) continue;
            groups[block].Add(rest);
            taken.Add(rest);
        }

        var quoting = printed.Find(block => block.Number > 0 && Has(outline, block, "BEGIN TEXT") && !Has(outline, block, "END TEXT"));
        List<List<Block>> order = [];
        foreach (var block in printed.Where(block => block.Number > 0).OrderBy(block => block.Number))
        {
            order.Add(groups[block]);
            order.AddRange(Followers(outline, printed, taken, block, quoting).Select(follower => groups[follower]));
        }

        // What stands before every numbered paragraph, and belongs to no quotation, keeps its place.
        var first = printed.TakeWhile(block => block.Number == 0).Where(block => !taken.Contains(block) && quoting is null).Select(block => groups[block]);
        return [.. first, .. order];
    }

    private static IEnumerable<Block> Followers(
        TelegramOutline outline, List<Block> printed, HashSet<Block> taken, Block block, Block? quoting)
    {
        if (quoting is null)
            return printed.SkipWhile(other => other != block).Skip(1).TakeWhile(other => other.Number == 0).Where(other => !taken.Contains(other));
        if (block != quoting) return [];
        var at = printed.IndexOf(block);
        return printed.Select((other, i) => (Block: other, Index: i))
            .Where(piece => piece.Block.Number == 0 && !taken.Contains(piece.Block))
            .OrderBy(piece => Has(outline, piece.Block, "END TEXT")).ThenBy(piece => piece.Index < at).ThenBy(piece => piece.Index)
            .Select(piece => piece.Block);
    }

    /// <summary>Running text among the lines of the header, each stretch made a block of its own.</summary>
    private static List<Block> Fragments(TelegramOutline outline, List<Block> paragraphs)
    {
        List<Block> fragments = [];
        var end = paragraphs[0].Lines[0].Start;
        List<Block> stretch = [];
        HashSet<Block> moved = [];
        foreach (var block in outline.OfKind(ElementKind.Unread).Where(b => b.Look.Kind == LineKind.Text && b.Lines[0].Start < end).ToList())
        {
            if (stretch.Count > 0 && outline.LinesBetween(stretch[^1].Lines[0], block.Lines[0]) > 1) Close();
            stretch.Add(block);
        }

        Close();
        outline.Blocks.RemoveAll(moved.Contains);
        outline.Blocks.AddRange(fragments);
        return fragments;

        void Close()
        {
            var words = stretch.Sum(block => outline.Slice(block.Lines[0]).Count(' ') + 1);
            if (stretch.Count > 0 && words >= FragmentWords && TextLook.EndsSentence(outline.Slice(stretch[^1].Lines[0])))
            {
                var fragment = new Block(ElementKind.Paragraph, new LineLook(LineKind.Paragraph), stretch[0].Part);
                foreach (var block in stretch)
                {
                    fragment.Add(block.Lines[0]);
                    moved.Add(block);
                }

                fragments.Add(fragment);
            }

            stretch.Clear();
        }
    }

    private static ReadOnlySpan<char> LastLine(TelegramOutline outline, Block block) => outline.Slice(block.Lines[^1]);

    private static bool Has(TelegramOutline outline, Block block, string words) =>
        Array.Exists(block.Lines.ToArray(), line => outline.Slice(line).Contains(words, StringComparison.OrdinalIgnoreCase));
}
