using System.Buffers;

namespace Cables.Cli;

/// <summary>Where lines end, as the library counts them: <c>\r\n</c>, <c>\n</c>, a lone <c>\r</c>, and the form feed of printed copies.</summary>
internal static class LineEnds
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("\r\n\f");

    /// <summary>The first line of a text without its end, and where the next one begins.</summary>
    public static (int End, int Next) First(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(Ends);
        if (end < 0) return (text.Length, text.Length);
        return (end, end + (text[end..].StartsWith("\r\n") ? 2 : 1));
    }
}
