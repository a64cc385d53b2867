using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How a caption line reads. FORMAT.md E10: <c>captionLine = caption { (ws | "/" | "," | "-") caption } [ fill ]</c>.</summary>
internal static class CaptionGrammar
{
    private static readonly Parser<char, Unit> Separator =
        Token(c => WhiteSpace.IsBlank(c) || c is '/' or ',' or '-' or '.').SkipMany();

    private static readonly Parser<char, List<string>> Words =
        Separator.Then(Token(c => !WhiteSpace.IsBlank(c) && c is not ('/' or ',' or '-' or '.')).AtLeastOnceString().Before(Separator).List());

    public static IEnumerable<string> Read(Block block, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        var text = block.TextOf(outline.Source);
        var line = text.Text.Trim(' ', '/', '-', '.');
        if (Captions.Find(line) is { IsListed: true } whole)
        {
            yield return whole.Caption;
            yield break;
        }

        if (IsCorrectedCopy(line))
        {
            yield return "CORRECTED COPY";
            yield break;
        }

        foreach (var series in new[] { "CODEL", "STAFFDEL", "VISAS", "SPECAT" })
        {
            if (!line.StartsWith(series + " ", StringComparison.Ordinal)) continue;
            yield return series;
            yield break;
        }

        foreach (var word in Words.ParseOrThrow(line))
            if (Captions.Find(word) is { IsListed: true } caption) yield return caption.Caption;
        if (Captions.FindNearest(line) is not { } near || Words.ParseOrThrow(line).Any(word => Captions.Find(word) is not null)) yield break;
        diagnostics.Add(CaptionDiagnostics.Repaired, text.WholeSource, line, near.Caption);
        yield return near.Caption;
    }

    public static bool IsCorrectedCopy(string line) =>
        WhiteSpace.CloseUp(line).StartsWith("CORRECTEDCOPY", StringComparison.OrdinalIgnoreCase);
}
