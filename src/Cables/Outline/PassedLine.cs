using Cables.Outline.Documents;

namespace Cables.Outline;

/// <summary>Tells by their first letters lines that are passed by when a file is cut into documents: none begins or ends there.</summary>
internal static class PassedLine
{
    /// <summary>Shorter lines may be end marks.</summary>
    private const int ShortestEntry = 6;

    /// <summary>Shorter lines may be those of an envelope.</summary>
    private const int ShortestParagraph = 16;

    /// <summary>The letters that a page header and the archive's headings begin with.</summary>
    private const string Telling = "FMP";

    /// <summary>Whether a line begins with a word in small letters behind a capital and tells nothing: <c>Review Date: 16 SEP 2003</c>. Half the
    /// lines of an archive's copy are such entries of its attribute block.</summary>
    public static bool IsEntry(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestEntry || !char.IsAsciiLetterUpper(line[0]) || Telling.Contains(line[0])) return false;
        if (!char.IsAsciiLetterLower(line[1]) || !char.IsAsciiLetterLower(line[2]) || !char.IsAsciiLetterLower(line[3])) return false;
        // A page header may stand behind a word of four letters, a scrap.
        var isPage = char.IsWhiteSpace(line[4]) ? PageLook.Find(line, mayBeClassified: false) >= 0 : PageLook.IsCableHeader(line);
        return !isPage && !AddressLook.MayBeLabelled(line) && !DateTimeLook.Matches(line) && !IsClassified(line)
            && !LetterRecognizer.IsSalutation(line) && !(line.Length < 16 && line.EndsWith(" GRNC"));
    }

    /// <summary>Whether a line begins a numbered paragraph and tells nothing: <c>3. EMBASSY BELIEVES</c>.</summary>
    public static bool IsParagraph(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestParagraph || line[0] is < '1' or > '9') return false;
        var point = char.IsAsciiDigit(line[1]) ? 2 : 1;
        if (line[point] != '.' || line[point + 1] != ' ' || !char.IsAsciiLetterUpper(line[point + 2])) return false;
        // 10 may be TO.
        return !line.StartsWith("10") && !line[3..].StartsWith("DE R") && !DateTimeLook.Matches(line) && !ClassificationWords.MayBegin(line)
            && PageLook.Find(line, mayBeClassified: false) < 0;
    }

    private static bool IsClassified(ReadOnlySpan<char> line) =>
        ClassificationWords.MayBegin(line) && (PageLook.Find(line, mayBeClassified: true) >= 0 || ReferenceLook.Read(line).Kind != LineKind.Text);
}
