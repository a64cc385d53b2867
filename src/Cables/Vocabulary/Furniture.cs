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
    /// <summary>By first character, longest first.</summary>
    private static readonly (string Phrase, int Beginning, FurnitureKind Kind)[]?[] ByFirst = Load();

    public static IEnumerable<string> Phrases => ByFirst.SelectMany(phrases => phrases ?? []).Select(phrase => phrase.Phrase);

    /// <summary>The kind of the phrase that a line begins with, and the phrase's length.</summary>
    public static (FurnitureKind Kind, int Length) StartingWith(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || char.ToUpperInvariant(line[0]) is not (var first and < (char)128) || ByFirst[first] is not { } phrases) return default;
        var beginning = Beginning(line);
        foreach (var (phrase, start, kind) in phrases)
            if (start == beginning && line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return (kind, phrase.Length);
        return default;
    }

    /// <summary>The first characters, in one case, packed into a number: nearly all lines are told from all phrases by them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Beginning(ReadOnlySpan<char> text) =>
        text.Length < 3 ? 0 : char.ToUpperInvariant(text[0]) << 16 ^ char.ToUpperInvariant(text[1]) << 8 ^ char.ToUpperInvariant(text[2]);

    private static (string, int, FurnitureKind)[]?[] Load()
    {
        var byFirst = new (string, int, FurnitureKind)[]?[128];
        foreach (var group in Table.Load("furniture.csv").Rows()
            .Select(row => (Phrase: row["phrase"], Beginning: Beginning(row["phrase"]), Kind: Enum.Parse<FurnitureKind>(row["kind"], ignoreCase: true)))
            .GroupBy(p => char.ToUpperInvariant(p.Phrase[0])))
            byFirst[group.Key] = [.. group.OrderByDescending(p => p.Phrase.Length)];
        return byFirst;
    }
}
