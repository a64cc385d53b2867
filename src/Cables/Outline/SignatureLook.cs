using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Finds the signature in a line: <c>STOESSEL</c> alone, or behind the last sentence as in
/// <c>… DISCUSSION TO MOSCOW. DAM</c>. FORMAT.md E17.</summary>
internal static class SignatureLook
{
    /// <summary>Names that were found, each at a place of its own: they recur, and many questions have to be asked before one is sure.</summary>
    private static readonly string?[] Known = new string?[KnownNames];

    private const int KnownNames = 256;

    /// <summary>The stretch of the line that is the name; empty when it holds none.</summary>
    public static (int Start, int Length) Find(ReadOnlySpan<char> line, bool alone)
    {
        var end = EndOfNames(line);
        if (end == 0) return default;
        var text = line[..end];
        // 'PRICES ROSE.' is a sentence: behind several words a full stop makes them one.
        var stop = LastStop(text);
        var isStop = stop > 0 && !IsAbbreviation(text[..stop]);
        // 'HERE. VAN HOUTEN' is the end of a sentence and a name; 'J. VAN HOUTEN' is a name.
        if (alone && !isStop && IsName(text) && !(text.Contains(' ') && line[end..].StartsWith("."))) return (0, end);
        if (!isStop) return default;
        var start = stop + 1;
        while (start < end && text[start] == ' ') start++;
        if (text[start..].Contains(' ') && line[end..].StartsWith(".")) return default;
        return IsName(text[start..]) && text[start..].Count(' ') < 2 ? (start, end - start) : default;
    }

    /// <summary>The place of the last full stop or question mark with a blank behind it; -1 without one.</summary>
    private static int LastStop(ReadOnlySpan<char> text)
    {
        for (var at = text.LastIndexOf(' '); at > 0; at = text[..at].LastIndexOf(' '))
            if (text[at - 1] is '.' or '?') return at - 1;
        return -1;
    }

    /// <summary>Cuts scraps of handwriting, full stops and <c>##</c> off the end.</summary>
    private static int EndOfNames(ReadOnlySpan<char> line)
    {
        var end = line.Length;
        while (end > 0)
        {
            var blank = line[..end].LastIndexOf(' ');
            var word = line[(blank + 1)..end].TrimEnd(".#:;|!,_-");
            var capitals = 0;
            foreach (var c in word)
                if (char.IsAsciiLetterUpper(c)) capitals++;
            if (word.Length >= 3 && capitals * 3 >= word.Length * 2) return blank + 1 + word.Length;
            // Behind the name may stand scraps, but no word.
            if (word.Length > 2 || blank < 0) return 0;
            end = blank;
        }

        return 0;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(".#");
        if (text.Length is < 3 or > 32) return false;
        var place = TextMark.Place(TextMark.Of(text)) % KnownNames;
        if (Known[place] is { } known && text.SequenceEqual(known)) return true;
        if (!IsSurelyName(text)) return false;
        Known[place] = text.ToString();
        return true;
    }

    private static bool IsSurelyName(ReadOnlySpan<char> text)
    {
        if (text.Count(' ') > 2) return false;
        foreach (var c in text)
            if (!char.IsAsciiLetterUpper(c) && c is not (' ' or '\'' or '-' or '.' or '’')) return false;
        if (Headings.Match(text) > 0 || text is "BT" or "END TEXT" or "UNQUOTE" or "END QUOTE" or "END SUMMARY" or "TARY") return false;
        foreach (var range in text.Split(' '))
            if (text[range] is "OF" or "THE" or "AND" or "TO" or "IN" or "FOR" or "HIS" or "WITH" or "AT" or "BY" or "ON" or "IS") return false;
        if (text.StartsWith("END ") || ClassificationWords.TryRead(text, out var mark) && mark.End >= text.Length - 1) return false;
        return Captions.Find(text) is null && !Stations.IsName(Mrn.KeyOf(text, stackalloc char[Mrn.LongestKey]));
    }

    /// <summary><c>MR. SMITH</c>, <c>U.S. MISSION</c>: the point belongs to a short word, not to a sentence.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> before)
    {
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.Length < 2 || word is "MR" or "MRS" or "DR" or "GEN" or "COL" or "AMB" or "ST" or "NO" or "MESSRS" or "CAPT" or "LT"
            or "SEN" or "REP" or "GOV" or "JR" || word.Length >= 3 && word[^2] == '.';
    }
}
