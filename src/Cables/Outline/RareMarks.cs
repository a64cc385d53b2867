using System.Buffers;

namespace Cables.Outline;

/// <summary>Marks that few lines hold. A text is searched once for all of them, so that its lines need not be.</summary>
[Flags]
internal enum RareMarks : byte
{
    None = 0,

    /// <summary><c>DocId:32989748</c>, the number of an archive's print.</summary>
    PrintNumber = 1,

    /// <summary><c>Department of State</c> in small letters: letterheads and release stamps.</summary>
    Letterhead = 2,

    /// <summary><c>BEGIN TEXT</c>, <c>TEXT FOLLOWS:</c> and the like.</summary>
    QuoteBeginning = 4,

    /// <summary><c>END TEXT</c>, <c>UNQUOTE</c> and the like.</summary>
    QuoteEnd = 8,

    /// <summary><c>ROUTING AND TRANSMITTAL SLIP</c>, the heading of a form.</summary>
    RoutingSlip = 16,

    /// <summary>What must be believed of a piece of text that was not searched.</summary>
    All = PrintNumber | Letterhead | QuoteBeginning | QuoteEnd | RoutingSlip,
}

/// <summary>The words that make the <see cref="RareMarks"/>, in either case.</summary>
internal static class RareMarkWords
{
    private static readonly (RareMarks Mark, string[] Words)[] Known =
    [
        (RareMarks.PrintNumber, ["DOCID", "DOCLD:", "DOOLD:"]),
        (RareMarks.Letterhead, ["EPARTMENT OF STA"]),
        (RareMarks.QuoteBeginning, ["BEGIN TEXT", "TEXT FOLLOWS:", "BEGIN QUOTE"]),
        (RareMarks.RoutingSlip, ["ROUTING AND TRANSMITTAL SLIP"]),
        (RareMarks.QuoteEnd, ["END TEXT", "END QUOTE", "UNQUOTE", "CLOSE QUOTE", "UNQTE", "ENDTEXT"]),
    ];

    private static readonly SearchValues<string> AllWords = SearchValues.Create([.. Known.SelectMany(known => known.Words)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The offset of the first mark; -1 without any.</summary>
    public static int Find(ReadOnlySpan<char> text) => text.IndexOfAny(AllWords);

    /// <summary>The mark that a text begins with.</summary>
    public static RareMarks At(ReadOnlySpan<char> text)
    {
        foreach (var (mark, words) in Known)
            foreach (var word in words)
                if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return mark;
        return RareMarks.None;
    }
}
