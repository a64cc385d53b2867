namespace Cables.Outline;

/// <summary>Tells lines that begin with a word in small letters behind a capital: <c>Review Date: 16 SEP 2003</c>. Half the lines of an archive's
/// copy are such entries of its attribute block, and a glance at their first letters shows that no document begins or ends there.</summary>
internal static class EntryLine
{
    /// <summary>The letters that a page header, an address's label or a heading of the archive may begin with.</summary>
    private const string Telling = "FIMPT";

    /// <summary>Whether a line is such an entry and tells nothing of where documents begin and end.</summary>
    public static bool IsWithin(ReadOnlySpan<char> line)
    {
        if (line.Length < 5 || !char.IsAsciiLetterUpper(line[0]) || !char.IsAsciiLetter(line[4])) return false;
        if (!char.IsAsciiLetterLower(line[1]) || !char.IsAsciiLetterLower(line[2]) || !char.IsAsciiLetterLower(line[3])) return false;
        return !Telling.Contains(line[0]) && !ClassificationWords.MayBegin(line) && !DateTimeLook.Matches(line) && !PageLook.IsCableHeader(line)
            && !(line.Length < 16 && line.EndsWith(" GRNC"));
    }
}
