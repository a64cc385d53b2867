using Cables.Text;

namespace Cables.Vocabulary;

/// <summary>A caption of <c>captions.csv</c>: its canonical spelling and kind.</summary>
internal sealed record CaptionEntry(string Caption, string Kind)
{
    /// <summary>Whether it is listed in <c>captions</c> wherever it stands in the header.</summary>
    public bool IsListed => Kind is "distribution" or "control" or "channel" or "series" or "handling" or "visa" or "program";
}

/// <summary>The captions, looked up by their letters alone, so that <c>E X D I S</c> is EXDIS.</summary>
internal static class Captions
{
    private static readonly Dictionary<string, CaptionEntry>.AlternateLookup<ReadOnlySpan<char>> ByLetters = Load();

    /// <summary>What was found for words as they are printed; most captions are printed in one way.</summary>
    private static readonly RecurringReading<CaptionEntry> Recurring = new();

    private static readonly string[] Repairable = ["EXDIS", "NODIS", "LIMDIS", "STADIS", "SIPDIS", "NOFORN"];

    /// <summary>The first two letters of all forms, a bit for each pair.</summary>
    private static readonly ulong[] Beginnings = BeginningsOf(ByLetters.Dictionary.Keys);

    /// <summary>Whether the first two letters of a text are those of a caption. Costs less than to look for the caption.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text)
    {
        var first = '\0';
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c)) continue;
            var letter = char.ToUpperInvariant(c);
            if (first != '\0') return (Beginnings[PairOf(first, letter) >> 6] >> PairOf(first, letter) & 1) != 0;
            first = letter;
        }

        return false;
    }

    /// <summary>The caption of a word or phrase; null when it is none. Blanks inside do not matter.</summary>
    public static CaptionEntry? Find(ReadOnlySpan<char> words)
    {
        if (!MayBegin(words)) return null;
        if (Recurring.Find(words) is { } known) return known;
        Span<char> letters = stackalloc char[Math.Min(words.Length, 64)];
        var length = Letters(words, letters);
        return ByLetters.TryGetValue(letters[..length], out var entry) ? Recurring.Keep(words, entry) : null;
    }

    /// <summary>The distribution caption that a damaged word stands for (<c>EXOIS</c>, <c>L1MDIS</c>); null when it is none.</summary>
    public static CaptionEntry? FindNearest(ReadOnlySpan<char> words)
    {
        Span<char> letters = stackalloc char[Math.Min(words.Length, 64)];
        var length = Letters(words, letters);
        if (length is < 4 or > 7) return null;
        foreach (var known in Repairable)
            if (LookAlikes.Distance(letters[..length], known, LookAlikes.OneLetter) <= LookAlikes.OneLetter)
                return Find(known);
        return null;
    }

    private static int PairOf(char first, char second) => (first << 7) | second;

    private static ulong[] BeginningsOf(IEnumerable<string> forms)
    {
        var bits = new ulong[1 << 8];
        foreach (var form in forms) bits[PairOf(form[0], form[1]) >> 6] |= 1UL << PairOf(form[0], form[1]);
        return bits;
    }

    private static int Letters(ReadOnlySpan<char> words, Span<char> letters)
    {
        var length = 0;
        foreach (var c in words)
            if (char.IsAsciiLetterOrDigit(c) && length < letters.Length) letters[length++] = char.ToUpperInvariant(c);
        return length;
    }

    private static Dictionary<string, CaptionEntry>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var entries = new Dictionary<string, CaptionEntry>(StringComparer.Ordinal);
        Span<char> letters = stackalloc char[64];
        foreach (var row in Table.Load("captions.csv").Rows())
        {
            var entry = new CaptionEntry(row["caption"], row["kind"]);
            if (entry.Kind is "classification" or "downgrading" or "precedence" or "reference") continue;
            foreach (var form in row.List("variants").Prepend(entry.Caption))
            {
                var length = Letters(form, letters);
                // Two-letter short forms (OC, SY, IM) are codes of other elements as well; here they decide nothing.
                if (length > 2) entries.TryAdd(letters[..length].ToString(), entry);
            }
        }

        return entries.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
