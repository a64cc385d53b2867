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

/// <summary>How an address line reads. FORMAT.md E08:
/// <c>addressee = [ "ZEN" ["/"] ] [ ri "/" ] name { ws word }</c>, <c>word = precedenceWord | serial | delivery | excluded</c>.</summary>
internal static class AddresseeGrammar
{
    private static readonly Parser<char, string> RoutingIndicator =
        Try(Token(char.IsAsciiLetterUpper).Between(4, 7).Where(ri => ri[0] == 'R').Before(Char('/')));

    private static readonly Parser<char, string> Zen =
        Try(String("ZEN").Before(Char('/').Or(Blanks1.WithResult(' '))));

    private static readonly Parser<char, string> Word = Token(c => !WhiteSpace.IsBlank(c)).AtLeastOnceString();

    private static readonly Parser<char, Parts> Address = Map(
        (zen, indicator, words) => new Parts(zen.HasValue, indicator.HasValue ? indicator.Value : null, words),
        Zen.Optional(),
        RoutingIndicator.Optional(),
        Blanks.Then(Word.ListBetween(Blanks1)));

    private sealed record Parts(bool Zen, string? RoutingIndicator, List<string> Words);

    /// <summary>Reads the addressees of a TO or INFO block into a list: one a line, lines that only go on joined to the one before. False when
    /// the list is full.</summary>
    public static bool Read(Block block, TelegramOutline outline, List<Addressee> addressees, int most, DiagnosticBag diagnostics)
    {
        if (block.Look.Damaged)
            diagnostics.Add(AddresseeDiagnostics.LabelRepaired, block.Label, outline.Slice(block.Label).ToString().Trim(),
                block.Kind == ElementKind.To ? "TO" : "INFO");
        Addressee? last = null;
        List<string>? excluded = null;
        var excluding = false;
        foreach (var whole in block.Lines)
        {
            for (int start = whole.Start, end; start < whole.End; start = end)
            {
                end = EndOfOne(outline.Source, start, whole.End);
                var span = TextSpan.FromBounds(start, end);
                var text = outline.Slice(span).Trim();
                if (text.IsEmpty || IsAccounting(text)) continue;
                if (excluding && last is not null && !HasPrecedence(text))
                {
                    if ((excluded ??= []).Count <= most) excluded.AddRange(Names(text.ToString()));
                    continue;
                }

                if (last is { Serial: null, Precedence: null } && IsRest(last.Name, text))
                {
                    last = ReadLine($"{last.Name} {text}", TextSpan.FromBounds(last.Span.Start, span.End), diagnostics) with { RoutingIndicator = last.RoutingIndicator };
                    continue;
                }

                var before = last is null ? null : Excluding(last, excluded, most, diagnostics);
                excluded?.Clear();
                last = RecurringAddressee.Read(text, span);
                excluding = last is null && (text.Contains(" XMT ", StringComparison.Ordinal) || text.Contains(" XMT/", StringComparison.Ordinal));
                last ??= ReadWords(text, span, diagnostics);
                if (before is not null && !diagnostics.TakeInto(addressees, before, before.Span, most, AddresseeDiagnostics.TooMany)) return false;
            }
        }

        return last is null || diagnostics.TakeInto(addressees, Excluding(last, excluded, most, diagnostics), last.Span, most, AddresseeDiagnostics.TooMany);
    }

    /// <summary>An addressee with the excluded posts of the lines below it.</summary>
    private static Addressee Excluding(Addressee addressee, List<string>? further, int most, DiagnosticBag diagnostics)
    {
        var count = addressee.Excluded.Count + (further?.Count ?? 0);
        if (count > most) diagnostics.AddCut(AddresseeDiagnostics.TooMany, addressee.Span, most);
        else if (further is null or []) return addressee;
        return addressee with { Excluded = addressee.Excluded.Concat(further ?? []).Take(most).ToValueList() };
    }

    /// <summary>Reads one addressee that stands alone, without TO or INFO before it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Addressee? addressee)
    {
        addressee = null;
        if (!IsOneLine(text)) return false;
        var read = Alone(text);
        // Marks and scraps that cannot be told from a name are no addressee: what is one reads the same when written again.
        if (read.Name.Any(char.IsAsciiLetter) && read.ToString() is var written && IsOneLine(written) && Alone(written) == read) addressee = read;
        return addressee is not null;

        static Addressee Alone(ReadOnlySpan<char> text) =>
            ReadLine(text.Trim(), new TextSpan(0, text.Length), new DiagnosticBag(limit: 0));
    }

