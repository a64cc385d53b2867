using System.Buffers;

namespace Cables.Outline;

/// <summary>Marks that few texts hold. A text is searched for each of them once, so that its lines need not be.</summary>
[Flags]
internal enum RareMarks
{
    None = 0,

    /// <summary><c>DocId:32989748</c>, the number of an archive's print.</summary>
    PrintNumbers = 1,

    /// <summary><c>Department of State</c> in small letters: letterheads and release stamps.</summary>
    Letterheads = 2,

    /// <summary><c>BEGIN TEXT</c>, <c>TEXT FOLLOWS:</c> and the like; without one no quoted text ends.</summary>
    Quotes = 4,

    /// <summary>What must be believed of a text that was not searched.</summary>
    All = PrintNumbers | Letterheads | Quotes,
}

/// <summary>The words that make the <see cref="RareMarks"/>.</summary>
internal static class RareMarkWords
{
    /// <summary>What ends a quoted text.</summary>
    public static readonly SearchValues<string> QuoteEnds = SearchValues.Create(
        ["END TEXT", "END QUOTE", "UNQUOTE", "CLOSE QUOTE", "UNQTE", "ENDTEXT"], StringComparison.OrdinalIgnoreCase);

    /// <summary>What begins one.</summary>
    public static readonly SearchValues<string> QuoteBeginnings = SearchValues.Create(
        ["BEGIN TEXT", "TEXT FOLLOWS:", "BEGIN QUOTE"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> PrintNumbers = SearchValues.Create(["DOCID", "DOCLD:", "DOOLD:"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Letterheads = SearchValues.Create(["EPARTMENT OF STA"], StringComparison.OrdinalIgnoreCase);

    public static RareMarks In(ReadOnlySpan<char> text) =>
        (text.ContainsAny(PrintNumbers) ? RareMarks.PrintNumbers : 0)
        | (text.ContainsAny(Letterheads) ? RareMarks.Letterheads : 0)
        | (text.ContainsAny(QuoteBeginnings) ? RareMarks.Quotes : 0);
}
