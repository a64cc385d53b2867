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

/// <summary>How a TAGS list reads. FORMAT.md E12: <c>tagList = tag { sep tag }</c>, <c>person = "(" name ")"</c>.</summary>
internal static class TagGrammar
{
    /// <summary>Words between which only blanks stand are joined to a name up to this length.</summary>
    private const int LongestName = 100;

    /// <summary>No caption that may stand among codes is shorter.</summary>
    public const int ShortestCaption = 5;

    private static readonly Parser<char, Unit> Separator =
        Token(c => WhiteSpace.IsBlank(c) || c is ',' or ';' or '.' or ':' or '|' or '"' or '“' or '”').SkipMany();

    private static readonly Parser<char, Item> Person =
        Try(Char('(').Then(Token(c => c is not (')' or '(')).AtLeastOnceString())).Before(Char(')').Optional())
            .Select(name => new Item(true, WhiteSpace.Normalize(name)));

    private static readonly Parser<char, Item> Code =
        Token(c => char.IsLetterOrDigit(c) || c is '/' or '-' or '\'' or '&').AtLeastOnceString().Select(code => new Item(false, code));

    private static readonly Parser<char, List<Located>> Items =
        Separator.Then(Map((start, item, end) => new Located(item, new TextSpan(start, end - start)),
            CurrentOffset, OneOf(Person, Code, Any.WithResult(new Item(false, ""))), CurrentOffset).Before(Separator).List());

    /// <param name="IsPerson">Whether it stands in parentheses.</param>
    /// <param name="Text">The code or name.</param>
    /// <param name="Kind">The code's kind, where it was looked up while it was read.</param>
    private readonly record struct Item(bool IsPerson, string Text, TagKind? Kind = null);

    private readonly record struct Located(Item Item, TextSpan Span);

    /// <summary>Reads one code or name that stands alone; a list is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Tag? tag)
    {
        tag = null;
        text = text.Trim();
        if (text.Length is 0 or > LongestName) return false;
        var items = Items.ParseOrThrow(text.ToString());
        if (items is not [{ Item: { Text: { Length: > 0 } printed } item, Span: var span }] || span.Length != text.Length) return false;
        List<Tag> tags = item.IsPerson ? [new Tag(TagKind.Person, printed)] : [.. Codes(printed, null, span, new DiagnosticBag(limit: 0))];
        // A parenthesis that was lost is written again; a name that is too long then would not be read.
        if (tags is [var only] && only.ToString().Length <= LongestName) tag = only with { Span = span };
        return tag is not null;
    }