    /// <summary>Reads an originator that stands alone, without FM before it.</summary>
    public static bool TryReadOriginator(ReadOnlySpan<char> text, [NotNullWhen(true)] out Originator? originator)
    {
        originator = null;
        if (!IsOneLine(text)) return false;
        if (Alone(text) is { } read && read.Name.Any(char.IsAsciiLetter) && Alone(read.ToString()) == read) originator = read;
        return originator is not null;

        static Originator? Alone(ReadOnlySpan<char> text) => ReadOriginator(BlockText.Of(text.Trim()));
    }

    /// <summary>The originator of an FM line.</summary>
    public static Originator? ReadOriginator(BlockText block)
    {
        if (PlainAddressee.ReadOriginator(block.Span) is { } plain) return plain;
        var text = block.Text.Replace('\n', ' ');
        if (text.IndexOf(" TO ", StringComparison.Ordinal) is var to and > 0) text = text[..to];
        var parts = PartsOf(text);
        var words = parts.Words;
        DropScraps(words);
        var name = NameOf(words);
        return name.Length == 0 ? null : new Originator(name, parts.RoutingIndicator);
    }

    /// <summary>Where the addressee ends that begins on a line: one a line, but a lost line end is found where an address prefix begins behind
    /// figures.</summary>
    private static int EndOfOne(ReadOnlySpan<char> source, int start, int end)
    {
        if (end - start < 13) return end;
        var figure = source[(start + 5)..(end - 7)].IndexOfAnyInRange('0', '9');
        for (var i = figure < 0 ? end : start + 6 + figure; i < end - 6; i++)
            if (char.IsAsciiDigit(source[i - 1]) && char.IsAsciiLetterUpper(source[i]) && AddressPrefixes.Match(source[i..end], tolerant: false) >= 6)
                return i;
        return end;
    }

    /// <summary>Whether a line is the rest of a place that the line before cut: <c>USMISSION USUN NEW</c>, <c>YORK 0123</c>.</summary>
    private static bool IsRest(string name, ReadOnlySpan<char> line)
    {
        // Most lines begin with a word that is in no place's name, perhaps behind an indicator.
        var address = line[IndicatorLength(line)..];
        if (address.StartsWith("AMEMBASSY ") || address.StartsWith("AMCONSUL ")) return false;
        var place = name[AddressPrefixes.Match(name, tolerant: true)..].Trim();
        var end = line.IndexOfAnyInRange('0', '9');
        var rest = (end < 0 ? line : line[..end]).Trim();
        return place.Length > 0 && rest.Length > 0 && !Stations.IsName(Mrn.KeyOf(place, stackalloc char[Mrn.LongestKey]))
            && Stations.IsName(Mrn.KeyOf($"{place} {rest}"));
    }

