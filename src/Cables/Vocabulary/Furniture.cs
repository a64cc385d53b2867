using System.Runtime.CompilerServices;

namespace Cables.Vocabulary;

/// <summary>What a phrase of <c>furniture.csv</c> marks.</summary>
internal enum FurnitureKind
{
    None,
    Letterhead,
    Form,
    Stamp,
    TextHead,
    AttributesHead,
}

/// <summary>The printed phrases of letterheads, forms and stamps.</summary>
internal static class Furniture
{
    /// <summary>So many characters tell nearly all lines from all phrases.</summary>
    private const int BeginningLength = 3;

    private const int Places = 512;

    /// <summary>By the place of their beginning, longest first.</summary>
    private static readonly (string Phrase, FurnitureKind Kind)[]?[] ByBeginning = Load();

    /// <summary>By the same place the fourth letters of the phrases there that do not end in a colon, a bit each.</summary>
    private static readonly uint[] FourthLetters =
        [.. ByBeginning.Select(phrases => (phrases ?? []).Where(phrase => !phrase.Phrase.EndsWith(':')).Aggregate(0u, (letters, phrase) => letters | 1u << (phrase.Phrase[3] & 0x1F)))];

    public static IEnumerable<string> Phrases => ByBeginning.SelectMany(phrases => phrases ?? [], (_, phrase) => phrase.Phrase);

    /// <summary>The kind of the phrase that a line begins with, and the phrase's length.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (FurnitureKind Kind, int Length) StartingWith(ReadOnlySpan<char> line) =>
        line.Length >= BeginningLength && ByBeginning[PlaceOf(line)] is { } phrases ? Among(phrases, line) : default;

    /// <summary>Whether a line may begin with a phrase that does not end in a colon, as a key of the attribute block would.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayBeginHeading(ReadOnlySpan<char> line) =>
        line.Length > BeginningLength && ((FourthLetters[PlaceOf(line)] >> (line[3] & 0x1F) & 1) != 0 || !char.IsAscii(line[3]));

    private static (FurnitureKind Kind, int Length) Among((string Phrase, FurnitureKind Kind)[] phrases, ReadOnlySpan<char> line)
    {
        foreach (var (phrase, kind) in phrases)
        {
            // Most differ at the phrase's end: REVIEW ACTION, REVIEW AUTHORITY.
            if (line.Length < phrase.Length || ((line[phrase.Length - 1] ^ phrase[^1]) & ~0x20) != 0) continue;
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return (kind, phrase.Length);
        }

        return default;
    }

    /// <summary>The place of a text's first characters, the same in either case.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(ReadOnlySpan<char> text) => (text[0] & 0x1F) ^ (text[1] & 0x1F) << 2 ^ (text[2] & 0x1F) << 4;

    private static (string, FurnitureKind)[]?[] Load()
    {
        var byBeginning = new (string, FurnitureKind)[]?[Places];
        foreach (var group in Table.Load("furniture.csv").Rows()
            .Select(row => (Phrase: row["phrase"], Kind: Enum.Parse<FurnitureKind>(row["kind"], ignoreCase: true)))
            .GroupBy(p => PlaceOf(p.Phrase)))
            byBeginning[group.Key] = [.. group.OrderByDescending(p => p.Phrase.Length)];
        return byBeginning;
    }
}
