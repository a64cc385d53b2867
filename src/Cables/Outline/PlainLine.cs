namespace Cables.Outline;

/// <summary>Tells lines of running text by their first letters: no page header, phrase of a form, stamp, paragraph's number or end mark
/// begins as they do. Nearly every line of a telegram is one, and nothing else need be asked of it.</summary>
internal static class PlainLine
{
    /// <summary>What two letters may begin beside text.</summary>
    [Flags]
    private enum Signs : byte
    {
        None = 0,

        /// <summary>A phrase of a form or a stamp.</summary>
        Phrase = 1,

        /// <summary>FM, TO, INFO, or what scanning makes of them.</summary>
        Label = 2,

        /// <summary>A format line of an envelope, the number of a paragraph or of a page.</summary>
        Other = 4,
    }

    /// <summary>Shorter lines may be end marks, BT among scraps.</summary>
    public const int Shortest = 11;

    /// <summary>Shorter lines that begin with an N may be end marks, N N N N.</summary>
    private const int ShortestOfN = 21;

    /// <summary>Shorter lines may be format lines of an envelope.</summary>
    private const int ShortestSure = 6;

    /// <summary>Longer lines are no count of an envelope's groups, <c>GRNC</c>.</summary>
    private const int LongestCount = 15;

    /// <summary>For each first letter the second letters that something else than text may begin with, a bit each.</summary>
    private static readonly uint[] Telling = Load();

    /// <summary>For each first letter and each second one what a line may be that begins with them.</summary>
    private static readonly Signs[] SignsOf = LoadSigns();

    /// <summary>Shorter lines that begin with a figure may be print numbers, marks or other things of few characters.</summary>
    public const int ShortestNumbered = 30;

