using Cables.Vocabulary;

namespace Cables.Outline;

/// <summary>Knows lines of clearances as printed below DRAFTED BY and APPROVED BY: office, colon and name, perhaps a word in brackets,
/// <c>EUR/NE:RJOKEEFE, ICA:MFENWICK (PHONE)</c>. Whatever such a line may be taken for, <see cref="FieldContinuation"/> would say of it that the
/// drafting goes on.</summary>
internal static class PlainClearance
{
    private const int Shortest = 6;

    private const int Longest = 76;

    /// <summary>A line with more marks and blanks may have too many words.</summary>
    private const int MostMarks = 11;

    /// <summary>Whether a line without rare marks is one: entries, commas between, perhaps one behind them.</summary>
    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.Length is < Shortest or > Longest) return false;
        for (var at = 0; at < line.Length;)
        {
            at = BehindEntry(line, at);
            if (at == 0 || at < line.Length && line[at++] != ',') return false;
            if (at < line.Length && line[at++] != ' ') return false;
        }

        return HasFewMarks(line) && !MayBeOther(line);
    }

    private static int BehindEntry(ReadOnlySpan<char> line, int at)
    {
        var colon = at;
        while (colon < line.Length && (char.IsAsciiLetterUpper(line[colon]) || line[colon] == '/' && colon > at)) colon++;
        if (colon == at || colon == line.Length || line[colon] != ':') return 0;
        var end = BehindCapitals(line, colon + 1);
        if (end == colon + 1) return 0;
        if (!line[end..].StartsWith(" (")) return end;
        var bracket = BehindCapitals(line, end + 2);
        return bracket > end + 2 && bracket < line.Length && line[bracket] == ')' ? bracket + 1 : 0;
    }

    private static int BehindCapitals(ReadOnlySpan<char> line, int at)
    {
        while (at < line.Length && char.IsAsciiLetterUpper(line[at])) at++;
        return at;
    }

    /// <summary>Whether half of a line at least are capitals: it is no scrap.</summary>
    private static bool HasFewMarks(ReadOnlySpan<char> line)
    {
        var marks = 0;
        foreach (var c in line) marks += char.IsAsciiLetterUpper(c) ? 0 : 1;
        return marks <= MostMarks && marks * 2 <= line.Length;
    }

    /// <summary>Whether it may begin as something else that has neither figures nor a blank near its beginning.</summary>
    private static bool MayBeOther(ReadOnlySpan<char> line) =>
        line[0] == 'I' && TextLook.ParagraphNumber(line).Number > 0 || line.StartsWith("DESIRED") || ClassificationWords.MayBeRead(line)
        || PageLook.Find(line, mayBeClassified: false) >= 0 || Furniture.StartingWith(line).Length > 0 || EnvelopeLook.Read(line) != LineKind.Text
        || LabelLook.Read(line).Kind != LineKind.Text || AddressLook.Read(line).Kind != LineKind.Text;
}
