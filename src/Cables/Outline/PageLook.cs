using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Recognises page headers: <c>PAGE 01  MOSCOW 02774  261702Z</c>, <c>MANAMA 00000498  001.2 OF 002</c>.</summary>
internal static class PageLook
{
    /// <summary>How far from the left the word PAGE may stand, behind a banner.</summary>
    private const int FarthestPage = 30;

    /// <summary>So many stray marks may stand before the word.</summary>
    private const int MostMarks = 4;

    /// <summary>The offset of the word PAGE (or of the station of a 2003 header); -1 when the line is no page header.</summary>
    public static int Find(ReadOnlySpan<char> line) => Find(line, ClassificationWords.MayBegin(line));

    /// <summary>The same of a line of which it is known whether it may begin with a banner.</summary>
    public static int Find(ReadOnlySpan<char> line, bool mayBeClassified)
    {
        if (line.Length < 5) return -1;
        // Most lines have no banner for PAGE to stand behind; of them only the beginning is looked at.
        var last = Math.Min(line.Length - 5, mayBeClassified ? FarthestPage : MarginLength(line));
        for (var at = 0; at <= last; at++)
        {
            if (last > MostMarks)
            {
                var next = line[at..(last + 1)].IndexOfAny('P', 'p', 'F');
                if (next < 0) break;
                at += next;
            }

            if (line[at] is not ('P' or 'p' or 'F') || !IsPage(line.Slice(at, 4)) || at > 0 && char.IsLetter(line[at - 1])) continue;
            if (!IsMargin(line[..at])) return -1;
            return Follows(line[(at + 4)..]) ? at : -1;
        }

        return IsCableHeader(line) ? 0 : -1;
    }

    /// <summary>Whether a header, found at an offset of its line, is that of a first page: <c>PAGE 01</c> and the telegram's name.</summary>
    public static bool IsFirst(ReadOnlySpan<char> line, int page)
    {
        // MANAMA 00000498  001.2 OF 002 stands on later pages only.
        if (page < 0 || page + 4 >= line.Length || !char.ToUpperInvariant(line[page + 1]).Equals('A')
            && !char.ToUpperInvariant(line[page + 2]).Equals('G') || char.IsAsciiDigit(line[^1]) && line.Contains('.')) return false;
        var rest = line[Math.Min(line.Length, page + 4)..].TrimStart(" .:-");
        var (figures, value) = (0, 0);
        foreach (var c in rest)
        {
            var figure = LookAlikes.IsFigure(c) ? LookAlikes.Figure(c) : -1;
            if (figure < 0 || figures == 3) break;
            value = value * 10 + figure;
            figures++;
        }

        return figures > 0 && value == 1 && rest.Length > figures + 3;
    }

    /// <summary>The farthest place of PAGE behind stray marks and blanks.</summary>
    private static int MarginLength(ReadOnlySpan<char> line)
    {
        var at = MostMarks;
        while (at < line.Length && at < FarthestPage && char.IsWhiteSpace(line[at])) at++;
        return at;
    }

    private static bool IsPage(ReadOnlySpan<char> word)
    {
        var right = (IsLetter(word[0], 'p') ? 1 : 0) + (IsLetter(word[1], 'a') ? 1 : 0) + (IsLetter(word[2], 'g') ? 1 : 0) + (IsLetter(word[3], 'e') ? 1 : 0);
        return right == 4 || right == 3 && char.IsUpper(word[0]) && LookAlikes.Distance(word, "PAGE", 1) <= 1;
    }

    private static bool IsLetter(char c, char small) => (c | 0x20) == small;

    /// <summary>Before PAGE may stand a few stray marks, a label that the header was spliced into, or a banner.</summary>
    private static bool IsMargin(ReadOnlySpan<char> before)
    {
        before = before.Trim();
        return before.Length <= MostMarks || ClassificationWords.TryRead(before, out var mark) && mark.End >= before.Length - 2;
    }

    /// <summary>Behind PAGE stand the page's number and then nothing, or a station and a number, or a form's words.</summary>
    private static bool Follows(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" .:-\t");
        var (length, figures) = (0, 0);
        while (length < rest.Length && length < 3 && IsPageFigure(rest[length]))
        {
            if (char.IsAsciiDigit(rest[length])) figures++;
            length++;
        }

        // 'QIE', '®Y': the two figures of a page number with a scrap behind.
        if (length is 0) return false;
        if (length < rest.Length && char.IsLetter(rest[length]) && figures < 2)
        {
            while (length < rest.Length && length < 4 && rest[length] != ' ') length++;
            if (length < rest.Length && rest[length] != ' ') return false;
        }

        rest = rest[length..].TrimStart(" -._\t");
        if (rest.IsEmpty) return figures > 0;
        if (rest.StartsWith("CLASSIFI", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("GLASSIFI", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("GLABSIFI", StringComparison.OrdinalIgnoreCase))
            return true;
        if (!char.IsLetter(rest[0])) return false;
        var letters = 0;
        while (letters < rest.Length && (char.IsLetter(rest[letters]) || rest[letters] is ' ' or '.' or '\'' or '-')) letters++;
        return letters <= 24 && letters < rest.Length && (LookAlikes.Figure(rest[letters]) >= 0 || rest[letters] is '[' or '#');
    }

    private static bool IsPageFigure(char c) => LookAlikes.Figure(c) >= 0 || c is 'a' or 't' or 'Y' or '®' or '%';

    private static bool IsOf(ReadOnlySpan<char> word) => IsLetter(word[1], 'o') && IsLetter(word[2], 'f') && word[3] == ' ';

    /// <summary>2003-2010: station, eight figures, section and page, sections.</summary>
    public static bool IsCableHeader(ReadOnlySpan<char> line)
    {
        // The line ends in the number of sections; nearly every line of the text ends in letters.
        if (line.Length < 16 || !line[^4..].ContainsAnyInRange('0', '9')) return false;
        // The word stands near the end, and nowhere else is it looked for.
        var of = line.Length - 4;
        while (of >= 12 && line.Length - of <= 8 && !(line[of] == ' ' && IsOf(line.Slice(of, 4)))) of--;
        if (of < 12 || line.Length - of > 8 || !char.IsLetter(line[0])) return false;
        var point = line[..of].LastIndexOf('.');
        if (point < 8 || !char.IsAsciiDigit(line[point - 1])) return false;
        // Behind the station stand figures alone, misread ones among them; sentences with 4.5 PERCENT OF THE have words between theirs.
        var first = line[..point].IndexOfAnyInRange('0', '9');
        if (first < 3) return false;
        var (figures, strange) = (0, 0);
        foreach (var c in line[first..point])
            if (char.IsAsciiDigit(c)) figures++;
        foreach (var c in line[first..of])
            if (c is not (' ' or '.') && LookAlikes.Figure(c) < 0) strange++;

        return figures >= 9 && strange <= 2;
    }
}
