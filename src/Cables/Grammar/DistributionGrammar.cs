using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the distribution reads. FORMAT.md E03: <c>office = code sep copies</c>, entries parted by blanks, line ends or
/// commas; <c>total = "/" ows num(1..3) ows ("W" | "R")</c> closes the block.</summary>
internal static class DistributionGrammar
{
    private static readonly Parser<char, Unit> Gap =
        Token(c => WhiteSpace.IsBlank(c) || c is ',' or ';' or '.' or ':' or '|' or '\'' or '‘' or '’' or '“' or '”' or '"').SkipMany();

    private static readonly Parser<char, Unit> Joint =
        Blanks.Then(Token(c => c is '-' or '–' or '~')).Then(Gap);

    private static readonly Parser<char, string> Code =
        Token(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '$' or '%').AtLeastOnceString();

    /// <summary>Copies: two or three figures, whatever scanning made of them.</summary>
    private static readonly Parser<char, string> Copies =
        Token(c => char.IsAsciiLetterOrDigit(c) || c is '@' or '%' or '$' or '|' or '!').Between(1, 3)
            .Before(Not(Token(char.IsAsciiLetterOrDigit)));

    private static readonly Parser<char, Entry> Total =
        Try(Char('/').Then(Blanks).Then(Token(char.IsAsciiLetterOrDigit).Or(Char('@')).Between(2, 4))
            .Before(Blanks.Then(OneOf('W', 'R').Optional())).Select(copies => new Entry(EntryKind.Total, "", copies)));

    private static readonly Parser<char, Entry> Label =
        Try(OneOf(
            Keyword("ACTION").WithResult(EntryKind.Action),
            Keyword("ORIGIN").WithResult(EntryKind.Origin),
            Keyword("INFO").Or(Keyword("INFQ")).Or(Keyword("INTO")).Or(Keyword("1NFO")).Or(Keyword("neo")).WithResult(EntryKind.Info))
            .Before(Gap)).Select(kind => new Entry(kind, "", ""));

    private static readonly Parser<char, Entry> Hyphenated =
        Try(Map((code, copies) => new Entry(EntryKind.Office, code, copies), Code.Before(Joint), Copies));

    private static readonly Parser<char, Entry> Spaced =
        Try(Map((code, copies) => new Entry(EntryKind.Office, code, copies),
            Code.Before(Token(WhiteSpace.IsBlank).SkipAtLeastOnce()), Copies.Where(LooksLikeCopies)));

    private static readonly Parser<char, Entry> Other =
        Any.WithResult(new Entry(EntryKind.None, "", ""));

    private static readonly Parser<char, IEnumerable<Located>> Entries =
        Gap.Then(Map((start, entry, end) => new Located(entry, new TextSpan(start, end - start)),
            CurrentOffset, OneOf(Total, Label, Hyphenated, Spaced, Other), CurrentOffset).Before(Gap).Many());

    private enum EntryKind
    {
        None,
        Action,
        Origin,
        Info,
        Office,
        Total,
    }

    private readonly record struct Entry(EntryKind Kind, string Code, string Copies);

    private readonly record struct Located(Entry Entry, TextSpan Span);

    public static Distribution Read(Block block, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        var text = block.TextOf(outline.Source);
        var label = outline.Slice(block.Label).ToString();
        var current = Nearest(label);
        List<OfficeCopies> action = [], origin = [], info = [];
        int? total = null;
        foreach (var (entry, span) in Entries.ParseOrThrow(text.Text))
        {
            switch (entry.Kind)
            {
                case EntryKind.Action or EntryKind.Origin or EntryKind.Info:
                    current = entry.Kind;
                    break;
                case EntryKind.Total:
                    total ??= Figures(entry.Copies);
                    break;
                case EntryKind.Office:
                    var office = Office(entry, text.ToSource(span), diagnostics);
                    (current == EntryKind.Action ? action : current == EntryKind.Origin ? origin : info).Add(office);
                    // One office acts or writes; what stands on further lines is information, its label perhaps lost.
                    if (current != EntryKind.Info) current = AfterFirst(text.Text, span.End, current);
                    break;
            }
        }

        // NODS is the caption NODIS in the place of an office (FORMAT.md E03).
        action.RemoveAll(o => o.Office == "NODS");
        var distribution = new Distribution(action.ToValueList(), origin.ToValueList(), info.ToValueList(), total);
        if (total is not null && distribution.Sum is { } sum && sum != total)
            diagnostics.Add(DistributionDiagnostics.SumDiffers, text.WholeSource, sum, total);
        return distribution;
    }

    private static EntryKind AfterFirst(string text, int end, EntryKind current)
    {
        var rest = text.AsSpan(end).TrimStart(" .:|,");
        return rest.StartsWith("\n") ? EntryKind.Info : current;
    }

    private static EntryKind Nearest(string label)
    {
        label = label.Trim(' ', ':', '.', '|', '_', '\'', '"');
        if (label.Length == 0) return EntryKind.Action;
        if (label.EndsWith("INFO", StringComparison.Ordinal)) return EntryKind.Info;
        return LookAlikes.Distance(label, "ORIGIN", 4) <= 4 && LookAlikes.Distance(label, "ACTION", 4) > LookAlikes.Distance(label, "ORIGIN", 4)
            ? EntryKind.Origin
            : EntryKind.Action;
    }

    private static OfficeCopies Office(Entry entry, TextSpan span, DiagnosticBag diagnostics)
    {
        var copies = Figures(entry.Copies);
        if (copies is null) diagnostics.Add(DistributionDiagnostics.CopiesUnreadable, span, entry.Code);
        var code = entry.Code;
        if (!Offices.Contains(code))
        {
            // 10-16 is IO-16: where a code must stand, figures are letters.
            var letters = string.Concat(code.Select(LookAlikes.Letter));
            if (letters != code && Offices.Contains(letters))
            {
                diagnostics.Add(DistributionDiagnostics.OfficeRepaired, span, code, letters);
                code = letters;
            }
        }

        return new OfficeCopies(code, copies) { Span = span };
    }

    private static bool LooksLikeCopies(string printed) =>
        printed.Length is 2 or 3 && printed.Any(char.IsAsciiDigit) || printed is "OO" or "DO" or "OD" or "OB" or "BO";

    private static int? Figures(string printed)
    {
        var value = 0;
        foreach (var c in printed)
        {
            var figure = LookAlikes.Figure(c);
            if (figure < 0) return null;
            value = value * 10 + figure;
        }

        return value;
    }
}
