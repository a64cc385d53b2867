using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How drafting, approval and clearances read. FORMAT.md E04: <c>person = office ":" ows name [ ":" initials ]</c>,
/// clearances without a label behind the approval, parted by commas or line ends. Names are never corrected.</summary>
internal static class DraftingGrammar
{
    private static readonly Parser<char, Unit> Comma = Char(',').Then(Blanks).IgnoreResult();

    private static readonly Parser<char, string> Person =
        Token(c => c is not ('\n' or ',')).AtLeastOnceString().Or(Try(Comma.Then(Lookahead(Not(NewPerson())))).WithResult(", "))
            .List().Where(pieces => pieces.Count > 0).Select(string.Concat);

    private static readonly Parser<char, Unit> Gap = Token(c => c is ',' || WhiteSpace.IsBlank(c)).SkipAtLeastOnce();

    private static readonly Parser<char, List<string>> People =
        Gap.Optional().Then(Person.ListBetween(Gap));

    public static Drafting Read(BlocksOfKind blocks, TelegramOutline outline, int most, DiagnosticBag diagnostics)
    {
        List<string> drafted = [], approved = [], cleared = [];
        using var borrowed = BorrowedList<string>.Take();
        var people = borrowed.Items;
        foreach (var block in blocks)
        {
            people.Clear();
            if (!PlainDrafting.Read(outline.Source, block.Lines, people)) ReadPeople(block.TextOf(outline.Source), people);
            if (block.Look.Damaged)
                diagnostics.Add(DraftingDiagnostics.LabelRepaired, block.Label, outline.Slice(block.Label).ToString().Trim(), NameOf(block.Look.Kind));
            switch (block.Look.Kind)
            {
                case LineKind.Drafted:
                    Take(drafted, people, cleared);
                    break;
                case LineKind.Approved:
                    Take(approved, people, cleared);
                    break;
                default:
                    cleared.AddRange(people);
                    break;
            }

            if (drafted.Count + approved.Count + cleared.Count <= most) continue;
            diagnostics.AddCut(DraftingDiagnostics.TooMany, block.TextOf(outline.Source).WholeSource, most);
            Cut(drafted, most);
            Cut(approved, most - drafted.Count);
            Cut(cleared, most - drafted.Count - approved.Count);
            break;
        }

        return new Drafting(drafted.ToValueList(), approved.ToValueList(), cleared.ToValueList());
    }

    /// <summary>Most lines name one person; the grammar parts several.</summary>
    internal static void ReadPeople(BlockText text, List<string> people)
    {
        foreach (var printed in text.Span.ContainsAny(',', '\n') ? People.ParseOrThrow(text.Text) : [text.Text])
            if (WhiteSpace.Normalize(printed).Trim(' ', '“', '"') is { Length: > 0 } person) people.Add(person);
    }

    private static void Cut(List<string> people, int most) => people.RemoveRange(Math.Min(most, people.Count), Math.Max(0, people.Count - most));

    /// <summary>The first person is the one the label names; those behind cleared, unless the line breaks inside the name.</summary>
    private static void Take(List<string> named, List<string> people, List<string> cleared)
    {
        if (people.Count == 0) return;
        var first = people[0];
        var next = 1;
        if (people.Count > 1 && !people[1].Contains(':') && !people[1].Contains('/') && !people[1].Contains(" -", StringComparison.Ordinal))
        {
            first += " " + people[1];
            next = 2;
        }

        named.Add(first);
        for (var i = next; i < people.Count; i++) cleared.Add(people[i]);
    }

    /// <summary>A comma parts two people only when an office stands behind it: <c>…, S/S-O:RGAMBLE</c>; not in
    /// <c>MARK B, FELDMAN</c>.</summary>
    private static Parser<char, Unit> NewPerson() =>
        Try(Token(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-').SkipAtLeastOnce().Then(Blanks).Then(Char(':'))).IgnoreResult();

    private static string NameOf(LineKind kind) => kind switch
    {
        LineKind.Drafted => "DRAFTED BY",
        LineKind.Approved => "APPROVED BY",
        _ => "CLEARED BY",
    };
}