    /// <summary>Whether a line is plain, unless it begins with a classification or holds a rare mark.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.Length < Shortest) return false;
        var (first, second) = (line[0], line[1]);
        if (!char.IsAsciiLetterUpper(first) || !char.IsAsciiLetter(second) || first == 'N' && line.Length < ShortestOfN) return false;
        if (IsSuspect(line)) return IsCleared(line);
        if ((Telling[first - 'A'] >> (second & 0x1F) & 1) != 0 && Vocabulary.Furniture.StartingWith(line).Length > 0) return false;
        return !char.IsAsciiDigit(line[^1]) && !char.IsAsciiDigit(line[^2]) && !char.IsAsciiDigit(line[^3]) && !char.IsAsciiDigit(line[^4])
            || !PageLook.IsCableHeader(line);
    }

    /// <summary>Whether a line, one that does not begin with a classification and holds no rare mark, begins a numbered paragraph as printed, <c>3. EMBASSY</c>.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestNumbered || line[0] is < '1' or > '9') return false;
        var point = char.IsAsciiDigit(line[1]) ? 2 : 1;
        return line[point] == '.' && line[point + 1] == ' ' && char.IsAsciiLetter(line[point + 2])
            && Vocabulary.Furniture.StartingWith(line).Length == 0 && PageLook.Find(line, mayBeClassified: false) < 0;
    }

    /// <summary>Whether the first letters may be those of a page header, PAGE with a letter misread or behind a stray mark, or of the number of a paragraph.</summary>
    private static bool IsSuspect(ReadOnlySpan<char> line)
    {
        var (first, second) = (line[0], line[1]);
        if (first is 'P' or 'F' or 'I' && (Telling[first - 'A'] >> (second & 0x1F) & 1) != 0) return true;
        // PAGE with its A misread.
        if (first == 'P' && line[2] is 'G' or 'g' && line[3] is 'E' or 'e') return true;
        // PAGE behind a stray mark; the number of sections at the end of a header of 2003.
        for (var at = 2; at < 5; at++)
            if (line[at] is 'P' or 'p' or 'F' && !char.IsLetter(line[at - 1])) return true;
        return false;
    }

    /// <summary>Whether a line whose first letters are suspect is text all the same: PAINTINGS, INFORMED, THE FISHERIES.</summary>
    private static bool IsCleared(ReadOnlySpan<char> line) =>
        !(line[0] == 'I' && line[1] is 'I' or 'i' or 'L' or 'l') && !line.StartsWith("PARA ")
        && Vocabulary.Furniture.StartingWith(line).Length == 0 && PageLook.Find(line, mayBeClassified: false) < 0;

    /// <summary>Whether a line with so many figures, one that holds no rare mark, is surely plain, unless it is short or begins with a classification,
    /// and surely tells nothing of where documents begin and end: it begins with four letters, a blank behind the second or third of them perhaps, that begin
    /// nothing else. So do nearly all lines of text.</summary>
    public static bool IsSurelyWithin(ReadOnlySpan<char> line, int figures, out uint letters)
    {
        letters = 0;
        if (line.Length < ShortestSure) return false;
        var (first, second, third, fourth, fifth) = (line[0], line[1], line[2], line[3], line[4]);
        if (!char.IsAsciiLetterUpper(first) || !char.IsAsciiLetter(second) || first == 'N' && line.Length < ShortestOfN) return false;
        // How long the first word is; of more than four letters it is not counted.
        var (word, unwanted) = (5, FirstLetters.Letters | FirstLetters.Head);
        if (third == ' ')
        {
            word = 2;
            // FM is no word of a text: what it begins is told at once by its plain form.
            if (!char.IsAsciiLetterUpper(second) || first == 'F' && second == 'M' || MayBePage(line[3..])) return false;
            (third, fourth) = (fourth, fifth);
            if (fifth == ' ') fourth = line[5] is 'P' or 'p' or 'F' ? fifth : line[5];
        }
        else if (fourth == ' ')
        {
            word = 3;
            if (!char.IsAsciiLetterUpper(third) || MayBePage(line[4..])) return false;
            fourth = fifth;
        }
        else if (!char.IsAsciiLetter(fifth))
        {
            if (!char.IsLetterOrDigit(fifth)) word = 4;
            unwanted |= FirstLetters.Info;
        }

        letters = FirstLetters.Of(first, second, third, fourth);
        if ((letters & unwanted) != FirstLetters.Letters || FirstLetters.MayBePage(letters) && (word < 4 || MayBePageOrNumber(line))) return false;
        var signs = SignsOf[((first - 'A') << 5) | (second & 0x1F)];
        if (signs != Signs.None && !IsCleared(line, signs, word)) return false;
        if (figures > 0 && IsFiguresLine(line, figures, word > 3)) return false;
        return line.Length > LongestCount || !line.EndsWith(" GRNC");
    }

    /// <summary>Whether a line that holds figures is a date-time line, a page header of 2003 or the calling line of an envelope.</summary>
    public static bool IsFiguresLine(ReadOnlySpan<char> line, int figures, bool isBehindLetters) =>
        (isBehindLetters ? DateTimeLook.MayMatchBehindLetters(line, figures) : DateTimeLook.MayMatch(line.Length, figures)) && DateTimeLook.Matches(line)
        || figures >= PassedLine.FiguresOfPage && PageLook.IsCableHeader(line) || MayCall(line) && EnvelopeLook.Read(line) != LineKind.Text;

    /// <summary>Whether DE stands among the first letters.</summary>
    private static bool MayCall(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < 4; at++)
            if (line[at] == 'D' && line[at + 1] == 'E') return true;
        return false;
    }

    /// <summary>Whether a line whose first two letters are signs of something else is surely none.</summary>
    private static bool IsCleared(ReadOnlySpan<char> line, Signs signs, int word)
    {
        if ((signs & Signs.Other) != 0) return false;
        if ((signs & Signs.Label) != 0 && MayBeLabel(line, word) && AddressLook.ReadLabelled(line).Kind != LineKind.Text) return false;
        if ((signs & Signs.Phrase) == 0) return true;
        // A page header may stand behind the first four characters.
        return !(line[0] is 'P' or 'F' or 'I' && char.IsWhiteSpace(line[4]) && (!char.IsAsciiLetter(line[5]) || line[5] is 'P' or 'p' or 'F'))
            && Vocabulary.Furniture.StartingWith(line).Length == 0;
    }

    /// <summary>Whether a word of so many letters may be a label: IN and IT are none, of those of three letters only ITO and NFO are, of those of four FROM,
    /// and of longer ones those that an address is glued to: FMAMEMBASSY, TOSECSTATE, INFOUSUN.</summary>
    private static bool MayBeLabel(ReadOnlySpan<char> line, int letters) => letters switch
    {
        2 => line[0] != 'I',
        3 => line[2] == 'O',
        4 => line[1] == 'R',
        _ => !char.IsAsciiLetter(line[4]) || (line[0], line[1]) is ('F', 'M') or ('T', 'O') || line[2] == 'F' && line[3] == 'O',
    };

    /// <summary>Whether a line that begins with four letters, two at least of which are those of PAGE, may begin with this word, three letters of which are right
    /// then, or is the number of a paragraph, PARA 4: PARTS and PAYS are neither.</summary>
    private static bool MayBePageOrNumber(ReadOnlySpan<char> line) => PlainField.IsPageLike(line, 0) || line.StartsWith("PARA ");

    /// <summary>Whether the word PAGE, misread perhaps, may stand here.</summary>
    private static bool MayBePage(ReadOnlySpan<char> text) => text[0] is 'P' or 'p' or 'F' && (text.Length < 4 || FirstLetters.MayBePage(FirstLetters.Of(text)));

    private static Signs[] LoadSigns()
    {
        var signs = new Signs[26 << 5];
        for (var first = 'A'; first <= 'Z'; first++)
            for (var second = 'A'; second <= 'Z'; second++)
            {
                ref var found = ref signs[((first - 'A') << 5) | (second & 0x1F)];
                if ((Telling[first - 'A'] >> (second & 0x1F) & 1) != 0) found |= Signs.Phrase;
                if (AddressLook.MayBeLabelled([first, second, 'X', 'X', 'X'])) found |= Signs.Label;
                if (first == second || first == 'Z' || first is 'V' or 'I' or 'X' && second is 'V' or 'Z' or 'I' or 'X' or 'C' || (first, second) is ('I', 'L')) found |= Signs.Other;
            }

        return signs;
    }

    private static uint[] Load()
    {
        var telling = new uint[26];
        foreach (var phrase in Vocabulary.Furniture.Phrases)
            if (char.IsAsciiLetter(phrase[0]) && char.IsAsciiLetter(phrase[1])) telling[(phrase[0] & 0x1F) - 1] |= 1u << (phrase[1] & 0x1F);
        // PAGE, its P, G or E perhaps misread, and PARA.
        telling['P' - 'A'] |= 1u << ('A' & 0x1F);
        telling['F' - 'A'] |= 1u << ('A' & 0x1F);
        // II. and Il. are 11.
        telling['I' - 'A'] |= 1u << ('I' & 0x1F) | 1u << ('L' & 0x1F);
        return telling;
    }
}
