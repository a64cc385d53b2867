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

    public static Drafting Read(IEnumerable<Block> blocks, TelegramOutline outline, int most, DiagnosticBag diagnostics)
    {
        List<string> drafted = [], approved = [], cleared = [];
        foreach (var block in blocks)
        {
            var text = block.TextOf(outline.Source);
            // Most lines name one person; the grammar parts several.
            List<string> printed = text.Span.ContainsAny(',', '\n') ? People.ParseOrThrow(text.Text) : [text.Text];
            var people = printed.Select(p => WhiteSpace.Normalize(p).Trim(' ', '“', '"')).Where(p => p.Length > 0).ToList();
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
            diagnostics.AddCut(DraftingDiagnostics.TooMany, text.WholeSource, most);
            Cut(drafted, most);
            Cut(approved, most - drafted.Count);
            Cut(cleared, most - drafted.Count - approved.Count);
            break;
        }

        return new Drafting(drafted.ToValueList(), approved.ToValueList(), cleared.ToValueList());
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
        cleared.AddRange(people.Skip(next));
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
