using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How a reference field reads: cut into items at labels, semicolons and line ends, then item by item. FORMAT.md E14:
/// <c>items = item { itemSep item }</c>, <c>item = [ itemLabel ] ( telegram | airgram | … ) [ notal ]</c>.</summary>
internal static class ReferenceListGrammar
{
    /// <summary>An item is a line or two; a longer one is cut at a comma or blank, so that reading a list never costs its square.</summary>
    private const int LongestItem = 400;

    /// <summary>U.S., E.O.: a letter and a point that begin no item.</summary>
    private static readonly Parser<char, Unit> Initials = Try(AsciiLetter.Then(Char('.'))).IgnoreResult();

    /// <summary><c>A.</c>, <c>A)</c>, <c>(A)</c>, <c>[A]</c>, <c>1.</c>, <c>REF A:</c>; not the <c>A-</c> of an airgram.</summary>
    private static readonly Parser<char, string> Label = OneOf(
        Try(OneOf('(', '[').Then(LetterOrFigure()).Before(OneOf(')', ']', '}'))),
        Try(CIString("REF").Then(Blanks1).Then(Token(char.IsAsciiLetterUpper).Select(c => c.ToString())).Before(OneOf(':', '.', ')', '-'))),
        Try(LetterOrFigure().Before(Token(c => c is '.' or ')' or ':' or '}' or ']').SkipAtLeastOnce()).Before(Not(AsciiDigit)).Before(Not(Initials))),
        Try(Token(char.IsAsciiLetterUpper).Select(c => c.ToString()).Before(Char('-')).Before(Blanks1)));

    private static readonly Parser<char, string> Labels =
        Label.Before(Blanks).List().Where(labels => labels.Count > 0).Select(labels => labels[^1]);

    private static readonly Parser<char, Unit> Separator =
        Token(c => WhiteSpace.IsBlank(c) || c is ';' or ',' or '.' or ':').SkipMany();

    /// <summary>The text of an item: up to a semicolon, or to a blank behind which the next label stands.</summary>
    private static readonly Parser<char, Unit> ItemText =
        OneOf(
            Try(Blanks1.Then(Lookahead(Not(Label)))),
            Try(Char(',').Then(Lookahead(Not(Blanks.Then(Label))))),
            Token(c => c is not (';' or ',') && !WhiteSpace.IsBlank(c)).SkipAtLeastOnce())
        .SkipMany();

    private static readonly Parser<char, Item> NextOne = Separator.Then(
        Map((label, start, end) => new Item(label.HasValue ? label.Value : null, start, end),
            Try(Labels).Optional(), Blanks.Then(CurrentOffset), ItemText.Then(CurrentOffset)));

    private readonly record struct Item(string? Label, int Start, int End);

    /// <summary>Reads a reference field; false when the list it is read into is full.</summary>
    public static bool Read(Block block, TelegramOutline outline, ReferenceReader reader, DiagnosticBag diagnostics)
    {
        if (block.Look.Damaged)
            diagnostics.Add(ReferenceDiagnostics.LabelRepaired, block.Label, outline.Slice(block.Label).ToString().Trim(), "REF");
        reader.BeginField();
        return Read(block.TextOf(outline.Source), reader);
    }

    /// <summary>Reads a single item that stands alone, its label included; null when the text holds none or several.</summary>
    public static Reference? ReadOne(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        // Marks and scraps that cannot be told from words are no reference: what is one reads the same when written again.
        return Alone(text) is { } one && Alone(one.ToString()) == one ? one : null;

        static Reference? Alone(ReadOnlySpan<char> text)
        {
            if (text.Length is 0 or > 200) return null;
            List<Reference> references = [];
            Read(BlockText.Of(text), new ReferenceReader(null, null, references, int.MaxValue, new DiagnosticBag(0)));
            return references is [var one] ? one with { Span = default } : null;
        }
    }

    /// <summary>Reads the text of a field.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reader">What takes its items.</param>
    /// <param name="isPlain">Whether it may be read without the grammar, if it is as it should be.</param>
    internal static bool Read(BlockText text, ReferenceReader reader, bool isPlain = true)
    {
        if (isPlain && ReadPlain(text, reader) is { } isTaken) return isTaken;
        var last = '@';
        foreach (var (printed, start, end) in Split(text.Text))
        {
            var label = InSequence(printed, last);
            if (label is { Length: 1 }) last = label[0];
            var item = text.Text[start..end];
            if (item.AsSpan().Trim(" .,-()|:").IsEmpty) continue;
            if (!reader.Read(label, item, text, start)) return false;
        }

        return true;
    }

    /// <summary>Reads a field that is as it should be; null for whatever the grammar has to read.</summary>
    private static bool? ReadPlain(BlockText text, ReferenceReader reader)
    {
        using var borrowed = BorrowedList<PlainReferences.Entry>.Take();
        if (!PlainReferences.Read(text.Span, borrowed.Items)) return null;
        var last = '@';
        foreach (var entry in borrowed.Items)
        {
            // Most labels follow one another as they should.
            var printed = entry.Label == '\0' ? null : PlainReferences.Labels[entry.Label - 'A'];
            var label = entry.Label == last + 1 ? printed : InSequence(printed, last);
            if (label is not null) last = label[0];
            if (!reader.Read(label, entry, text)) return false;
        }

        return true;
    }

    /// <summary>Labels follow one another: behind A an 8 is a misread B, behind B a G a misread C.</summary>
    private static string? InSequence(string? label, char last)
    {
        if (label is not { Length: 1 } || last is < '@' or > 'Y') return label;
        var next = ((char)(last + 1)).ToString();
        return last > '@' && label != next && !char.IsAsciiDigit(last) && LookAlikes.Distance(label, next, LookAlikes.OneAlike) <= LookAlikes.OneAlike ? next : label;
    }

    private static IEnumerable<Item> Split(string text)
    {
        var at = 0;
        while (at < text.Length)
        {
            var result = NextOne.Parse(Stretch(text, at));
            if (!result.Success) yield break;
            var item = result.Value;
            if (item.End > item.Start) yield return new Item(item.Label, at + item.Start, at + item.End);
            at += Math.Max(1, item.End);
        }
    }

    /// <summary>The text from a place on, up to where the longest item ends.</summary>
    private static ReadOnlySpan<char> Stretch(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.Length <= LongestItem) return rest;
        var end = rest[..LongestItem].LastIndexOfAny(',', '\n');
        if (end <= 0) end = rest[..LongestItem].LastIndexOf(' ');
        return rest[..(end > 0 ? end : LongestItem)];
    }

    private static Parser<char, string> LetterOrFigure() =>
        Token(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c)).Select(c => c.ToString());
}
