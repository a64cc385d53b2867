using System.Buffers;

namespace Cables.Outline;

/// <summary>Knows addresses that are printed as they should be: <c>TO SECSTATE WASHDC</c>, <c>INFO RUEHCP/AMEMBASSY COPENHAGEN</c>, and those without a
/// label.</summary>
internal static class PlainAddress
{
    /// <summary>A routing indicator has so many letters at least where a line begins with one: the first four of a line may be INFO.</summary>
    private const int FewestLetters = 5;

    private static readonly SearchValues<char> CapitalsAndFigures = SearchValues.Create(" 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>A label and a known address behind it, of FM any name; without hyphens and commas, which may make a distribution, and without a stroke but
    /// that of a routing indicator.</summary>
    public static LineLook Labelled(ReadOnlySpan<char> line, LineKind kind, int content)
    {
        if (content >= line.Length || !char.IsAsciiLetterUpper(line[content])) return default;
        var indicator = AddressLook.RoutingIndicatorLength(line[content..]);
        return !line[(content + indicator)..].ContainsAnyExcept(CapitalsAndFigures) && !line[content..].StartsWith("DE ")
            && (kind == LineKind.From || indicator > 0 || AddressLook.IsAddress(line[content..])) && !DateTimeLook.Matches(line) ? new LineLook(kind, content) : default;
    }

    /// <summary>An embassy or the like without a label, perhaps the number of the message to it behind.</summary>
    public static LineLook Bare(ReadOnlySpan<char> line, bool wasPassed) =>
        !line.ContainsAnyExcept(CapitalsAndFigures) && (wasPassed || !DateTimeLook.Matches(line)) ? new LineLook(LineKind.Address) : default;

    /// <summary>An address without a label behind a routing indicator, on a line that was passed by when the file was cut.</summary>
    public static LineLook Routed(ReadOnlySpan<char> line) =>
        AddressLook.RoutingIndicatorLength(line) is var indicator && indicator > FewestLetters && indicator + 1 < line.Length && char.IsAsciiLetterUpper(line[indicator])
        && !line[indicator..].ContainsAnyExcept(CapitalsAndFigures) ? new LineLook(LineKind.Address) : default;
}
