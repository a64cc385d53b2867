using Cables.Text;

namespace Cables.Grammar;

/// <summary>Address lines that telegram after telegram prints, <c>AMEMBASSY LUSAKA</c>, and what each reads as: most of a list are known before
/// they are read. One with a serial hardly comes again and is not kept.</summary>
internal static class RecurringAddressee
{
    private const int Longest = 80;

    private static readonly Kept?[] Lines = new Kept?[TextMark.Places];

    /// <summary>A line and what it reads as.</summary>
    private sealed record Kept(string Line, Addressee Addressee);

    /// <summary>The addressee of a line, as <see cref="PlainAddressee"/> reads it.</summary>
    public static Addressee? Read(ReadOnlySpan<char> line, TextSpan span)
    {
        if (line.IsEmpty || line.Length > Longest || char.IsAsciiDigit(line[^1])) return PlainAddressee.Read(line, span);
        var place = TextMark.Place(TextMark.Of(line));
        if (Lines[place] is { } kept && line.SequenceEqual(kept.Line)) return kept.Addressee with { Span = span };
        var addressee = PlainAddressee.Read(line, span);
        if (addressee is not null) Lines[place] = new Kept(addressee.Name.Length == line.Length ? addressee.Name : line.ToString(), addressee);
        return addressee;
    }
}
