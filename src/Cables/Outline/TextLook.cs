using System.Numerics;
using System.Runtime.Intrinsics;
using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Recognises what stands between header and text: captions, passing lines, paragraph numbers, scraps.</summary>
internal static class TextLook
{
    /// <summary>Fewer letters may be a scrap.</summary>
    private const int FewLetters = 12;

    /// <summary>A clerk's note by hand is shorter.</summary>
    private const int LongestNote = 48;

    /// <summary>Whether a line holds nothing but captions: <c>EXDIS</c>, <c>LIMDIS AIDAC</c>, <c>STADIS////////</c>.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("/-. ").TrimStart("/-. ");
        if (line.Length is < 4 or > 60) return false;
        var mayBegin = Captions.MayBegin(line);
        if (mayBegin && Captions.Find(line) is { IsListed: true }) return true;
        if (line.StartsWith("CORRECTED", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("C O R R E C T E D", StringComparison.OrdinalIgnoreCase)) return true;
        if (line.StartsWith("CODEL ") || line.StartsWith("STAFFDEL ") || line.StartsWith("VISAS ") || line.StartsWith("VISA ") || line.StartsWith("SPECAT ")) return true;
        if (line.Length <= 9 && Captions.FindNearest(line) is not null) return true;
        if (!mayBegin) return false;
        var any = false;
        foreach (var range in line.SplitAny(" /,-"))
        {
            var word = line[range];
            if (word.IsEmpty) continue;
            if (Captions.Find(word) is not { IsListed: true }) return false;
            any = true;
        }

        return any;
    }

    /// <summary>Whether a line tells for whom the text is: <c>DEPT PASS TREASURY</c>, <c>ROME FOR VA</c>, <c>FOR AMBASSADOR FROM …</c>.</summary>
    public static bool IsPassing(ReadOnlySpan<char> line)
    {
        line = line[Margin.Length(line)..];
        if (line.Length is < 7 or > 75 || line.EndsWith("-")) return false;
        var word = 0;
        var words = 0;
        while (!line.IsEmpty)
        {
            var end = line.IndexOf(' ');
            var w = end < 0 ? line : line[..end];
            line = end < 0 ? default : line[(end + 1)..];
            if (w.IsEmpty) continue;
            if (w.Length > 2)
                foreach (var c in w)
                    if (char.IsAsciiLetterLower(c) && words == 0) return false;
            var found = w is "FOR" or "PASS" or "FORK" || words == 0 && w is "FROM" or "PERSONAL" or "EXCLUSIVE";
            if (found) return words <= 2 || word <= 24;
            if (++words > 3) return false;
            word += w.Length + 1;
        }

        return false;
    }

    /// <summary>The number of a paragraph that begins here, and the length of its mark; 0 when none does. Forms: <c>1.</c>,
    /// <c>¶3.</c>, <c>l.</c>, <c>1,</c>, <c>(1)</c>, <c>PARA 4.</c>, <c>4/</c>.</summary>
    public static (int Number, int Length, bool Damaged) ParagraphNumber(ReadOnlySpan<char> line)
    {
        // As it is printed nearly always.
        if (line.Length > 3 && line[1] == '.' && line[2] == ' ' && line[0] is >= '1' and <= '9' && (char.IsAsciiLetter(line[3]) || line[3] == '(')) return (line[0] - '0', 3, false);
        var at = 0;
        while (at < line.Length && at < 6 && !char.IsLetterOrDigit(line[at]) && line[at] is not '(') at++;
        if (at < line.Length && line[at..].StartsWith("PARA ")) at += 5;
        var parenthesis = at < line.Length && line[at] == '(';
        if (parenthesis) at++;
        var start = at;
        var (value, real) = (0, 0);
        while (at < line.Length && at - start < 3)
        {
            var figure = line[at] is 'l' or 'I' or 'i' ? 1 : char.IsAsciiDigit(line[at]) ? line[at] - '0' : -1;
            if (figure < 0) break;
            if (char.IsAsciiDigit(line[at])) real++;
            value = value * 10 + figure;
            at++;
        }

        if (at == start || value == 0 || at - start == 3) return default;
        var damaged = real < at - start || start > 0 && line[0] is not ('¶' or '(') && !line.StartsWith("PARA ");
        while (at < line.Length && line[at] == ' ' && at - start < 4) at++;
        if (at >= line.Length) return default;
        if (parenthesis)
        {
            if (line[at] != ')') return default;
        }
        else if (line[at] is not ('.' or ',' or ')' or '/' or ':' or '»' or '•' or '°')) return default;

        damaged |= line[at] is ',' or ':' or '»' or '•' or '°';
        if (line[at] is ':' && (at + 1 >= line.Length || line[at + 1] != ' ')) return default;
        at++;
        // 1.5 (B), 4.30 and 4/12 are figures, no paragraph; a further point is a stain.
        if (at < line.Length && (char.IsAsciiDigit(line[at]) || line[at] == ',')) return default;
        while (at < line.Length && line[at] is '.' or ' ' or '°') at++;
        return (value, at, damaged);
    }

