using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Tells reference lines (<c>C O N F I D E N T I A L STATE 239933</c>) from banners (<c>CONFIDENTIAL   204</c>) and
/// from text that begins with such a word.</summary>
internal static class ReferenceLook
{
    /// <summary>The length of SENSITIVE BUT UNCLASSIFIED, and a few letters too many.</summary>
    private const int LongestClass = 30;

    /// <summary>The same of CONFIDENTIAL, UNCLASSIFIED and TOP SECRET.</summary>
    private const int LongestShortClass = 20;

    /// <summary>So much may stand on a banner's line behind the class.</summary>
    private const int LongestBannerRest = 32;

    public static LineLook Read(ReadOnlySpan<char> line)
    {
        if (!ClassificationWords.MayBeRead(line)) return default;
        if (!ClassificationWords.TryReadExact(line, out var mark) && (IsProse(line) || IsAttribute(line) || !ClassificationWords.TryReadDamaged(line, out mark))) return default;
        var rest = line[mark.End..].TrimStart(" .,:;*_-‘’'\"“”");
        var content = line.Length - rest.Length;
        if (NamesTelegram(rest)) return new LineLook(LineKind.ReferenceLine, content, mark.Damaged);
        return IsBannerRest(rest, mark.Damaged) ? new LineLook(LineKind.Banner, content, mark.Damaged) : default;
    }

    /// <summary>Whether a line of capitals begins with a whole word and is too long for a banner, and holds neither a telegram's number nor a
    /// section: then its first word is no damaged class, CONSIDER no CONFIDENTIAL.</summary>
    private static bool IsProse(ReadOnlySpan<char> line) =>
        line.Length >= LongestBannerRest + (line[0] is 'C' or 'T' or 'U' ? LongestShortClass : LongestClass)
        && char.IsAsciiLetterUpper(line[0]) && char.IsAsciiLetterUpper(line[1]) && char.IsAsciiLetterUpper(line[2]) && char.IsAsciiLetterUpper(line[^2])
        && !line.ContainsAnyInRange('0', '9')
        && !line.Contains("SECT", StringComparison.Ordinal) && !line.Contains("CTION", StringComparison.Ordinal);

    /// <summary>Whether a line in small letters begins with words, a colon and a blank, as the archive's attributes do: Control Number is no
    /// damaged Confidential.</summary>
    public static bool IsAttribute(ReadOnlySpan<char> line)
    {
        if (line.Length < 8 || !char.IsAsciiLetterUpper(line[0]) || !char.IsAsciiLetterLower(line[1]) || !char.IsAsciiLetterLower(line[2])) return false;
        var colon = line.IndexOf(':');
        return colon > 3 && colon + 2 < line.Length && line[colon + 1] == ' ' && char.IsAsciiLetterLower(line[colon - 1]);
    }

    /// <summary>Whether a section, or a station and a number, stand here.</summary>
    public static bool NamesTelegram(ReadOnlySpan<char> rest)
    {
        if (IsSectionWord(rest)
            || rest.StartsWith("FINAL SECTION", StringComparison.OrdinalIgnoreCase))
            return true;
        for (var words = 0; words < 5 && rest.Length > 0; words++)
        {
            if (NameLength(rest) is var length and > 0 && HasNumber(rest[length..]) && IsStation(rest, length)) return true;
            // Control words may stand between the class and the station: UNCLAS E F T O LAGOS 2201.
            var blank = rest.IndexOf(' ');
            if (blank < 0 || !IsCaveat(rest[..blank])) return false;
            rest = rest[(blank + 1)..].TrimStart();
        }

        return false;
    }

    /// <summary>Whether the word SECTION stands here, perhaps with a misread letter, and a blank behind it.</summary>
    public static bool IsSectionWord(ReadOnlySpan<char> text) => text.IndexOf(' ') is >= 6 and <= 8 and var blank && IsSection(text[..blank]);

    /// <summary>Whether a word is SECTION, perhaps with a misread letter.</summary>
    public static bool IsSection(ReadOnlySpan<char> word) => LookAlikes.Distance(word, "SECTION", LookAlikes.OneLetter) <= LookAlikes.OneLetter;

    /// <summary>The length of the station name at the start of a text that is followed by a number; 0 when there is none. A name
    /// that the vocabulary lacks counts when it is one to four words of capitals.</summary>
    public static int StationLength(ReadOnlySpan<char> text) => NameLength(text) is var length && IsStation(text, length) ? length : 0;

