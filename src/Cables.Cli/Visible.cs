using System.Globalization;

namespace Cables.Cli;

/// <summary>Text of strangers as it may be shown: a telegram's characters must not move a terminal's cursor, change its title or turn
/// the reading direction.</summary>
internal static class Visible
{
    private const char Unknown = '\uFFFD';

    /// <summary>The text with a sign in the place of every character that controls something; as long as before.</summary>
    public static string Of(string text)
    {
        foreach (var c in text)
            if (char.IsSurrogate(c) || Of(c) != c) return string.Create(text.Length, text, static (span, text) => Write(text, span));
        return text;
    }

    /// <summary>The same of a text of several lines, which stay lines; tabs stay as well.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(line => string.Join('\t', line.Split('\t').Select(Of))));

    private static void Write(string text, Span<char> span)
    {
        for (var i = 0; i < span.Length; i++) span[i] = IsHalf(text, i) ? Unknown : Of(text[i]);
    }

    private static char Of(char c) => c switch
    {
        // The pictures of control characters: ␛ for escape, ␉ for tab.
        < ' ' => (char)('\u2400' + c),
        '\u007F' => '\u2421',
        _ => char.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator => Unknown,
            _ => c,
        },
    };

    /// <summary>Whether the character is half of a pair that controls something or is none: tags of the plane 14, a lone half.</summary>
    private static bool IsHalf(string text, int at)
    {
        if (!char.IsSurrogate(text[at])) return false;
        var first = char.IsLowSurrogate(text[at]) ? at - 1 : at;
        return first < 0 || first + 1 >= text.Length || !char.IsSurrogatePair(text[first], text[first + 1])
            || CharUnicodeInfo.GetUnicodeCategory(text, first) is UnicodeCategory.Format;
    }
}
