using System.Diagnostics.CodeAnalysis;
using Cables.Diagnostics;
using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the relay line reads. FORMAT.md E05: <c>relay = hyphens ows part { ows part }</c>,
/// <c>part = counter | dayTime | "/" num(1..3)</c>.</summary>
internal static class RelayGrammar
{
    /// <summary>Six hexadecimal digits before a time: <c>ECCADD 300131Z</c>.</summary>
    private static readonly Parser<char, Unit> Hexadecimal = Try(
        Token(char.IsAsciiHexDigitUpper).RepeatString(6).Then(Blanks1).Then(AsciiDigit.RepeatString(6)).Then(CIChar('Z')).IgnoreResult());

    /// <summary>The rule of hyphens, or the words that scanning made of it: <c>meee reece ne nen</c>.</summary>
    private static readonly Parser<char, Unit> Rule = Try(Not(Hexadecimal)).Then(OneOf(
        Try(Token(c => char.IsAsciiLetterOrDigit(c) || LookAlikes.Figure(c) >= 0).AtLeastOnceString().Where(word => !Outline.RelayLook.IsCounter(word)))
            .IgnoreResult(),
        Token(c => !char.IsAsciiLetterOrDigit(c) && LookAlikes.Figure(c) < 0).IgnoreResult())).SkipMany();

    private static readonly Parser<char, (char Kind, string Value)> Time =
        Try(FigureOnly.RepeatString(6).Before(Blanks).Before(Token(c => c is 'Z' or 'z' or '2')).Before(Not(AsciiDigit)))
            .Select(time => ('T', time + "Z"));

    /// <summary>The counter stays as printed: figures until about 1988, then hexadecimal.</summary>
    private static readonly Parser<char, (char Kind, string Value)> Counter =
        Token(c => char.IsAsciiHexDigit(c) || LookAlikes.Figure(c) >= 0).AtLeastOnceString().Where(word => word.Length >= 4)
            .Select(word => ('N', word));

    private static readonly Parser<char, (char Kind, string Value)> Suffix =
        Char('/').Then(FigureOnly.Between(1, 3)).Select(suffix => ('S', suffix));

    private static readonly Parser<char, List<(char Kind, string Value)>> Parts =
        Rule.Then(OneOf(Time, Suffix, Try(Counter)).Before(Blanks).List());

    /// <summary>Reads a line that stands alone; behind its figures stands nothing else.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out RelayStamp? relay)
    {
        // Scraps that cannot be told from a counter are no stamp: what is one reads the same when written again.
        relay = Alone(text) is { } read && Alone(read.ToString()) == read ? read : null;
        return relay is not null;

        static RelayStamp? Alone(ReadOnlySpan<char> text)
        {
            text = text.Trim();
            if (text.Length > 120 || Parts.Before(End).Parse(text) is not { Success: true, Value: var parts }) return null;
            var read = Of(parts, text.ToString(), null);
            var isStamp = read.Number is { } counter
                ? Outline.RelayLook.IsCounter(counter) || counter.Length == 6 && read.Time is not null
                : read.Time is not null;
            return isStamp ? read : null;
        }
    }

    public static RelayStamp Read(BlockText block, DiagnosticBag diagnostics)
    {
        var text = block.Text.Replace('\n', ' ');
        if (Plain(text) is { } plain) return plain;
        var parts = Parts.Parse(text.Length > 120 ? text[..120] : text);
        return Of(parts.Success ? parts.Value : [], text, (printed, number) => diagnostics.Add(RelayDiagnostics.Repaired, block.WholeSource, printed, number));
    }

    /// <summary>The line as the terminal printed it, <c>--------------------- 042551</c>, <c>---------134520 240450Z /23</c>, <c>-----240450Z 134520 /23</c>
    /// and, hexadecimal, <c>-----226BFD  170308Z /13</c>; null for whatever the grammar has to read.</summary>
    private static RelayStamp? Plain(string text)
    {
        var rest = text.AsSpan().TrimStart('-').TrimStart(' ');
        if (rest.Length < 6 || rest.Length == text.Length) return null;
        if (rest.Length == 6) return IsFigures(rest) ? new RelayStamp(rest.ToString(), null, text) : null;
        // Two words, counter and time in either order, and a suffix.
        var blank = rest.IndexOf(' ');
        if (blank is not (6 or 7)) return null;
        var first = rest[..blank];
        var behind = rest[blank..].TrimStart(' ');
        if (behind.Length != (blank == 6 ? 11 : 10) || behind[^4] != ' ' || behind[^3] != '/' || !IsFigures(behind[^2..])) return null;
        var number = blank == 6 ? first : behind[..^4];
        var time = blank == 6 ? behind[..^4] : first;
        if (time[6] != 'Z' || !IsFigures(time[..6]) || blank == 7 && !IsFigures(number)) return null;
        foreach (var c in number)
            if (!char.IsAsciiHexDigitUpper(c)) return null;
        return new RelayStamp(number.ToString(), time.ToString(), text) { Suffix = behind[^2..].ToString() };
    }

    private static bool IsFigures(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static RelayStamp Of(IEnumerable<(char Kind, string Value)> parts, string text, Action<string, string>? repaired)
    {
        string? number = null, time = null, suffix = null;
        foreach (var (kind, value) in parts)
        {
            if (kind == 'T') time ??= value;
            else if (kind == 'S') suffix ??= value;
            else if (number is null)
            {
                number = Repaired(value);
                if (number != value) repaired?.Invoke(value, number);
            }
        }

        return new RelayStamp(number, time, text) { Suffix = suffix };
    }

    /// <summary>A counter with hexadecimal letters is left alone; one of figures and look-alikes is figures.</summary>
    private static string Repaired(string printed) =>
        printed.All(char.IsAsciiHexDigit) ? printed : string.Concat(printed.Select(c => c == 'O' || c == 'o' ? '0' : c == 'l' || c == 'I' ? '1' : c));
}
