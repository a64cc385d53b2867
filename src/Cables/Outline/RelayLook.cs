using System.Buffers;
using Cables.Text;

namespace Cables.Outline;

/// <summary>Recognises the relay line: <c>-----134520 240450Z /23</c>, also where scanning lost its rule of hyphens or read it as
/// words. FORMAT.md E05.</summary>
internal static class RelayLook
{
    /// <summary>What a rule is made of, and blanks in it.</summary>
    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-–—_~ ");

    /// <summary>So long is a rule that nothing is taken for a margin behind stray marks.</summary>
    private const int ShortestRule = 11;

    /// <summary>What stands in a relay line behind its rule.</summary>
    private static readonly SearchValues<char> Counters = SearchValues.Create("0123456789Z/ ");

    /// <summary>Whether a line that begins with a long rule holds figures and one Z at most behind it: a relay line, and nothing else.</summary>
    public static bool IsPlain(ReadOnlySpan<char> line)
    {
        var counters = line.TrimStart('-');
        return line.Length - counters.Length >= ShortestRule && !counters.ContainsAnyExcept(Counters) && counters.IndexOf('Z') == counters.LastIndexOf('Z');
    }

    /// <summary>A rule of hyphens with figures behind it.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('-' or '–' or '—' or '_' or '~')) return false;
        var rule = line.IndexOfAnyExcept(RuleMarks);
        if (rule < 0) return false;
        var rest = line[rule..];
        return (rule >= 2 || rule == 1 && line[0] == '—') && rest.Length is >= 5 and < 40 && rest.ContainsAnyInRange('0', '9')
            && (LookAlikes.Figure(rest[0]) >= 0 && Figures(rest) >= 4 || IsCounterBeforeTime(rest));
    }

    /// <summary>Whether a counter stands behind nothing but the remains of the rule: small letters and marks. Only the header
    /// above the originator holds such a line: <c>meee reece ne nen e ne 935427 1GOTA1Z /14</c>, <c>115473 &amp;</c>.</summary>
    public static bool MatchesRemains(ReadOnlySpan<char> line)
    {
        if (line.Length is < 6 or > 72 || !line.ContainsAnyInRange('0', '9')) return false;
        var at = 0;
        var (capitals, small, marks) = (0, 0, 0);
        while (at < line.Length)
        {
            if (!char.IsLetterOrDigit(line[at]) && LookAlikes.Figure(line[at]) < 0)
            {
                marks += line[at] == ' ' ? 0 : 1;
                at++;
                continue;
            }

            var end = at;
            while (end < line.Length && (char.IsLetterOrDigit(line[end]) || LookAlikes.Figure(line[end]) >= 0)) end++;
            var word = line[at..end];
            if (IsCounter(word) || IsCounterBeforeTime(line[at..])) return (at == 0 || small + marks >= 5) && capitals <= 2 && IsTail(line[end..], alone: at == 0);
            foreach (var c in word)
            {
                if (char.IsAsciiDigit(c)) return false;
                if (char.IsUpper(c)) capitals++;
                else small++;
            }

            at = end;
        }

        return false;
    }

    /// <summary>Behind the total of a distribution the counter of a lost relay line may stand: <c>/084 W 117461</c>. Its offset; -1 without.</summary>
    public static int BehindTotal(ReadOnlySpan<char> line)
    {
        var blank = line.LastIndexOf(' ');
        if (blank < 4 || line.Length - blank - 1 is not (5 or 6) || line[blank - 1] is not ('W' or 'R')) return -1;
        foreach (var c in line[(blank + 1)..])
            if (!char.IsAsciiDigit(c)) return -1;
        return line[..blank].LastIndexOf('/') >= 0 ? blank + 1 : -1;
    }

    /// <summary>Five to seven figures with at most two misread ones, a time with its Z, or six hexadecimal digits.</summary>
    public static bool IsCounter(ReadOnlySpan<char> word)
    {
        if (word.Length is < 5 or > 7) return false;
        var (figures, alike, hex) = (0, 0, 0);
        foreach (var c in word)
        {
            if (char.IsAsciiDigit(c)) figures++;
            if (LookAlikes.Figure(c) >= 0) alike++;
            if (char.IsAsciiHexDigitUpper(c)) hex++;
        }

        return alike >= word.Length - 1 && figures >= 4 || word.Length == 6 && hex == 6 && figures >= 2;
    }

    /// <summary>Six hexadecimal digits before a time are a counter also when they make a word: <c>ECCADD 300131Z</c>, <c>FACADE 300131Z</c>.</summary>
    public static bool IsCounterBeforeTime(ReadOnlySpan<char> text)
    {
        if (text.Length < 14 || text[6] != ' ') return false;
        foreach (var c in text[..6])
            if (!char.IsAsciiHexDigitUpper(c)) return false;
        var time = text[6..].TrimStart(' ');
        return time.Length >= 7 && time[6] is 'Z' or 'z' && !time[..6].ContainsAnyExceptInRange('0', '9') && (time.Length == 7 || !char.IsAsciiLetterOrDigit(time[7]));
    }

    private static bool IsTail(ReadOnlySpan<char> tail, bool alone)
    {
        if (alone) return tail.Trim().Length <= 3 || tail.Contains('Z') && tail.Length < 20;
        var letters = 0;
        foreach (var c in tail)
            if (char.IsLetter(c) && LookAlikes.Figure(c) < 0) letters++;
        return tail.Length < 24 && letters < 5;
    }

    private static int Figures(ReadOnlySpan<char> text)
    {
        var figures = 0;
        foreach (var c in text)
        {
            if (c == ' ') break;
            if (LookAlikes.Figure(c) < 0 && !char.IsAsciiHexDigit(c)) break;
            figures++;
        }

        return figures;
    }
}
