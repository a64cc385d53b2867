using System.Globalization;
using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the ACP 127 format lines read. FORMAT.md E01: <c>routing = prosign2 { ws ri }+</c>,
/// <c>calling = "DE" ws ri ws serial ws filing</c>, <c>security = ("ZNR" | "ZNY") ws letter*5 { ws signal }</c>.</summary>
internal static class EnvelopeGrammar
{
    private static readonly Parser<char, string> Indicator = Token(char.IsAsciiLetterUpper).Between(4, 7);

    private static readonly Parser<char, (char Prosign, List<string> Indicators)> Routing = Map(
        (prosign, indicators) => (prosign, indicators),
        Any.Before(Any).Before(Blanks1),
        Indicator.ListBetween(Blanks1));

    private static readonly Parser<char, Unit> SerialSign = Token(c => c is '#' or '*' or '£' or 'H').Optional().IgnoreResult();

    private static readonly Parser<char, (string Station, string Serial, string? Suffix, string? Section, string? Filed)> Calling = Map(
        (station, serial, suffix, section, filed) => (station, serial, OrNull(suffix.Select(c => c.ToString())), OrNull(section), OrNull(filed)),
        Token(c => c is not 'D').SkipMany().Then(String("DE")).Then(Blanks1).Then(Indicator).Before(Blanks),
        SerialSign.Then(Figure.Between(3, 5)),
        Try(Token(char.IsAsciiLetterUpper).Before(Lookahead(Blanks1))).Optional(),
        Try(Char('/').Then(Figure.Between(1, 3))).Optional(),
        Blanks.Then(Token(c => c is '/' || LookAlikes.IsFigure(c) || c == 'Z').AtLeastOnceString()).Optional());

    private static readonly Parser<char, string> Security =
        Token(c => c is not 'Z').SkipMany().Then(String("ZN")).Then(OneOf('R', 'Y')).Then(Blanks1).Then(Token(char.IsAsciiLetterUpper).AtLeastOnceString());

    /// <summary>Called stations and signals, which come again in telegram after telegram.</summary>
    private static readonly RecurringReading<Called> RoutingLines = new();

    private static readonly RecurringReading<Secured> SecurityLines = new();

    /// <summary>What a routing line reads as.</summary>
    private sealed record Called(Precedence? Precedence, ValueList<string> Indicators);

    /// <summary>What a security line reads as.</summary>
    private sealed record Secured(string Security, ValueList<string> Signals);

    public static Envelope? Read(TelegramOutline outline, DiagnosticBag diagnostics)
    {
        EnvelopeLines lines = default;
        var isFound = false;
        for (var next = 0; outline.Blocks.Next(ElementKind.Envelope, ElementKind.EndMark, next) is var b and >= 0; next = b + 1)
        {
            var block = outline.Blocks[b];
            if (block.Part > 0) break;
            if (block.Kind == ElementKind.EndMark && block.Look.Kind != LineKind.Serial) continue;
            isFound = true;
            Read(ref lines, block, outline, diagnostics);
        }

        return isFound ? lines.ToEnvelope() : null;
    }

    /// <summary>Of several envelopes one inside the other the last is the telegram's own, so later lines replace earlier ones.</summary>
    private static void Read(ref EnvelopeLines lines, Block block, TelegramOutline outline, DiagnosticBag diagnostics)
    {
        var text = block.Lines.Count == 1 ? outline.Slice(block.Lines[0]) : block.TextOf(outline.Source).Span;
        switch (block.Look.Kind)
        {
            case LineKind.TransmissionId:
                lines.TransmissionId = WhiteSpace.Normalize(text);
                break;
            case LineKind.Routing when RoutingOf(text) is { } called:
                (lines.RoutingPrecedence, lines.Routing) = (called.Precedence, called.Indicators);
                if (text[0] == '0')
                    diagnostics.Add(EnvelopeDiagnostics.Repaired, block.TextOf(outline.Source).WholeSource, text.ToString(), "O" + text[1..].ToString().Replace('0', 'O'));
                break;
            case LineKind.Calling when PlainEnvelope.Calling(text) is { } plain:
                (lines.Station, lines.Serial, lines.SerialSuffix, lines.Section, lines.Filed) = (plain.Station, plain.Serial, null, plain.Section, plain.Filed);
                break;
            case LineKind.Calling when Calling.Parse(text) is { Success: true, Value: var calling }:
                (lines.Station, lines.SerialSuffix, lines.Filed) = (calling.Station, calling.Suffix, calling.Filed);
                lines.Serial = int.Parse(calling.Serial, CultureInfo.InvariantCulture);
                lines.Section = calling.Section is null ? null : int.Parse(calling.Section, CultureInfo.InvariantCulture);
                break;
            case LineKind.Security when SecurityOf(text) is { } secured:
                (lines.Security, lines.Signals) = (secured.Security, secured.Signals);
                break;
            case LineKind.Accounting when text.StartsWith("GR ", StringComparison.Ordinal):
                lines.GroupCount = MrnGrammar.ValueOf(text[3..]);
                break;
            case LineKind.Accounting:
                lines.Accounting = (text.IndexOf(' ') is var end and >= 0 ? text[..end] : text).ToString();
                break;
            case LineKind.Serial:
                lines.EndOfMessage = text.TrimStart("#*£ ").ToString();
                break;
        }
    }

    private static Called? RoutingOf(ReadOnlySpan<char> text)
    {
        if (RoutingLines.Find(text) is { } known) return known;
        if (PlainEnvelope.Routing(text) is { } plain) return RoutingLines.Keep(text, Of(text[0], plain));
        return Routing.Parse(text) is { Success: true, Value: var routing } ? RoutingLines.Keep(text, Of(routing.Prosign, routing.Indicators)) : null;

        static Called Of(char prosign, List<string> indicators) =>
            new(Precedence.TryFromProsign(prosign, out var precedence) ? precedence : null, indicators.ToValueList());
    }

    private static Secured? SecurityOf(ReadOnlySpan<char> text)
    {
        if (SecurityLines.Find(text) is { } known) return known;
        if (text.Length > 5 && text.StartsWith("ZN", StringComparison.Ordinal) && text[2] is 'R' or 'Y' && text[3] == ' ' && char.IsAsciiLetterUpper(text[4]))
            return SecurityLines.Keep(text, new(text[4..5].ToString(), Signals(text.ToString())));
        return Security.Parse(text) is { Success: true, Value: var security } ? SecurityLines.Keep(text, new(security[..1], Signals(text.ToString()))) : null;
    }

    /// <summary>Signals behind the class letters; <c>ZOC STATE</c> takes its operand along.</summary>
    private static ValueList<string> Signals(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        List<string> signals = [];
        foreach (var word in words.Skip(2))
        {
            if (word.Length is 3 or 4 && word[0] is 'Z' or 'Q') signals.Add(word);
            else if (signals.Count > 0) signals[^1] += " " + word;
        }

        return signals.ToValueList();
    }

    private static string? OrNull(Maybe<string> value) => value.HasValue ? value.Value : null;
}
