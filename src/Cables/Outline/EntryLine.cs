using Cables.Outline.Documents;

namespace Cables.Outline;

/// <summary>Tells lines that begin with a word in small letters behind a capital: <c>Review Date: 16 SEP 2003</c>. Half the lines of an archive's
/// copy are such entries of its attribute block, and a glance at their first letters shows that no document begins or ends there.</summary>
internal static class EntryLine
{
    /// <summary>Shorter lines may be end marks.</summary>
    private const int Shortest = 6;

    /// <summary>The letters that a page header and the archive's headings begin with.</summary>
    private const string Telling = "FMP";

    /// <summary>Whether a line is such an entry and tells nothing of where documents begin and end.</summary>
    public static bool IsWithin(ReadOnlySpan<char> line)
    {
        if (line.Length < Shortest || !char.IsAsciiLetterUpper(line[0]) || Telling.Contains(line[0])) return false;
        if (!char.IsAsciiLetterLower(line[1]) || !char.IsAsciiLetterLower(line[2]) || !char.IsAsciiLetterLower(line[3])) return false;
        return !AddressLook.MayBeLabelled(line) && !DateTimeLook.Matches(line) && !PageLook.IsCableHeader(line) && !IsClassified(line)
            && !LetterRecognizer.IsSalutation(line) && !(line.Length < 16 && line.EndsWith(" GRNC"));
    }

    private static bool IsClassified(ReadOnlySpan<char> line) =>
        ClassificationWords.MayBegin(line) && (PageLook.Find(line, mayBeClassified: true) >= 0 || ReferenceLook.Read(line).Kind != LineKind.Text);
}