    /// <summary>Whether a line is an item of a list: <c>A. …</c>, <c>(A) …</c>, <c>(1) …</c>, <c>- …</c>, <c>-- …</c>, <c>* …</c>.</summary>
    public static bool IsListItem(ReadOnlySpan<char> line)
    {
        if (line.Length < 4) return false;
        if (line.StartsWith("- ") || line.StartsWith("-- ") || line.StartsWith("* ")) return true;
        if (line[0] == '(') return line.IndexOf(')') is 2 or 3 && char.IsLetterOrDigit(line[1]) && ParagraphNumber(line).Number == 0 | line[1] < 'A';
        return char.IsAsciiLetter(line[0]) && line[1] is '.' or ')' && line[2] == ' ' && line.Length > 8;
    }

    /// <summary>The length of a paragraph's mark that scanning left no point of, where this number is expected next: <c>2 EMBASSY
    /// LEGAL</c>, <c>20 YOU ARE</c> (<c>2.</c>), <c>le FOLLOWING</c> (<c>1.</c>); 0 when the line begins otherwise.</summary>
    public static int LostNumber(ReadOnlySpan<char> line, int expected)
    {
        var blank = line.IndexOf(' ');
        if (blank is < 1 or > 3 || expected > 9 || blank + 3 >= line.Length) return 0;
        if (!char.IsAsciiLetterUpper(line[blank + 1]) || !char.IsAsciiLetterUpper(line[blank + 2]) && line[blank + 2] != ' ') return 0;
        var mark = line[..blank];
        var figure = mark[0] - '0';
        if (figure == expected && (blank == 1 || mark[1..] is "0" or "o" or "e" or "s" or "»" or "*")) return blank + 1;
        return expected == 1 && mark is "l" or "I" or "i" or "le" or "lo" or "ls" or "Le" or "Ie" or "|" ? blank + 1 : 0;
    }

