using System.Runtime.CompilerServices;

namespace Cables.Outline;

/// <summary>Tells lines of running text in small letters, as those of later telegrams are, the first of a sentence a capital: neither furniture nor a banner
/// nor a reference line, and nothing that a document begins or ends with.</summary>
internal static class SmallText
{
    /// <summary>Shorter lines may be marks of an envelope.</summary>
    private const int Shortest = 6;

    /// <summary>Longer lines are no count of an envelope's groups, <c>GRNC</c>.</summary>
    private const int LongestCount = 15;

    /// <summary>Behind a scrap of so many characters and a blank a label may stand.</summary>
    private const int Scrap = 4;

    /// <summary>Whether a line with so many figures, one that holds no mark of a letterhead or a print, is such text.</summary>
    public static bool Matches(ReadOnlySpan<char> line, int figures)
    {
        if (line.Length < Shortest || !BeginsSmall(line, out var hasCapital)) return false;
        var letters = FirstLetters.Of(line);
        // The labels of small letters are fm, and what may be info.
        var mayBeLabelled = hasCapital || (letters & FirstLetters.Info) != 0 || line[0] == 'f' && line[1] == 'm';
        return (letters & FirstLetters.Head) == 0
            && !(mayBeLabelled && AddressLook.ReadLabelled(line).Kind != LineKind.Text)
            && Vocabulary.Furniture.StartingWith(line).Length == 0
            && (MayBePage(line, letters) ? PageLook.Find(line, mayBeClassified: false) < 0 : figures < PassedLine.FiguresOfPage || !PageLook.IsCableHeader(line))
            && !(DateTimeLook.MayMatch(line.Length, figures) && DateTimeLook.Matches(line))
            && !(MayBeClass(letters) && ClassificationWords.MayBeRead(line) && IsClassified(line))
            && (line.Length > LongestCount || !line.EndsWith(" GRNC"));
    }

    /// <summary>Whether such a line is surely running text also where paragraphs and fields are told apart: it is no number of a paragraph and no line of an
    /// envelope, and none of FM, TO and INFO has its place in it. These would show within the first five characters.</summary>
    public static bool IsPlain(ReadOnlySpan<char> line)
    {
        for (var at = 0; at <= Scrap; at++)
            if (!char.IsAsciiLetterLower(line[at]) && (line[at] != ' ' || at < 2)) return false;
        return !(line[0] == 'f' && line[1] == 'm')
            && (char.IsAsciiLetter(line[Scrap]) || (FirstLetters.Of(line) & FirstLetters.Info) == 0)
            && (line.Length > LongestCount || LineClassifier.EndMarkAmongScraps(line) == LineKind.Text);
    }

    /// <summary>Whether PAGE may be the first word, or stand behind a scrap.</summary>
    private static bool MayBePage(ReadOnlySpan<char> line, uint letters)
    {
        for (var at = 3; at <= Scrap; at++)
            if (line[at] is 'p' or 'P' or 'F' && !char.IsAsciiLetter(line[at - 1])) return true;
        return FirstLetters.MayBePage(letters) || PassedLine.MayBePageBehindScrap(line);
    }

    /// <summary>Whether first characters may begin a class; those that are not four letters have to be asked one by one.</summary>
    private static bool MayBeClass(uint letters) => (letters & FirstLetters.LettersOrFigures) == 0 || FirstLetters.MayBeClass(letters);

    private static bool IsClassified(ReadOnlySpan<char> line) => ReferenceLook.Read(line).Kind != LineKind.Text || PageLook.Find(line, mayBeClassified: true) >= 0;

    /// <summary>Whether a letter and a small one, and nothing but small letters, blanks, points and commas, stand first, or capitals that are alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool BeginsSmall(ReadOnlySpan<char> line, out bool hasCapital)
    {
        hasCapital = char.IsAsciiLetterUpper(line[0]);
        if (!char.IsAsciiLetter(line[0]) || !char.IsAsciiLetterLower(line[1])) return false;
        for (var at = 2; at <= Scrap; at++)
        {
            if (char.IsAsciiLetterLower(line[at]) || line[at] is ' ' or '.' or ',') continue;
            if (!char.IsAsciiLetterUpper(line[at]) || char.IsAsciiLetter(line[at - 1])) return false;
            hasCapital = true;
        }

        return true;
    }
}
