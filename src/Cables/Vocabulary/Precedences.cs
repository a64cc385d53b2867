using System.Collections.Frozen;

namespace Cables.Vocabulary;

/// <summary>Precedence words and their misprints, from <c>precedences.csv</c>.</summary>
internal static class Precedences
{
    private static readonly FrozenDictionary<string, Precedence> Words = Load();

    private static readonly FrozenDictionary<string, Precedence>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryFind(ReadOnlySpan<char> word, out Precedence precedence) =>
        Lookup.TryGetValue(word, out precedence);

    private static FrozenDictionary<string, Precedence> Load()
    {
        var words = new Dictionary<string, Precedence>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Table.Load("precedences.csv").Rows())
        {
            var value = row["value"] switch
            {
                "FLASH" => Precedence.Flash,
                "NIACT IMMEDIATE" => Precedence.NiactImmediate,
                "IMMEDIATE" => Precedence.Immediate,
                "PRIORITY" => Precedence.Priority,
                "ROUTINE" => Precedence.Routine,
                _ => (Precedence?)null,
            };
            if (value is null) continue;
            words.TryAdd(row["word"], value.Value);
            foreach (var variant in row.List("variants")) words.TryAdd(variant, value.Value);
        }

        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
