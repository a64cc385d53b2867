namespace Cables.Vocabulary;

/// <summary>The office codes of <c>offices.csv</c>: a help, not a limit.</summary>
internal static class Offices
{
    private static readonly HashSet<string> All = Table.Load("offices.csv").Rows().Select(row => row["code"]).ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes = All.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly CapitalsTable<string> OfCapitals = new([.. All.Select(code => KeyValuePair.Create(code, code))]);

    public static bool Contains(ReadOnlySpan<char> code) => Codes.Contains(code);

    /// <summary>The code as the table spells it; null when it has none such.</summary>
    public static string? Find(ReadOnlySpan<char> code) => Codes.TryGetValue(code, out var known) ? known : null;

    /// <summary>The code that the capitals at the start of a text are, and how many there are; null when the table has none such.</summary>
    public static string? Beginning(ReadOnlySpan<char> text, out int length)
    {
        var number = 0ul;
        for (length = 0; length < text.Length && char.IsAsciiLetterUpper(text[length]); length++) number = CapitalsTable<string>.With(number, text[length]);
        return OfCapitals.TryFind(number, length, out var code) ? code : null;
    }
}
