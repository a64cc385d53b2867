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
    private static readonly (string Phrase, FurnitureKind Kind)[]?[] ByFirst = Load();

    /// <summary>The kind of the phrase that a line begins with, and the phrase's length.</summary>
    public static (FurnitureKind Kind, int Length) StartingWith(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || char.ToUpperInvariant(line[0]) is not (var first and < (char)128) || ByFirst[first] is not { } phrases) return default;
        var second = char.ToUpperInvariant(line[1]);
        foreach (var (phrase, kind) in phrases)
            if (char.ToUpperInvariant(phrase[1]) == second && line.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)) return (kind, phrase.Length);
        return default;
    }

    private static (string, FurnitureKind)[]?[] Load()
    {
        var byFirst = new (string, FurnitureKind)[]?[128];
        foreach (var group in Table.Load("furniture.csv").Rows()
            .Select(row => (Phrase: row["phrase"], Kind: Enum.Parse<FurnitureKind>(row["kind"], ignoreCase: true)))
            .GroupBy(p => char.ToUpperInvariant(p.Phrase[0])))
            byFirst[group.Key] = [.. group.OrderByDescending(p => p.Phrase.Length)];
        return byFirst;
    }
}