    /// <summary>Reads a TAGS block into a set; false when it is full.</summary>
    public static bool Read(Block block, TelegramOutline outline, int? year, TagSet tags, DiagnosticBag diagnostics)
    {
        if (block.Look.Damaged)
            diagnostics.Add(TagDiagnostics.LabelRepaired, block.Label, outline.Slice(block.Label).ToString().Trim(), "TAGS");
        var text = block.TextOf(outline.Source);
        using var borrowed = BorrowedList<Located>.Take();
        var items = Plain(text.Span, year, borrowed.Items) ? borrowed.Items : Joined(Items.ParseOrThrow(text.Text), text.Text, year);
        var end = EndOfList(items, text.Span, year);
        foreach (var (item, span) in items)
        {
            var (isPerson, printed) = (item.IsPerson, item.Text);
            if (printed.Length == 0 || IsCaption(printed)) continue;
            if (span.Start >= end)
            {
                diagnostics.Add(TagDiagnostics.BehindList, text.ToSource(span), printed);
                continue;
            }

            var source = text.ToSource(span);
            if (isPerson)
            {
                foreach (var name in printed.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                    if (!tags.Add(new Tag(TagKind.Person, name) { Span = source })) return false;
                continue;
            }

            if (item.Kind is { } found && printed is not "NA")
            {
                if (!tags.Add(new Tag(found, printed) { Span = source })) return false;
                continue;
            }

            var code = printed[0] is '-' or '\'' || printed[^1] is '-' or '\'' ? printed.Trim('-', '\'') : printed;
            if (code.Length > 0 && code is not ("N/A" or "NA") && !code.AsSpan().ContainsAnyExceptInRange('A', 'Z') && Kind(code, year) is { } kind)
            {
                if (!tags.Add(new Tag(kind, code) { Span = source })) return false;
                continue;
            }

            foreach (var tag in Codes(code, year, source, diagnostics))
                if (!tags.Add(tag with { Span = source })) return false;
        }

        return true;
    }

    /// <summary>Reads codes of two to four capitals and names in parentheses, parted by commas and blanks; false for whatever the grammar has to
    /// read. Nothing that is so short is joined to a name, or of single letters.</summary>
    private static bool Plain(ReadOnlySpan<char> text, int? year, List<Located> items)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            if (text[at] == '(')
            {
                var close = text[at..].IndexOf(')') + at;
                if (close <= start + 1 || text[(start + 1)..close].Contains('(')) return false;
                at = close + 1;
                items.Add(new Located(new Item(true, WhiteSpace.Normalize(text[(start + 1)..close])), TextSpan.FromBounds(start, at)));
            }
            else
            {
                var known = TagCodes.Beginning(text[at..], year, out var length);
                if (length is < 2 or > 4) return false;
                at += length;
                items.Add(new Located(
                    known is { } code ? new Item(false, code.Code, code.Kind) : new Item(false, RecurringText.Of(text[start..at])), TextSpan.FromBounds(start, at)));
            }

            var separator = at;
            while (at < text.Length && text[at] is ' ' or ',' or '\n') at++;
            if (at == separator && at < text.Length) return false;
        }

