using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the classified-by line reads. FORMAT.md E15:
/// <c>classifiedBy = "CLASSIFIED BY" ows [":"] ows who ows reasons</c>, <c>reasons = [ label ] section codes</c>.</summary>
internal static class ClassifiedByGrammar
{
    /// <summary>Longest first.</summary>
    private static readonly string[] Titles = [.. new[]
    {
        "AMBASSADOR", "CHARGE D'AFFAIRES, A.I.", "CHARGE D'AFFAIRES A.I.", "CHARGE D'AFFAIRES", "CHARGE", "ACTING DCM", "DCM",
        "DEPUTY CHIEF OF MISSION", "CONSUL GENERAL", "PRINCIPAL OFFICER", "POLITICAL COUNSELOR", "ECONOMIC COUNSELOR",
        "POLCOUNS", "ECONCOUNS", "POLITICAL OFFICER", "ECONOMIC OFFICER", "ASSISTANT SECRETARY", "DEPUTY ASSISTANT SECRETARY",
        "ACTING ASSISTANT SECRETARY", "DIRECTOR", "DEPUTY DIRECTOR", "POLOFF", "ECONOFF", "CDA", "A/S", "DAS",
    }.OrderByDescending(title => title.Length)];

    private static readonly Parser<char, string> Section =
        Token(c => c is '1' or 'l' or 'I').Then(Token(c => c is '.' or ',').Optional()).Then(OneOf('4', '5')).Select(n => $"1.{n}");

    private static readonly Parser<char, Unit> Joint = Token(c => WhiteSpace.IsBlank(c) || c is '(' or ')' or ',' or '/' or '.' or '&').SkipMany();

    private static readonly Parser<char, char> Code = OneOf(
        Try(Token(c => c is >= 'A' and <= 'H' or >= 'a' and <= 'h' or '0').Before(Not(Token(char.IsAsciiLetterOrDigit)))),
        Try(Token(c => c is >= 'A' and <= 'H' or >= 'a' and <= 'h').Before(Lookahead(Char('(')))));

    private static readonly Parser<char, List<char>> Codes =
        Joint.Then(Try(Code.Before(Joint.Then(Try(CIString("AND")).Optional()).Then(Joint))).List());

    private static readonly Parser<char, (string Section, List<char> Codes)> Reasons =
        Map((section, codes) => (section, codes), Section, Codes);

    /// <summary>What was read without anything to say about it: one person classifies what a post writes for years.</summary>
    private static readonly RecurringReading<Line> Lines = new();

    /// <summary>What a line reads as behind a label.</summary>
    private sealed record Line(string Label, ClassifiedBy Reading);

    public static ClassifiedBy Read(Block block, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        var text = block.TextOf(outline.Source);
        var label = outline.Slice(block.Label);
        if (Lines.Find(text.Span) is { } known && label.SequenceEqual(known.Label)) return known.Reading;
        var read = Read(text, label, diagnostics, out var isClean);
        if (isClean) Lines.Keep(text.Span, new Line(label.ToString(), read));
        return read;
    }

    private static ClassifiedBy Read(BlockText text, ReadOnlySpan<char> label, DiagnosticBag diagnostics, out bool isClean)
    {
        isClean = true;
        var raw = WhiteSpace.Normalize($"{label}{text.Text}");
        var content = WhiteSpace.Normalize(text.Text);
        if (content.StartsWith("Classified by", StringComparison.OrdinalIgnoreCase)) content = content[13..].TrimStart(' ', ':');
        // A page's edge may break the word: REA SONS 1.4.
        content = content.Replace("REA SONS", "REASONS", StringComparison.OrdinalIgnoreCase)
            .Replace(" f or reason", " for reason", StringComparison.OrdinalIgnoreCase);
        var (reasonsAt, section, codes) = FindReasons(content);
        List<string> reasons = [];
        foreach (var code in codes)
        {
            if (code == '0')
            {
                diagnostics.Add(ClassifiedByDiagnostics.ReasonUnreadable, text.WholeSource, code);
                isClean = false;
            }
            else reasons.Add($"{section}({char.ToUpperInvariant(code)})");
        }

        var (name, title) = Who(content[..reasonsAt]);
        return new ClassifiedBy(name, title, reasons.Distinct().ToValueList(), raw);
    }

    /// <summary>Where the words before the reasons end, and the section and its codes.</summary>
    private static (int Reasons, string Section, List<char> Codes) FindReasons(string content)
    {
        var at = -1;
        (string Section, List<char> Codes) found = ("", []);
        for (var i = 0; i < content.Length && at < 0; i++)
        {
            if (!BeginsSection(content.AsSpan(i)) || i > 0 && char.IsAsciiLetterOrDigit(content[i - 1])) continue;
            if (PlainReasons.Read(content.AsSpan(i)) is { } plain) (at, found) = (i, plain);
            else if (Reasons.Parse(content.AsSpan(i)) is { Success: true, Value: { Codes.Count: > 0 } reasons }) (at, found) = (i, reasons);
        }

        var word = content.IndexOf("REASON", StringComparison.OrdinalIgnoreCase);
        var end = word >= 0 ? word : at >= 0 ? at : content.Length;
        var before = content.AsSpan(0, end).TrimEnd(" ,.:;-");
        if (before.EndsWith(" FOR", StringComparison.OrdinalIgnoreCase)) end = before.Length - 4;
        else if (before.Equals("FOR", StringComparison.OrdinalIgnoreCase)) end = 0;
        return (end, found.Section, found.Codes);
    }

    /// <summary>Whether a section's number may stand here: without it the grammar need not be asked.</summary>
    private static bool BeginsSection(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[0] is '1' or 'l' or 'I' && (text[1] is '4' or '5' || text[1] is '.' or ',' && text.Length > 2 && text[2] is '4' or '5');

    private static (string? Name, string? Title) Who(string who)
    {
        who = who.Trim(' ', ',', '.', ':', ';', '-');
        if (who.Length == 0) return (null, null);
        foreach (var title in Titles)
        {
            if (!who.StartsWith(title, StringComparison.OrdinalIgnoreCase)) continue;
            if (who.Length > title.Length && char.IsAsciiLetter(who[title.Length])) continue;
            var name = who[title.Length..].Trim(' ', ',', '-', ':');
            return (name.Length == 0 ? null : name, who[..title.Length]);
        }

        if (who.IndexOf(" - ", StringComparison.Ordinal) is var dash and > 0 && who[..dash].Contains('/')) return (who[(dash + 3)..].Trim(), who[..dash].Trim());
        if (who.EndsWith(')') && who.LastIndexOf('(') is var open and > 0) return (who[..open].Trim(), who[(open + 1)..^1]);
        var comma = who.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 ? (who[..comma].Trim(), who[(comma + 1)..].Trim()) : (who, null);
    }
}
