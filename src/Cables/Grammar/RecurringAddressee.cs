using Cables.Text;

namespace Cables.Grammar;

/// <summary>Address lines that telegram after telegram prints, <c>AMEMBASSY LUSAKA</c>, and what each reads as: most of a list are known before
/// they are read. A serial behind them hardly comes again and is read by itself.</summary>
internal static class RecurringAddressee
{
    private const int Longest = 80;

    /// <summary>What is shorter may be an indicator alone, what is longer behind it none.</summary>
    private const int Shortest = 9;

    private const int LongestSerial = 5;

    private static readonly Kept?[] Lines = new Kept?[TextMark.Places];

    /// <summary>A line and what it reads as.</summary>
    private sealed record Kept(string Line, Addressee Addressee);

    /// <summary>The addressee of a line, as <see cref="PlainAddressee"/> reads it.</summary>
    public static Addressee? Read(ReadOnlySpan<char> line, TextSpan span)
    {
        if (line.IsEmpty || line.Length > Longest) return PlainAddressee.Read(line, span);
        if (!char.IsAsciiDigit(line[^1])) return Find(line, span, null) ?? PlainAddressee.Read(line, span);
        var name = line[..^SerialLength(line)];
        // Not behind a figure, a mark, or BY POUCH.
        if (name.Length < Shortest || name[^1] != ' ' || !char.IsAsciiLetterUpper(name[^2]) || name.EndsWith(" BY POUCH ", StringComparison.Ordinal))
            return PlainAddressee.Read(line, span);
        return Find(name[..^1], span, line[name.Length..].ToString()) ?? PlainAddressee.Read(line, span);
    }

    /// <summary>How many figures a line ends with.</summary>
    private static int SerialLength(ReadOnlySpan<char> line)
    {
        var length = 1;
        while (length < LongestSerial && length < line.Length && char.IsAsciiDigit(line[^(length + 1)])) length++;
        return length;
    }

    private static Addressee? Find(ReadOnlySpan<char> line, TextSpan span, string? serial)
    {
        var place = TextMark.Place(TextMark.Of(line));
        if (Lines[place] is not { } kept || !line.SequenceEqual(kept.Line))
        {
            if (PlainAddressee.Read(line, span) is not { } addressee) return null;
            Lines[place] = kept = new Kept(addressee.Name.Length == line.Length ? addressee.Name : line.ToString(), addressee);
        }

        return kept.Addressee with { Serial = serial ?? kept.Addressee.Serial, Span = span };
    }
}
