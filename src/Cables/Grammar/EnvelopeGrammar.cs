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

    public static Envelope? Read(TelegramOutline outline, DiagnosticBag diagnostics)
    {
        Envelope? envelope = null;
        for (var i = 0; i < outline.Blocks.Count; i++)
        {
            var block = outline.Blocks[i];
            if (block.Part > 0) break;
            if (block.Kind != ElementKind.Envelope && !(block.Kind == ElementKind.EndMark && block.Look.Kind == LineKind.Serial)) continue;
            envelope = Add(envelope ?? new Envelope(), block.Look.Kind, block.TextOf(outline.Source), diagnostics);
        }

        return envelope;
    }

    /// <summary>Of several envelopes one inside the other the last is the telegram's own, so later lines replace earlier ones.</summary>
    private static Envelope Add(Envelope envelope, LineKind kind, BlockText block, DiagnosticBag diagnostics)
    {
        var text = block.Text;
        switch (kind)
        {
            case LineKind.TransmissionId:
                return envelope with { TransmissionId = WhiteSpace.Normalize(text) };
            case LineKind.Routing when PlainEnvelope.Routing(text) is { } indicators && text[0] != '0':
                return With(envelope, text[0], indicators);
            case LineKind.Routing when Routing.Parse(text) is { Success: true, Value: var routing }:
                if (routing.Prosign == '0') diagnostics.Add(EnvelopeDiagnostics.Repaired, block.WholeSource, text, "O" + text[1..].Replace('0', 'O'));
                return With(envelope, routing.Prosign, routing.Indicators);
            case LineKind.Calling when PlainEnvelope.Calling(text) is { } plain:
                return envelope with { Station = plain.Station, Serial = plain.Serial, SerialSuffix = null, Section = plain.Section, Filed = plain.Filed };
            case LineKind.Calling when Calling.Parse(text) is { Success: true, Value: var calling }:
                return envelope with
                {
                    Station = calling.Station,
                    Serial = int.Parse(calling.Serial, CultureInfo.InvariantCulture),
                    SerialSuffix = calling.Suffix,
                    Section = calling.Section is null ? null : int.Parse(calling.Section, CultureInfo.InvariantCulture),
                    Filed = calling.Filed,
                };
            case LineKind.Security when text.Length > 5 && text.StartsWith("ZN", StringComparison.Ordinal) && text[2] is 'R' or 'Y' && text[3] == ' ' && char.IsAsciiLetterUpper(text[4]):
                return envelope with { Security = text.Substring(4, 1), Signals = Signals(text) };
            case LineKind.Security when Security.Parse(text) is { Success: true, Value: var security }:
                return envelope with { Security = security[..1], Signals = Signals(text) };
            case LineKind.Accounting:
                return text.StartsWith("GR ", StringComparison.Ordinal)
                    ? envelope with { GroupCount = MrnGrammar.ValueOf(text.AsSpan(3)) }
                    : envelope with { Accounting = text.Split(' ')[0] };
            case LineKind.Serial:
                return envelope with { EndOfMessage = text.TrimStart('#', '*', '£', ' ') };
            default:
                return envelope;
        }
    }

    private static Envelope With(Envelope envelope, char prosign, List<string> indicators) => envelope with
    {
        RoutingPrecedence = Precedence.TryFromProsign(prosign, out var precedence) ? precedence : null,
        Routing = indicators.ToValueList(),
    };

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