        return true;
    }

    /// <summary>A caption may stand among the codes: <c>TAGS: PREL, SIPDIS, IZ</c>.</summary>
    public static bool IsCaption(ReadOnlySpan<char> printed) =>
        printed.Length >= ShortestCaption && Captions.Find(printed) is { IsListed: true, Kind: "distribution" };

    /// <summary>Where a list that is parted by commas ends: what a clerk or a stain put behind the last code has no comma before
    /// it and no meaning, <c>PINR, PDIP, UK C</c>. A list parted by blanks ends with its text.</summary>
    private static int EndOfList(List<Located> items, ReadOnlySpan<char> text, int? year)
    {
        var stain = text.IndexOfAny(":“—");
        if (stain > 0 && HasCodeBefore(items, stain, year)) return stain;
        var last = text.LastIndexOf(',');
        if (last < 0 || items.Count < 2 || items[^2].Span.Start <= last) return text.Length;
        var behind = 0;
        while (behind < items.Count && (items[behind].Span.Start <= last || items[behind].Item.Text.Length == 0)) behind++;
        if (behind + 1 >= items.Count || items[behind].Item.IsPerson || Kind(items[behind].Item.Text, year) is null) return text.Length;
        return IsStrange(items, behind + 1, text, year) ? items[behind].Span.End : text.Length;
    }

    private static bool HasCodeBefore(List<Located> items, int stain, int? year)
    {
        foreach (var (item, span) in items)
            if (span.End <= stain && !item.IsPerson && Kind(item.Text, year) is not null) return true;
        return false;
    }

    /// <summary>Whether any item from one on has no meaning.</summary>
    private static bool IsStrange(List<Located> items, int from, ReadOnlySpan<char> text, int? year)
    {
        for (var i = from; i < items.Count; i++)
        {
            var (isPerson, printed) = (items[i].Item.IsPerson, items[i].Item.Text);
            if (!isPerson && printed.Any(char.IsLetterOrDigit)
                && (Kind(printed.ToUpperInvariant(), year) is null || printed.Any(char.IsAsciiLetterLower) && !text.ContainsAnyInRange('A', 'Z'))) return true;
        }

        return false;
    }

    /// <summary>Joins words between which only blanks stand: single letters to a code (<c>P F O R</c>), words that are no codes to
    /// one name (<c>COUNTRY CLEARANCE</c>).</summary>
    private static List<Located> Joined(List<Located> items, string text, int? year)
    {
        List<Located> joined = [];
        foreach (var item in items)
        {
            if (joined.Count > 0 && joined[^1] is { Item.IsPerson: false } last && !item.Item.IsPerson && item.Item.Text.Length > 0
                && text[last.Span.End..item.Span.Start].AsSpan().Trim().IsEmpty)
            {
                var letters = last.Item.Text.Length < 4 && item.Item.Text.Length == 1 && IsSpaced(text, last.Span);
                var words = last.Item.Text.Length < LongestName && IsWord(last.Item.Text, year) && IsWord(item.Item.Text, year);
                if (letters || words)
                {
                    var name = letters ? last.Item.Text + item.Item.Text : $"{last.Item.Text} {item.Item.Text}";
                    // Behind a code without a comma the words are a person's name: OVIP CLINTON HILLARY.
                    var isPerson = words && joined.Count > 1 && text[joined[^2].Span.End..last.Span.Start].AsSpan().Trim().IsEmpty;
                    joined[^1] = new Located(new Item(isPerson, name), TextSpan.FromBounds(last.Span.Start, item.Span.End));
                    continue;
                }
            }

            joined.Add(item);
        }

        return joined;
    }

    private static bool IsSpaced(string text, TextSpan span) => span.Length == 1 || text[span.Start + 1] == ' ';

    private static bool IsWord(string text, int? year) =>
        text.Split(' ')[0] is { Length: > 4 } word && word.All(char.IsAsciiLetter) && Kind(word, year) is null && Glued(word, year) is null;

    private static IEnumerable<Tag> Codes(string printed, int? year, TextSpan span, DiagnosticBag diagnostics)
    {
        var code = printed.ToUpperInvariant();
        if (code.Length == 0 || code is "N/A" or "NA") yield break;
        if (Kind(code, year) is { } kind)
        {
            yield return new Tag(kind, code);
            yield break;
        }

        // In codes figures are letters: Z1 is ZI.
        var letters = string.Concat(code.Select(LookAlikes.Letter));
        if (letters != code && code.Length is 2 or 4 && Kind(letters, year) is { } repaired)
        {
            diagnostics.Add(TagDiagnostics.CodeRepaired, span, printed, letters);
            if (letters is not "NA") yield return new Tag(repaired, letters);
            yield break;
        }

        if (Glued(code, year) is { } parts)
        {
            diagnostics.Add(TagDiagnostics.Split, span, printed, string.Join(", ", parts));
            foreach (var part in parts) yield return new Tag(Kind(part, year) ?? TagKind.Unknown, part);
            yield break;
        }

        diagnostics.Add(TagDiagnostics.Unknown, span, printed);
        yield return new Tag(code.Contains('/') && code.Length > 5 ? TagKind.Organization : TagKind.Unknown, code);
    }

    private static TagKind? Kind(string code, int? year)
    {
        if (TagCodes.Find(code, year) is { } known) return known;
        if (code.Length == 2 && code.All(char.IsAsciiLetter)) return TagKind.Geographic;
        return code.Length == 4 && code[0] == 'K' && year is null or > 1985 && code.All(char.IsAsciiLetter) ? TagKind.Program : null;
    }

    /// <summary>Codes of four letters run together, perhaps with one of two behind: <c>KNNPMNUC</c>, <c>ETRDEINVCS</c>.</summary>
    private static List<string>? Glued(string code, int? year)
    {
        if (code.Length < 6 || !code.All(char.IsAsciiLetter)) return null;
        List<string> parts = [];
        for (var at = 0; at < code.Length;)
        {
            var length = Math.Min(4, code.Length - at);
            var part = code.Substring(at, length);
            if (length == 3 || TagCodes.Find(part, year) is null && !(length == 2)) return null;
            parts.Add(part);
            at += length;
        }

        return parts.Count > 1 ? parts : null;
    }
}