    /// <summary>How far the characters of a name go, up to a number.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && length < 32
            && (char.IsLetter(text[length]) || text[length] is ' ' or '.' or '\'' or '-' or '/'
                || text[length] is '0' or '1' && length + 1 < text.Length && char.IsLetter(text[length + 1])
                    && (length == 0 || char.IsLetter(text[length - 1]))
                || text[length] is '0' && length > 1 && char.IsLetter(text[length - 1]) && (length + 1 == text.Length || text[length + 1] == ' ')))
            length++;
        // 'LONDON J567', 'STATE o1aess', 'MEXICO g3999': the number begins with a misread figure; the name ends at the last blank.
        if (length < text.Length && length > 0 && text[length - 1] != ' ' && char.IsLetter(text[length - 1]))
        {
            var blank = text[..length].LastIndexOf(' ');
            if (blank > 0 && length - blank <= 3) length = blank;
        }

        return BeforeDamagedNumber(text, length);
    }

    private static bool IsStation(ReadOnlySpan<char> text, int length)
    {
        var name = text[..length].Trim(" .-");
        if (name.Length < 3) return false;
        // A lost blank is believed of a whole name only: 'VIENNA4433', but not 'HCM869', a clerk's print number behind a banner.
        var isGlued = length < text.Length && char.IsLetter(text[length - 1]) && char.IsAsciiDigit(text[length]);
        if (!isGlued && name.Length <= 24 && !name.ContainsAnyInRange('a', 'z') && name.Count(' ') < 4) return true;
        var key = Mrn.KeyOf(name, stackalloc char[Mrn.LongestKey]);
        if (isGlued) return key.Length > 3 && Stations.IsName(key);
        return Stations.FindPageHeader(key) is not null || Stations.FindNearest(key) is not null;
    }

    /// <summary>Whether a station of the vocabulary and a number stand here, perhaps a year before them.</summary>
    public static bool NamesKnownStation(ReadOnlySpan<char> text)
    {
        // Most of the lines that are asked are text.
        if (!text.ContainsAnyInRange('0', '9')) return false;
        var year = 0;
        while (year < text.Length && year < 4 && char.IsAsciiDigit(text[year])) year++;
        if (year is 2 or 4) text = text[year..].TrimStart();
        var length = NameLength(text);
        return length > 0 && HasNumber(text[length..]) && Stations.Find(Mrn.KeyOf(text[..length], stackalloc char[Mrn.LongestKey])) is not null && IsStation(text, length);
    }

    /// <summary>Whether a line holds nothing but a known station and a number of three to six figures: <c>LONDON 20003</c>.</summary>
    public static bool IsNameAlone(ReadOnlySpan<char> line)
    {
        line = line[Margin.Length(line)..].TrimEnd(" .");
        var length = StationLength(line);
        if (length == 0 || line[length - 1] != ' ' || !Stations.IsName(Mrn.KeyOf(line[..length], stackalloc char[Mrn.LongestKey]))) return false;
        var number = line[length..];
        if (number.Length is < 3 or > 6) return false;
        foreach (var c in number)
            if (LookAlikes.Figure(c) < 0) return false;
        return number.ContainsAnyInRange('0', '9');
    }

    /// <summary>A number whose figures are misread as small letters is no word of the name: <c>STATE o1aess</c>.</summary>
    private static int BeforeDamagedNumber(ReadOnlySpan<char> text, int length)
    {
        var name = text[..length].TrimEnd();
        var blank = name.LastIndexOf(' ');
        if (blank <= 2 || !char.IsAsciiLetterUpper(name[0]) || !char.IsAsciiLetterUpper(name[1])) return length;
        var word = name[(blank + 1)..];
        if (word.Length is < 3 or > 6) return length;
        foreach (var c in word)
            if (char.IsAsciiLetterUpper(c)) return length;
        return word.ContainsAnyInRange('0', '9') ? blank + 1 : length;
    }

    /// <summary>Whether a number follows: a word of one to seven characters of which one at least is a figure.</summary>
    private static bool HasNumber(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart(" .,#'\"“”[-");
        var word = rest.IndexOf(' ');
        if (word < 0) word = rest.Length;
        var number = rest[..word].TrimEnd(".\"”'’,");
        var slash = number.IndexOf('/');
        if (slash > 0) number = number[..slash];
        if (number.Length is < 1 or > 7) return false;
        var (figures, others) = (0, 0);
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c)) figures++;
            else if (LookAlikes.Figure(c) < 0 && c is not ';') others++;
        }

        return figures > 0 && others <= figures + 2;
    }

    private static bool IsCaveat(ReadOnlySpan<char> word) =>
        Captions.Find(word) is not null || word is "SENSITIVE" or "SBU" or "FOUO" or "CORRECTED" or "COPY" || word.Length == 1
        || word.StartsWith("//");

    /// <summary>Behind a banner's class may stand nothing, a print number, captions, or scraps; not a sentence.</summary>
    private static bool IsBannerRest(ReadOnlySpan<char> rest, bool damaged)
    {
        rest = rest.Trim(" .,:;-~_|*=\"'“”‘’");
        if (rest.IsEmpty) return true;
        if (rest.Length > LongestBannerRest) return false;
        foreach (var range in rest.SplitAny(" /,"))
        {
            var word = rest[range].Trim("().,");
            if (word.IsEmpty || Captions.Find(word) is not null || word.ContainsAnyInRange('0', '9')) continue;
            if (word is "with" or "WITH" or "Attachment" or "SECRET" or "SENSITIVE") continue;
            var capitals = 0;
            foreach (var c in word)
                if (char.IsAsciiLetterUpper(c)) capitals++;
            if (capitals >= 3 || word.Length > 6 || damaged && word.Length > 3) return false;
        }

        return true;
    }
}
