using System.Numerics;
using System.Runtime.CompilerServices;

namespace Cables.Text;

/// <summary>Which characters OCR takes for which: the one place that knows. FORMAT.md, grammar notation and Appendix A.</summary>
internal static class LookAlikes
{
    /// <summary>Distance of two words that differ in one look-alike letter.</summary>
    public const int OneAlike = 1;

    /// <summary>Distance of two words that differ in any one letter.</summary>
    public const int OneLetter = 2;

    private const string LetterPairs = "0O0D0Q0@ODOQCOCGGOEFHNMNUVIL1I1LI!1!5S8B2Z6G9G4AARTITJIJUWVWKXFPBRPRVYDBSBRKCEDO";

    /// <summary>What it costs to read one ASCII character for another, in either case.</summary>
    private static readonly byte[] Costs = BuildCosts();

    /// <summary>The figure that a character stands for where only a figure can stand; -1 when it stands for none.
    /// A slashed zero is read as <c>@</c>, <c>Q</c>, <c>D</c> or <c>Ø</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Figure(char c) => c < Figures.Length ? Figures[c] : -1;

    private static readonly sbyte[] Figures = [.. Enumerable.Range(0, 256).Select(c => (sbyte)FigureOf((char)c))];

    private static int FigureOf(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        'O' or 'o' or 'Q' or 'D' or '@' or 'Ø' or 'ø' or '®' => 0,
        'I' or 'i' or 'l' or '|' or '!' or '[' or ']' or 'J' => 1,
        'Z' or 'z' => 2,
        'A' => 4,
        'S' or 's' or '$' => 5,
        'G' => 6,
        'B' => 8,
        'g' or 'q' => 9,
        _ => -1,
    };

    /// <summary>Whether the character is a figure or a letter that is nearly always a misread one (FORMAT.md's terminal D).</summary>
    public static bool IsFigure(char c) => char.IsAsciiDigit(c) || c is 'O' or 'o' or 'I' or 'l' or '|' or '@' or 'Q' or 'Ø';

    /// <summary>The letter that a figure stands for where only a letter can stand: <c>0</c> O, <c>1</c> I, <c>5</c> S, <c>8</c> B.</summary>
    public static char Letter(char c) => c switch
    {
        '0' or '@' or 'Ø' => 'O',
        '1' or '|' or '!' or '[' or ']' => 'I',
        '2' => 'Z',
        '4' => 'A',
        '5' or '$' => 'S',
        '6' => 'G',
        '8' => 'B',
        _ => char.ToUpperInvariant(c),
    };

    /// <summary>How far two words are apart: a look-alike counts 1; any other letter changed, lost or added counts 2. Upper and
    /// lower case are the same. Gives up above <paramref name="limit"/> with a value above it.</summary>
    public static int Distance(ReadOnlySpan<char> printed, ReadOnlySpan<char> known, int limit = 8)
    {
        if (printed.Length > 40 || known.Length > 40) return limit + 1;
        if (Math.Abs(printed.Length - known.Length) * 2 > limit) return limit + 1;
        if (limit <= OneLetter) return ShortDistance(printed, known, limit);
        // Each letter that the printed word has nowhere is a letter changed, or one of those lost.
        var lost = known.Length - printed.Length;
        if (BitOperations.PopCount(LettersOf(known) & ~LettersOf(printed)) + (lost > 0 ? lost : -lost * OneLetter) > limit) return limit + 1;
        // A letter lost or added costs 2: farther than this from the diagonal there is no way within the limit.
        var band = Math.Min(limit / OneLetter, known.Length);
        Span<int> previous = stackalloc int[known.Length + 1];
        Span<int> current = stackalloc int[known.Length + 1];
        for (var j = 0; j <= known.Length; j++) previous[j] = j <= band ? j * OneLetter : limit + 1;
        for (var i = 1; i <= printed.Length; i++)
        {
            var (first, last) = (Math.Max(1, i - band), Math.Min(known.Length, i + band));
            current[first - 1] = first == 1 ? i * OneLetter : limit + 1;
            var least = current[first - 1];
            for (var j = first; j <= last; j++)
            {
                var change = previous[j - 1] + Cost(printed[i - 1], known[j - 1]);
                current[j] = Math.Min(change, Math.Min(previous[j], current[j - 1]) + OneLetter);
                least = Math.Min(least, current[j]);
            }

            if (last < known.Length) current[last + 1] = limit + 1;
            if (least > limit) return limit + 1;
            var swap = previous;
            previous = current;
            current = swap;
        }

        return previous[known.Length];
    }

    /// <summary>The letters of a word as a set, a bit each.</summary>
    public static uint LettersOf(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var c in word) letters |= 1u << (c & 0x1F);
        return letters;
    }

    /// <summary>Up to one letter: words of one length are compared letter by letter, others must share all but one letter, so that
    /// a whole vocabulary can be tried.</summary>
    private static int ShortDistance(ReadOnlySpan<char> printed, ReadOnlySpan<char> known, int limit)
    {
        if (printed.Length == known.Length)
        {
            var sum = 0;
            for (var i = 0; i < printed.Length && sum <= limit; i++) sum += Cost(printed[i], known[i]);
            return sum <= limit ? sum : limit + 1;
        }

        var shorter = printed.Length < known.Length ? printed : known;
        var longer = printed.Length < known.Length ? known : printed;
        var at = 0;
        while (at < shorter.Length && Cost(shorter[at], longer[at]) == 0) at++;
        for (; at < shorter.Length; at++)
            if (Cost(shorter[at], longer[at + 1]) != 0) return limit + 1;
        return OneLetter <= limit ? OneLetter : limit + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Cost(char printed, char known) =>
        printed < 128 && known < 128 ? Costs[(printed << 7) | known]
        : char.ToUpperInvariant(printed) == char.ToUpperInvariant(known) ? 0 : OneLetter;

    private static byte[] BuildCosts()
    {
        var costs = new byte[128 * 128];
        costs.AsSpan().Fill(OneLetter);
        for (var i = 0; i + 1 < LetterPairs.Length; i += 2) SetCost(costs, LetterPairs[i], LetterPairs[i + 1], OneAlike);
        for (var c = '\0'; c < 128; c++) SetCost(costs, c, c, 0);
        return costs;
    }

    /// <summary>Sets the cost of two characters, in either order and either case.</summary>
    private static void SetCost(byte[] costs, char left, char right, byte cost)
    {
        foreach (var one in (ReadOnlySpan<char>)[left, char.ToLowerInvariant(left)])
        {
            foreach (var other in (ReadOnlySpan<char>)[right, char.ToLowerInvariant(right)])
                costs[(one << 7) | other] = costs[(other << 7) | one] = cost;
        }
    }
}
