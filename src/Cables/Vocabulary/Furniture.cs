using System.Collections.Frozen;

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
    private static readonly FrozenDictionary<char, (string Phrase, FurnitureKind Kind)[]> ByFirst = Load();

    /// <summary>The kind of the phrase that a line begins with, and the phrase's length.</summary>
    public static (FurnitureKind Kind, int Length) StartingWith(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !ByFirst.TryGetValue(char.ToUpperInvariant(line[0]), out var phrases)) return default;
        foreach (var (phrase, kind) in phrases)
            if (line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return (kind, phrase.Length);
        return default;
    }

    private static FrozenDictionary<char, (string, FurnitureKind)[]> Load() =>
        Table.Load("furniture.csv").Rows()
            .Select(row => (Phrase: row["phrase"], Kind: Enum.Parse<FurnitureKind>(row["kind"], ignoreCase: true)))
            .GroupBy(p => p.Phrase[0])
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Phrase.Length).ToArray());
}
