using Cables.Text;

namespace Cables.Grammar;

/// <summary>Reads the format lines of ACP 127 as the terminal printed them, <c>PP RUEHDIR RUEHC</c>, <c>DE RUEHMK #0498/01 2061434</c>, without
/// the grammar. What it takes reads as <see cref="EnvelopeGrammar"/> reads it.</summary>
internal static class PlainEnvelope
{
    private const int ShortestIndicator = 4;

    private const int LongestIndicator = 7;

    /// <summary>The indicators behind the doubled prosign; null for whatever the grammar has to read.</summary>
    public static List<string>? Routing(ReadOnlySpan<char> text)
    {
        if (text.Length < 3 || text[2] != ' ') return null;
        var indicators = new List<string>(2);
        for (int at = 3, length; at < text.Length; at += length + 1)
        {
            length = IndicatorLength(text[at..]);
            if (length == 0 || at + length < text.Length && text[at + length] != ' ' || at + length == text.Length - 1) return null;
            indicators.Add(text.Slice(at, length).ToString());
        }

        return indicators.Count > 0 ? indicators : null;
    }

    /// <summary>Station, serial of four figures, section and time of filing; null for whatever the grammar has to read.</summary>
    public static (string Station, int Serial, int? Section, string Filed)? Calling(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("DE ", StringComparison.Ordinal)) return null;
        var station = text.Slice(3, IndicatorLength(text[3..]));
        var rest = text[(3 + station.Length)..];
        if (station.IsEmpty || !rest.StartsWith(" #", StringComparison.Ordinal) || Figures(rest[2..], 4) is not { } serial) return null;
        rest = rest[6..];
        int? section = null;
        if (rest.Length > 3 && rest[0] == '/')
        {
            section = Figures(rest[1..], 2);
            if (section is null) return null;
            rest = rest[3..];
        }

        return rest.Length == 8 && rest[0] == ' ' && Figures(rest[1..], 7) is not null ? (RecurringText.Of(station), serial, section, rest[1..].ToString()) : null;
    }

    private static int IndicatorLength(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterUpper(text[length])) length++;
        return length is >= ShortestIndicator and <= LongestIndicator ? length : 0;
    }

    /// <summary>The value of so many figures at the start of a text.</summary>
    private static int? Figures(ReadOnlySpan<char> text, int count)
    {
        if (text.Length < count || text[..count].ContainsAnyExceptInRange('0', '9')) return null;
        var value = 0;
        foreach (var c in text[..count]) value = value * 10 + c - '0';
        return value;
    }
}