    /// <summary>Whether a sentence ends with the text: a stop, a colon or a double hyphen, quotes and brackets behind it left out.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        if (text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1])) return false;
        text = text.TrimEnd("\"”') ");
        return text.Length > 0 && text[^1] is '.' or '?' or '!' or ':' or '-' && !(text[^1] == '-' && !text.EndsWith("--"));
    }

    /// <summary>Whether a line is a scrap: too few letters, or only short words in mixed case.</summary>
    public static bool IsNoise(ReadOnlySpan<char> line)
    {
        if (IsWords(line)) return false;
        var (capitals, small, figures, others, longest, run) = (0, 0, 0, 0, 0, 0);
        foreach (var c in line)
        {
            var letter = true;
            if (char.IsAsciiLetterUpper(c)) capitals++;
            else if (char.IsLetter(c)) small++;
            else
            {
                letter = false;
                if (char.IsAsciiDigit(c)) figures++;
                else if (c != ' ') others++;
            }

            run = letter ? run + 1 : 0;
            if (run > longest) longest = run;
            // No scrap, whatever the rest of the line holds.
            if (longest > 3 && capitals + small >= FewLetters && (capitals + small + figures) * 2 > line.Length) return false;
        }

        var letters = capitals + small;
        if (letters + figures == 0) return true;
        if (letters + figures <= 2 && figures == 0) return true;
        if (longest <= 3 && small > 0 && letters + figures < 16 && figures <= letters) return true;
        if (others > letters + figures) return true;
        return letters < FewLetters && small > capitals && figures < 3 && line.Length < 16 && others + 1 >= line.Count(' ') && longest < 7;
    }

    /// <summary>Whether the beginning of a line in capitals shows that it is no scrap: one word of it at least, many letters, and few other characters.</summary>
    private static bool IsWords(ReadOnlySpan<char> line)
    {
        if (line.Length is < FewLetters or > 2 * Stretch.Length) return false;
        var capitals = Vector512.IsHardwareAccelerated ? Stretch.Of<WideStretch>(line, 0).AreBetween('A', 'Z') : Stretch.Of<NarrowStretch>(line, 0).AreBetween('A', 'Z');
        var count = BitOperations.PopCount(capitals);
        return count >= FewLetters && count * 2 > line.Length && (capitals & capitals >> 1 & capitals >> 2 & capitals >> 3) != 0;
    }

    /// <summary>Whether a line between capitals is handwriting: a scrap, or a name in small letters (<c>Chamberlain</c>).</summary>
    public static bool IsScrawl(ReadOnlySpan<char> line)
    {
        if (char.IsAsciiDigit(line[0]) || line.ContainsAnyInRange('0', '9')) return false;
        if (IsNoise(line)) return true;
        if (!line.ContainsAnyInRange('a', char.MaxValue)) return false;
        var (capitals, small) = (0, 0);
        foreach (var c in line)
        {
            if (char.IsUpper(c)) capitals++;
            else if (char.IsLower(c)) small++;
        }

        return small > capitals * 2 && (small > 8 || line.Length < 24 && line.Count(' ') < 2);
    }

    /// <summary>Whether a short line has more small letters than capitals: handwriting, where the text is in capitals.</summary>
    public static bool IsMostlySmall(ReadOnlySpan<char> line)
    {
        if (line.Length >= LongestNote || !line.ContainsAnyInRange('a', char.MaxValue)) return false;
        var (capitals, small) = (0, 0);
        foreach (var c in line)
        {
            if (char.IsUpper(c)) capitals++;
            else if (char.IsLower(c)) small++;
        }

        return small > capitals;
    }

    /// <summary>The length of a line of capitals without the handwriting at its right margin: words in small letters and marks
    /// behind the last word or figure that belongs: <c>TO SECSTATE WASHDC 8824 y, riety</c>.</summary>
    public static int LengthWithoutScrawl(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        // Nearly every line ends in capitals or figures.
        if (end > 0 && (char.IsAsciiDigit(line[^1]) || char.IsAsciiLetterUpper(line[^1]) && !line.ContainsAnyInRange('a', char.MaxValue))) return end;
        while (end > 0)
        {
            var blank = line[..end].LastIndexOf(' ');
            if (blank <= 0) break;
            var (capitals, small, figures) = (0, 0, 0);
            foreach (var c in line[(blank + 1)..end])
            {
                if (char.IsUpper(c)) capitals++;
                else if (char.IsLower(c)) small++;
                else if (char.IsAsciiDigit(c)) figures++;
            }

            if (figures > 0 || capitals > small || capitals + small == 0 && line[end - 1] is ')' or ',' or '/') break;
            if (capitals + small > 0 && small + capitals < 2 && capitals > 0) break;
            end = line[..blank].TrimEnd().Length;
        }

        return end == 0 ? line.Length : end;
    }

    /// <summary>Whether a line is a downgrading group alone, <c>GP-3</c>, perhaps with the signature behind it.</summary>
    public static int DowngradingLength(ReadOnlySpan<char> line)
    {
        var at = 0;
        if (line.StartsWith("GROUP")) at = 5;
        else if (line.StartsWith("GP") || line.StartsWith("6P")) at = 2;
        else return 0;
        while (at < line.Length && line[at] is ' ' or '-' or '–') at++;
        if (at >= line.Length || line[at] is < '1' or > '4') return 0;
        at++;
        if (at < line.Length && line[at] is 'e' or 'o') at++;
        if (at < line.Length && char.IsLetterOrDigit(line[at])) return 0;
        while (at < line.Length && line[at] is '.' or ' ' or ',') at++;
        return at;
    }

    /// <summary>Whether a line may end in one: behind its figure, and perhaps a letter, stand points and blanks.</summary>
    public static bool MayEndInDowngrading(ReadOnlySpan<char> line) => line.TrimEnd().TrimEnd(" .,") is [.., (>= '1' and <= '4') or 'e' or 'o'];

    /// <summary>Whether a line shows the number of an archive's print: <c>NW 55050 DocId:32989748 Page 77</c>.</summary>
    public static bool IsPrintNumber(ReadOnlySpan<char> line) =>
        line.Contains("DocId", StringComparison.OrdinalIgnoreCase) || line.Contains("Docld:", StringComparison.OrdinalIgnoreCase)
        || line.Contains("Doold:", StringComparison.Ordinal);

    /// <summary>Whether a line is a stamp's number or a page number of another agency's print: <c>13-00000</c>, <c>- 2 -</c>.</summary>
    public static bool IsPrintMark(ReadOnlySpan<char> line)
    {
        if (line is "13-00000") return true;
        return line.Length is >= 5 and <= 8 && line[0] == '-' && line[^1] == '-' && LookAlikes.IsFigure(line.Trim("- ").IsEmpty ? ' ' : line.Trim("- ")[0])
            && line.Trim("- ").Length < 3;
    }
}
