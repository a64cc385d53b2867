using System.Diagnostics.CodeAnalysis;
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
    private static readonly Parser<char, Unit> Gap = Token(IsGap).SkipMany();

    private static readonly Parser<char, Unit> Joint =
        Blanks.Then(Token(c => c is '-' or '–' or '~')).Then(Gap);

    /// <summary>What stands between code and copies in the form of 1966-72: a blank, with the scanner's points and stains.</summary>
    private static readonly Parser<char, Unit> Space =
        Token(c => WhiteSpace.IsBlank(c) || c is '.' or ':' or '_' or '°' or '\'' or '‘' or '“' or '”' or '"').SkipAtLeastOnce();

    /// <summary>A stroke belongs to a code between letters only: <c>D/LOS</c>, but <c>SS/70</c> is a misread hyphen.</summary>
    private static readonly Parser<char, string> Code =
        Token(c => char.IsAsciiLetterOrDigit(c) || c is '$' or '%')
            .Or(Try(Char('/').Before(Lookahead(Token(char.IsAsciiLetter).Then(Token(char.IsAsciiLetter))))))
            .AtLeastOnceString().Where(code => code.Length <= 7 && code.Any(c => char.IsAsciiLetter(c) || char.IsAsciiDigit(c)));

    /// <summary>Copies: two or three figures, whatever scanning made of them.</summary>
    private static readonly Parser<char, string> Copies =
        Token(c => char.IsAsciiLetterOrDigit(c) || c is '@' or '%' or '$' or '|' or '!' or '?').Between(1, 3)
            .Before(Not(Token(char.IsAsciiLetterOrDigit)));

    private static readonly Parser<char, string> Scrap =
        Token(char.IsAsciiLetterLower).Between(2, 4).Before(Space);

    private static readonly Parser<char, Entry> Total =
        Try(Char('/').Then(Blanks).Then(Token(c => c is not ('W' or 'R') && (char.IsAsciiLetterOrDigit(c) || c == '@')).Between(1, 4))
            .Before(Blanks.Then(OneOf('W', 'R').Optional())).Select(copies => new Entry(EntryKind.Total, "", copies)));

    /// <summary>The first two letters of a label: most entries are offices, and no label is looked for in them.</summary>
    private static readonly Parser<char, Unit> LabelStart =
        Try(Lookahead(Token(c => c is 'A' or 'a' or 'O' or 'o' or 'I' or 'i' or '1' or 'n').Then(Token(c => c is 'C' or 'c' or 'R' or 'r' or 'N' or 'n' or 'e')))).IgnoreResult();

    private static readonly Parser<char, Entry> Label =
        Try(LabelStart.Then(OneOf(
            Keyword("ACTION").WithResult(EntryKind.Action),
            Keyword("ORIGIN").WithResult(EntryKind.Origin),
            Keyword("INFO").Or(Keyword("INFQ")).Or(Keyword("INTO")).Or(Keyword("1NFO")).Or(Keyword("neo")).WithResult(EntryKind.Info)))
            .Before(Gap)).Select(kind => new Entry(kind, "", ""));

    /// <summary>1973 on: <c>EUR-25</c>.</summary>
    private static readonly Parser<char, Entry> Hyphenated =
        Try(Map((code, copies) => new Entry(EntryKind.Office, code, copies), Code.Before(Joint.Or(Char('/').IgnoreResult())), Copies));

    /// <summary>1966-72: <c>EUR 20,</c>; a scrap may stand between.</summary>
    private static readonly Parser<char, Entry> Spaced =
        Try(Map((code, copies) => new Entry(EntryKind.Office, code, copies),
            Code.Before(Space), Try(Scrap).Optional().Then(Copies.Where(copies => LooksLikeCopies(copies)))));

    /// <summary>An office whose copies are lost.</summary>
    private static readonly Parser<char, Entry> Bare =
        Try(Code.Where(code => code.Length > 1 && Offices.Contains(code)).Select(code => new Entry(EntryKind.Office, code, "?")));

    private static readonly Parser<char, Entry> Other =
        Token(char.IsAsciiLetterOrDigit).SkipAtLeastOnce().Or(Any.IgnoreResult()).WithResult(new Entry(EntryKind.None, "", ""));

    /// <summary>The two forms do not mix: 1973 on with hyphens, 1966-72 with commas.</summary>
    private static readonly Parser<char, Located> HyphenEntry = Spanned(OneOf(Total, Label, Hyphenated, Other));

    private static readonly Parser<char, Located> CommaEntry = Spanned(OneOf(Total, Label, Hyphenated, Spaced, Bare, Other));

    private static readonly Parser<char, Entry> OfficeAlone = OneOf(Hyphenated, Spaced, Bare).Before(End);

    internal enum EntryKind
    {
        None,
        Action,
        Origin,
        Info,
        Office,
        Total,
    }

    /// <summary>An entry as printed.</summary>
    /// <param name="Kind">What it is.</param>
    /// <param name="Code">The office; empty for a label and a total.</param>
    /// <param name="Copies">The figures; empty for a label.</param>
    /// <param name="IsKnown">Whether the code is known to be one of the vocabulary.</param>
    internal readonly record struct Entry(EntryKind Kind, string Code, string Copies, bool IsKnown = false);

    private readonly record struct Located(Entry Entry, TextSpan Span);

    /// <summary>Reads a block that stands alone, labels included; nothing else may stand in it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Distribution? distribution)
    {
        distribution = null;
        if (text.Length > 4000) return false;
        var block = BlockText.Of(text.ToString().ReplaceLineEndings("\n").Trim());
        using var borrowed = BorrowedList<Located>.Take();
        var entries = borrowed.Items;
        List(block.Text, entries);
        if (entries.Exists(located => located.Entry.Kind == EntryKind.None)) return false;
        var read = Of(entries, block, EntryKind.Action, int.MaxValue, new DiagnosticBag(limit: 0));
        if (read.Action.Count + read.Origin.Count + read.Info.Count > 0) distribution = read;
        return distribution is not null;
    }

    /// <summary>Reads one entry that stands alone.</summary>
    public static bool TryReadOffice(ReadOnlySpan<char> text, [NotNullWhen(true)] out OfficeCopies? office)
    {
        office = null;
        if (text.Length > 40 || OfficeAlone.Parse(text.Trim()) is not { Success: true, Value: var entry }) return false;
        office = Office(entry, new TextSpan(0, text.Length), new DiagnosticBag(limit: 0));
        return true;
    }

    public static Distribution Read(Block block, TelegramOutline outline, int most, DiagnosticBag diagnostics)
    {
        var first = Nearest(outline.Slice(block.Label));
        if (new PlainOffices(outline.Source, first).Read(block.Lines, most) is { } plain)
            return Checked(plain.Distribution, plain.Sum, block.Whole, diagnostics);
        var text = block.TextOf(outline.Source);
        using var borrowed = BorrowedList<Located>.Take();
        List(text.Text, borrowed.Items);
        var distribution = Of(borrowed.Items, text, first, most, diagnostics);
        return Checked(distribution, distribution.Sum, text.WholeSource, diagnostics);
    }

    private static Distribution Checked(Distribution distribution, int? sum, TextSpan span, DiagnosticBag diagnostics)
    {
        if (sum is { } copies && distribution.Total is { } total && copies != total) diagnostics.Add(DistributionDiagnostics.SumDiffers, span, copies, total);
        return distribution;
    }

    /// <summary>The entries one after the other; most are plain, the grammar reads the others.</summary>
    private static void List(string text, List<Located> entries)
    {
        var commas = IsCommaList(text);
        for (var at = BehindGap(text, 0); at < text.Length; at = BehindGap(text, at))
        {
            var rest = text.AsSpan(at);
            if (PlainDistribution.EntryOf(rest, commas ? ' ' : '-', out var length) is { } plain)
            {
                entries.Add(new Located(plain, new TextSpan(at, length)));
                at += length;
                continue;
            }

            // The last alternative takes any character, so that the list always goes on.
            var (entry, span) = (commas ? CommaEntry : HyphenEntry).ParseOrThrow(rest);
            entries.Add(new Located(entry, new TextSpan(at, span.Length)));
            at += span.Length;
        }
    }

    private static int BehindGap(string text, int at)
    {
        while (at < text.Length && IsGap(text[at])) at++;
        return at;
    }

    private static Distribution Of(List<Located> entries, BlockText text, EntryKind current, int most, DiagnosticBag diagnostics)
    {
        List<OfficeCopies> action = [], origin = [];
        using var borrowed = BorrowedList<OfficeCopies>.Take();
        var info = borrowed.Items;
        int? total = null;
        foreach (var (entry, span) in entries)
        {
            // What is behind the limit is not read, the total neither: it would not be that of the offices.
            if (entry.Kind == EntryKind.Office
                && !diagnostics.MayTakeMore(action.Count + origin.Count + info.Count, most, DistributionDiagnostics.TooMany, text.ToSource(span))) break;
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
        return new Distribution(action.ToValueList(), origin.ToValueList(), info.ToValueList(), total);
    }

    private static Parser<char, Located> Spanned(Parser<char, Entry> entry) =>
        Map((start, found, end) => new Located(found, new TextSpan(start, end - start)), CurrentOffset, entry, CurrentOffset);

    private static bool IsGap(char c) =>
        WhiteSpace.IsBlank(c) || c is ',' or ';' or '.' or ':' or '|' or '\'' or '‘' or '’' or '“' or '”' or '"';

    private static bool IsCommaList(string text) => text.AsSpan().Count(',') > text.AsSpan().Count('-') || !text.Contains('-');

    private static EntryKind AfterFirst(string text, int end, EntryKind current)
    {
        var rest = text.AsSpan(end).TrimStart(" .:|,");
        return rest.StartsWith("\n") ? EntryKind.Info : current;
    }

    private static EntryKind Nearest(ReadOnlySpan<char> label)
    {
        label = label.Trim(" :.|_'\"");
        if (label is "" or "ACTION") return EntryKind.Action;
        if (label.EndsWith("INFO")) return EntryKind.Info;
        if (label is "ORIGIN") return EntryKind.Origin;
        return LookAlikes.Distance(label, "ORIGIN", 4) <= 4 && LookAlikes.Distance(label, "ACTION", 4) > LookAlikes.Distance(label, "ORIGIN", 4)
            ? EntryKind.Origin
            : EntryKind.Action;
    }

    private static OfficeCopies Office(Entry entry, TextSpan span, DiagnosticBag diagnostics)
    {
        var copies = Figures(entry.Copies);
        if (copies is null) diagnostics.Add(DistributionDiagnostics.CopiesUnreadable, span, entry.Code);
        var code = entry.Code;
        if (!entry.IsKnown && !Offices.Contains(code))
        {
            // 10-16 is IO-16, 55 20 is SS 20: where a code must stand, figures are letters (FORMAT.md E03).
            var letters = code.All(char.IsAsciiLetterOrDigit) ? string.Concat(code.Select(LookAlikes.Letter)) : code;
            if (letters != code && Offices.Contains(letters))
            {
                diagnostics.Add(DistributionDiagnostics.OfficeRepaired, span, code, letters);
                code = letters;
            }
        }

        return new OfficeCopies(code, copies) { Span = span };
    }

    /// <summary>Whether figures stand here: one at least, or two letters that only a misread zero explains, <c>OB</c>.</summary>
    internal static bool LooksLikeCopies(ReadOnlySpan<char> printed) =>
        printed.Length is 2 or 3 && printed.ContainsAnyInRange('0', '9')
        || printed.Length == 2 && printed[0] is 'O' or 'D' or 'Q' or 'B' or '@' && (LookAlikes.Figure(printed[1]) >= 0 || printed[1] is 'E' or 'a');

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