    /// <summary>The length of a routing indicator at the start of a line, with its stroke; 0 without one.</summary>
    private static int IndicatorLength(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != 'R') return 0;
        var length = 1;
        while (length < line.Length && char.IsAsciiLetterUpper(line[length])) length++;
        return length < line.Length && line[length] == '/' ? length + 1 : 0;
    }

    private static Addressee ReadLine(ReadOnlySpan<char> text, TextSpan span, DiagnosticBag diagnostics) =>
        PlainAddressee.Read(text, span) ?? ReadWords(text, span, diagnostics);

    internal static Addressee ReadWords(ReadOnlySpan<char> text, TextSpan span, DiagnosticBag diagnostics)
    {
        var parts = PartsOf(text);
        var words = parts.Words;
        List<string> excluded = [];
        var xmt = words.FindIndex(word => word == "XMT" || word.StartsWith("XMT/", StringComparison.Ordinal));
        if (xmt > 0)
        {
            excluded = [.. Names(string.Join(' ', words.Skip(xmt)))];
            words.RemoveRange(xmt, words.Count - xmt);
        }

        DropScraps(words);
        var delivery = TakeDelivery(words) ?? (parts.Zen ? "ZEN" : null);
        string? serial = null;
        if (words.Count > 1 && IsSerial(words[^1]))
        {
            serial = SerialOf(words[^1]);
            words.RemoveAt(words.Count - 1);
        }

        var precedence = TakePrecedence(words, span, diagnostics);
        if (serial is null && words.Count > 1 && IsSerial(words[^1]))
        {
            serial = SerialOf(words[^1]);
            words.RemoveAt(words.Count - 1);
        }

        return new Addressee(NameOf(words), precedence, parts.RoutingIndicator, serial)
        {
            Excluded = excluded.ToValueList(),
            Delivery = delivery,
            Span = span,
        };
    }

    /// <summary>A line without ZEN and routing indicator is words alone; the grammar reads the others.</summary>
    private static Parts PartsOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is 'Z' or 'R') return Address.ParseOrThrow(text.ToString());
        List<string> words = [];
        for (var at = 0; at < text.Length;)
        {
            while (at < text.Length && WhiteSpace.IsBlank(text[at])) at++;
            var start = at;
            while (at < text.Length && !WhiteSpace.IsBlank(text[at])) at++;
            if (at > start) words.Add(text[start..at].ToString());
        }

        return new Parts(false, null, words);
    }

    /// <summary>Takes the precedence words out, wherever they stand: <c>SECSTATE IMMEDIATE WASHDC 6106</c>.</summary>
    private static Precedence? TakePrecedence(List<string> words, TextSpan span, DiagnosticBag diagnostics)
    {
        Precedence? found = null;
        for (var i = words.Count - 1; i > 0; i--)
        {
            var word = words[i].Trim('.', ',', ':', '“', '"');
            if (word.Length < 4 || !Precedence.TryParse(word, null, out var precedence)) continue;
            if (word != precedence.ToString() && word != "NIACT")
                diagnostics.Add(AddresseeDiagnostics.PrecedenceRepaired, span, word, precedence);
            if (i < words.Count - 1 && found is null)
                diagnostics.Add(AddresseeDiagnostics.PrecedenceMoved, span, word, string.Join(' ', words));
            words.RemoveAt(i);
            found = found is { } other && other > precedence ? other : precedence;
        }

        return found;
    }

    private static string? TakeDelivery(List<string> words)
    {
        if (words.Count < 2) return null;
        var by = words.FindIndex(1, word => word is "BY" or "VIA" or "(POUCH)" or "UNN" or "POUCH");
        if (by < 1) return null;
        var delivery = string.Join(' ', words.Skip(by));
        words.RemoveRange(by, words.Count - by);
        return delivery;
    }

    /// <summary>Marks at the end of a line, and the scraps behind them, are the scanner's: <c>AMEMBASSY PARIS : Nw</c>.</summary>
    private static void DropScraps(List<string> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            var isMark = !words[i].Any(char.IsLetterOrDigit) && words[i] is not "-" and not "&";
            if (!isMark) continue;
            words.RemoveRange(i, words.Count - i);
            return;
        }

        while (words.Count > 1 && !words[^1].Any(char.IsLetterOrDigit)) words.RemoveAt(words.Count - 1);
    }

    private static string NameOf(List<string> words)
    {
        var name = string.Join(' ', words);
        var designator = name.IndexOf("//", StringComparison.Ordinal);
        if (designator > 0) name = name[..designator];
        return name.Trim(' ', '.', ',', ':', ';', '-', '"', '“', '”', '‘', '\'', '_', '*');
    }

    private static IEnumerable<string> Names(string text)
    {
        foreach (var piece in text.Replace("XMT/", ",", StringComparison.Ordinal).Replace("XMT", ",", StringComparison.Ordinal)
                     .Replace(" X ", ",", StringComparison.Ordinal).Split(','))
        {
            var name = piece.Trim();
            if (name.StartsWith("X ", StringComparison.Ordinal)) name = name[2..];
            if (name.Length > 0) yield return name;
        }
    }

    private static bool IsSerial(string word)
    {
        word = word.Trim('“', '”', '"', '.', ')', ',', '\'');
        // One letter among three figures is a misread figure: 41B7.
        return word.Length is >= 1 and <= 5 && word.Any(char.IsAsciiDigit)
            && (word.All(c => LookAlikes.IsFigure(c)) || word.Count(char.IsAsciiDigit) >= 3 && word.All(c => LookAlikes.Figure(c) >= 0));
    }

    private static string SerialOf(string word) =>
        string.Concat(word.Trim('“', '”', '"', '.', ')', ',', '\'').Select(c => (char)('0' + LookAlikes.Figure(c))));

    private static bool HasPrecedence(ReadOnlySpan<char> text)
    {
        foreach (var range in text.Split(' '))
            if (text[range].Length > 4 && Precedence.TryParse(text[range], null, out _)) return true;
        return false;
    }

    private static bool IsOneLine(ReadOnlySpan<char> text) =>
        text.Length <= 200 && !text.Trim().ContainsAny('\n', '\r') && !text.IsWhiteSpace();

    private static bool IsAccounting(ReadOnlySpan<char> text) => text.EndsWith(" GRNC") || text is "GRNC";
}
