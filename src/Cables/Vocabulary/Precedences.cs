using System.Numerics;
using Cables.Text;

namespace Cables.Vocabulary;

/// <summary>Precedence words and their misprints, from <c>precedences.csv</c>.</summary>
internal static class Precedences
{
    private static readonly Dictionary<string, Precedence> Words = Load();

    private static readonly Dictionary<string, Precedence>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly CapitalsTable<Precedence> OfCapitals = new(Words);

    /// <summary>The words that a misread letter is repaired in, each with its letters as a set.</summary>
    private static readonly (string Word, uint Letters)[] Repairable =
        [.. new[] { "PRIORITY", "IMMEDIATE", "ROUTINE" }.Select(word => (word, LookAlikes.LettersOf(word)))];

    /// <summary>The precedence of a word as the table has it, or of one with a misread letter: <c>PRIORI7Y</c>.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, out Precedence precedence)
    {
        if (Lookup.TryGetValue(word, out precedence)) return true;
        return word.Length is >= 6 and <= 10 && TryFindNearest(word, LookAlikes.LettersOf(word), out precedence);
    }

    /// <summary>The same of a word in capitals, whose number and whose set of letters are known.</summary>
    public static bool TryFind(ReadOnlySpan<char> word, ulong number, uint letters, out Precedence precedence) =>
        OfCapitals.TryFind(number, word.Length, out precedence) || word.Length is >= 6 and <= 10 && TryFindNearest(word, letters, out precedence);

    private static bool TryFindNearest(ReadOnlySpan<char> word, uint letters, out Precedence precedence)
    {
        foreach (var (known, knownLetters) in Repairable)
        {
            // Two letters changed at the most.
            if (BitOperations.PopCount(knownLetters & ~letters) <= LookAlikes.OneLetter && LookAlikes.Distance(word, known, LookAlikes.OneLetter) <= LookAlikes.OneLetter)
                return Lookup.TryGetValue(known, out precedence);
        }

        precedence = default;
        return false;
    }

    private static Dictionary<string, Precedence> Load()
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

        return words;
    }
}
