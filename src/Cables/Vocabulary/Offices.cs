namespace Cables.Vocabulary;

/// <summary>The office codes of <c>offices.csv</c>: a help, not a limit.</summary>
internal static class Offices
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes =
        Table.Load("offices.csv").Rows().Select(row => row["code"]).ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> code) => Codes.Contains(code);

    /// <summary>The code as the table spells it; null when it has none such.</summary>
    public static string? Find(ReadOnlySpan<char> code) => Codes.TryGetValue(code, out var known) ? known : null;
}
