using System.Buffers;
using Cables.Text;

namespace Cables.Outline;

/// <summary>Tells by their first letters lines that are passed by when a file is cut into documents: none begins or ends there.</summary>
internal static class PassedLine
{
    /// <summary>Shorter lines may be end marks.</summary>
    private const int ShortestEntry = 6;

    /// <summary>Shorter lines may be those of an envelope.</summary>
    private const int ShortestParagraph = 16;

    /// <summary>What page headers, format lines, labels and running heads begin with, and a letter and a point besides.</summary>
    private const string TellingItems = "FIMNPVXZ";

    /// <summary>Of shorter lines it is not told whether they name addressees.</summary>
    private const int ShortestAddressees = 8;

    private static readonly SearchValues<char> Capitals = SearchValues.Create(" ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>Fewer figures make no time.</summary>
    private const int FiguresOfTime = 4;

    /// <summary>Fewer figures make no page header of 2003.</summary>
    public const int FiguresOfPage = 9;

    /// <summary>Whether a line with so many figures begins with a word in small letters behind a capital and tells nothing: <c>Review Date: 16 SEP
    /// 2003</c>. Half the lines of an archive's copy are such entries of its attribute block.</summary>
    public static bool IsEntry(ReadOnlySpan<char> line, int figures)
    {
        if (line.Length < ShortestEntry) return false;
        var letters = FirstLetters.Of(line);
        if (!IsEntry(letters)) return false;
        var mayBePage = MayBePage(line, letters);
        if (mayBePage ? PageLook.Find(line, mayBeClassified: false) >= 0 : figures >= FiguresOfPage && PageLook.IsCableHeader(line)) return false;
        if (figures > 0 && DateTimeLook.MayMatchBehindLetters(line, figures) && !EndsInDate(line, figures) && DateTimeLook.Matches(line)) return false;
        return (!FirstLetters.MayBeClass(letters) || !mayBePage && !ClassificationLetters.MayBegin(line, letters & FirstLetters.Classes) || !IsClassified(line, letters))
            && !(line.Length < ShortestParagraph && line.EndsWith(" GRNC"));
    }

    /// <summary>Whether an entry without figures is told by its first characters, whatever stands behind them.</summary>
    public static bool BeginsEntry(ReadOnlySpan<char> beginning)
    {
        var letters = FirstLetters.Of(beginning);
        // Behind a beginning that is none already, even the right letters make no class.
        return IsEntry(letters) && !MayBePage(beginning, letters)
            && (!FirstLetters.MayBeClass(letters) || !ClassificationLetters.MayBegin([.. beginning, .. "00000000000000000000"], letters & FirstLetters.Classes));
    }

    /// <summary>Whether a line without figures is the entry that names the addressees, in capitals, and tells nothing: <c>To: RIO DE JANEIRO</c>.</summary>
    public static bool IsAddressees(ReadOnlySpan<char> line, int figures)
    {
        if (figures > 0 || line.Length < ShortestAddressees || !line.StartsWith("To: ") || line[4] == ' ' || line[5] == ' ' || line[4..].ContainsAnyExcept(Capitals)) return false;
        var letters = FirstLetters.Of(line[0], line[1], line[4], line[5]);
        var names = line[4..];
        return !FirstLetters.MayBePage(FirstLetters.Of(names)) && !AddressLook.IsAddress(names)
            && (!FirstLetters.MayBeClass(letters) || !ClassificationLetters.MayBegin(line, letters & FirstLetters.Classes))
            && !(line.Length < ShortestParagraph && line.EndsWith(" GRNC"));
    }

    /// <summary>Whether the few figures of an entry make it no date-time line.</summary>
    public static bool HasPlainFigures(ReadOnlySpan<char> line, int figures) =>
        figures == 0 || (figures < FiguresOfTime ? !line.Contains('(') : EndsInDate(line, figures));

    private static bool IsEntry(uint letters) =>
        (letters & (FirstLetters.Entry | FirstLetters.SmallHeading | FirstLetters.Head | FirstLetters.Info)) == FirstLetters.Entry;

    /// <summary>Whether a page header may begin with the first word, or stand behind a word of four letters, a scrap.</summary>
    private static bool MayBePage(ReadOnlySpan<char> line, uint letters) => FirstLetters.MayBePage(letters) || MayBePageBehindScrap(line);

    /// <summary>Whether a line with so many figures begins a numbered paragraph and tells nothing: <c>3. EMBASSY BELIEVES</c>, <c>4. (U) THE
    /// MINISTER</c>.</summary>
    public static bool IsParagraph(ReadOnlySpan<char> line, int figures)
    {
        if (line.Length < ShortestParagraph || line[0] is < '1' or > '9') return false;
        var point = char.IsAsciiDigit(line[1]) ? 2 : 1;
        if (line[point] != '.' || line[point + 1] != ' ' || !char.IsAsciiLetterUpper(line[point + 2]) && !IsPortionMark(line[(point + 2)..])) return false;
        // 10 may be TO.
        if (line[0] == '1' && line[1] == '0' || line[3..].StartsWith("DE R") || DateTimeLook.MayMatch(line.Length, figures) && DateTimeLook.Matches(line)) return false;
        if (ClassificationWords.IsCandidate(line[0]) && ClassificationWords.MayBegin(line)) return false;
        var mayBePage = line[point + 2] is 'P' or 'F' || MayBePageBehindScrap(line);
        return mayBePage ? PageLook.Find(line, mayBeClassified: false) < 0 : figures < FiguresOfPage || !PageLook.IsCableHeader(line);
    }

    /// <summary>The mark of a paragraph.</summary>
    public const char Pilcrow = '¶';

    /// <summary>Whether a line with so many figures begins a paragraph that is marked as one, as in releases of later telegrams, and tells nothing: <c>¶1. (U) The
    /// minister</c>.</summary>
    public static bool IsMarkedParagraph(ReadOnlySpan<char> line, int figures) =>
        line[0] == Pilcrow && IsParagraph(line[1..], figures) && PageLook.Find(line, mayBeClassified: false) < 0
        && !(DateTimeLook.MayMatch(line.Length, figures) && DateTimeLook.Matches(line));

    /// <summary>Whether a mark of a paragraph's class as it should be, and a blank, stand first: <c>(U) </c>, <c>(SBU) </c>.</summary>
    private static bool IsPortionMark(ReadOnlySpan<char> text) =>
        text[0] == '(' && (text[2] == ')' && text[3] == ' ' && text[1] is 'U' or 'C' or 'S' || text.StartsWith("(SBU) "));

    /// <summary>The look in the text of a line that was passed by, where that tells it: a numbered paragraph, or a few letters, which may be an end mark.</summary>
    public static LineLook? InBody(ReadOnlySpan<char> line)
    {
        if (char.IsAsciiDigit(line[0])) return line.Length >= PlainLine.ShortestNumbered ? new LineLook(LineKind.Paragraph) : null;
        if (!char.IsAsciiLetter(line[0]) || !char.IsAsciiLetter(line[1]) || UnlabelledLine.MayBeNumber(line)) return null;
        return new LineLook(LineClassifier.EndMarkAmongScraps(line));
    }

    /// <summary>Whether a line with so many figures begins an item of a list and tells nothing: <c>B. WHETHER THE TARIFF</c>.</summary>
    public static bool IsItem(ReadOnlySpan<char> line, int figures)
    {
        if (line.Length < ShortestParagraph || line[1] != '.' || line[2] != ' ' || !char.IsAsciiLetterUpper(line[0]) || TellingItems.Contains(line[0])) return false;
        if (!char.IsAsciiLetterUpper(line[3]) || !char.IsAsciiLetter(line[4]) || !char.IsAsciiLetter(line[5])) return false;
        if (FirstLetters.MayBePage(FirstLetters.Of(line[3..])) || Vocabulary.Furniture.StartingWith(line).Length > 0) return false;
        if (figures > 0 && PlainLine.IsFiguresLine(line, figures, isBehindLetters: false)) return false;
        var letters = FirstLetters.Of(line[0], line[3], line[4], line[5]);
        return !FirstLetters.MayBeClass(letters) || !IsClassified(line, letters);
    }

    /// <summary>Whether PAGE may stand behind four characters and a blank.</summary>
    public static bool MayBePageBehindScrap(ReadOnlySpan<char> line) => char.IsWhiteSpace(line[4]) && (!char.IsAsciiLetter(line[5]) || line[5] is 'P' or 'p' or 'F');

    /// <summary>Whether all figures of a line are those of the date that it ends in, <c>16 SEP 2003</c>: too few for a time stand together.</summary>
    private static bool EndsInDate(ReadOnlySpan<char> line, int figures) =>
        figures == 6 && line.Length > 16 && line[^5] == ' ' && char.IsAsciiDigit(line[^1]) && char.IsAsciiDigit(line[^2]) && char.IsAsciiDigit(line[^3]) && char.IsAsciiDigit(line[^4])
        && char.IsAsciiDigit(line[^10]) && char.IsAsciiDigit(line[^11]) && (IsNoFigure(line[^6]) || IsNoFigure(line[^7])) && !line.Contains('(');

    private static bool IsNoFigure(char c) => c != ' ' && LookAlikes.Figure(c) < 0;

    private static bool IsClassified(ReadOnlySpan<char> line, uint letters) =>
        PageLook.Find(line, mayBeClassified: true) >= 0
        || (FirstLetters.MayBeExactClass(letters) || !ReferenceLook.IsAttribute(line)) && ReferenceLook.Read(line).Kind != LineKind.Text;
}
