using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;
using Cables.Text;

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

    /// <summary>Letters that are rare, or stand together seldom; every word holds some of these.</summary>
    private static readonly string[] RareLetters = ["X", "Q", "TM", "SM", "DO"];

    /// <summary>The words by the first of their rare letters, and where in the word it stands.</summary>
    private static readonly (RareMarks Mark, string Word, int At)[][] ByRareLetter = Load();

    /// <summary>For each rare letter where another letter stands beside it in all its words, and which ones do, a bit each.</summary>
    private static readonly (int At, uint Letters)[] Clues = [.. ByRareLetter.Select(ClueOf)];

    /// <summary>Finds all the marks of a text.</summary>
    public static void Find(ReadOnlySpan<char> text, LineIndex lines, Span<LineMemo> memos)
    {
        if (Vector512.IsHardwareAccelerated) Find<WideStretch>(text, lines, memos);
        else Find<NarrowStretch>(text, lines, memos);
    }

    private static void Find<TStretch>(ReadOnlySpan<char> text, LineIndex lines, Span<LineMemo> memos)
        where TStretch : struct, IStretch<TStretch>
    {
        for (var at = 0; at < text.Length; at += Stretch.Length)
        {
            var (letters, next) = (Stretch.Of<TStretch>(text, at).InCapitals(), Stretch.Of<TStretch>(text, at + 1).InCapitals());
            // X and Q are rare enough alone.
            var rare = (letters.Having('X') | letters.Having('Q') | (letters.Having('T') | letters.Having('S')) & next.Having('M')
                | letters.Having('D') & next.Having('O')).Marked;
            for (; rare != 0; rare &= rare - 1)
            {
                var place = at + BitOperations.TrailingZeroCount(rare);
                if (MayBeMark(text, place) && MarkAt(text, place) is var mark and not RareMarks.None) memos[lines.LineOf(place)].Marks |= mark;
            }
        }
    }

    /// <summary>Whether one more letter of a word with a rare letter at a place is right: DOCUMENT is told from DOCID, NEXT from TEXT.</summary>
    private static bool MayBeMark(ReadOnlySpan<char> text, int place)
    {
        var (at, letters) = Clues[(text[place] & Stretch.Capital) - 'A'];
        return (uint)(place + at) < (uint)text.Length && (letters >> (text[place + at] & 0x1F) & 1) != 0;
    }

    /// <summary>The mark of the word whose rare letter stands at a place.</summary>
    private static RareMarks MarkAt(ReadOnlySpan<char> text, int place)
    {
        var marks = RareMarks.None;
        foreach (var (mark, word, at) in ByRareLetter[(text[place] & Stretch.Capital) - 'A'])
        {
            var start = place - at;
            if (start < 0 || text.Length - start < word.Length || (text[start] & Stretch.Capital) != word[0]) continue;
            if (Ascii.EqualsIgnoreCase(text.Slice(start, word.Length), word)) marks |= mark;
        }

        return marks;
    }

    private static (RareMarks Mark, string Word, int At)[][] Load()
    {
        var words = Known.SelectMany(known => known.Words.Select(word => (known.Mark, Word: word, At: RareLettersIn(word)))).ToLookup(word => word.Word[word.At]);
        return Tabulation.Of(26, letter => words[(char)('A' + letter)].ToArray());
    }

    /// <summary>Of the places beside a rare letter and its neighbour the one where the fewest letters stand.</summary>
    private static (int At, uint Letters) ClueOf((RareMarks Mark, string Word, int At)[] words) => words.Length == 0 ? default :
        new[] { -2, 2, 3 }.Where(beside => words.All(word => word.At + beside >= 0 && word.At + beside < word.Word.Length))
            .Select(beside => (beside, LookAlikes.LettersOf([.. words.Select(word => word.Word[word.At + beside])])))
            .MinBy(clue => BitOperations.PopCount(clue.Item2));

    private static int RareLettersIn(string word) =>
        RareLetters.Select(letters => word.IndexOf(letters, StringComparison.Ordinal)).First(at => at >= 0);
}
