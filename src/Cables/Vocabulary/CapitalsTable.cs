using System.Diagnostics.CodeAnalysis;

namespace Cables.Vocabulary;

/// <summary>What belongs to words of capitals, looked up by the one number that their letters make: while a word is walked over its number
/// grows, and then nothing has to be hashed or compared letter by letter.</summary>
internal sealed class CapitalsTable<T>
{
    /// <summary>So many letters of five bits have room in a number.</summary>
    private const int Longest = 12;

    private readonly Entry[] _entries;
    private readonly int _shift;

    /// <summary>A word's number and what belongs to it, side by side, for who finds the one wants the other.</summary>
    private struct Entry
    {
        public ulong Number;
        public T Value;
    }

    /// <summary>Words with anything else than capitals, and long ones, are left out.</summary>
    public CapitalsTable(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        // Half of the places stay empty.
        var bits = 2;
        while (1 << (bits - 1) < words.Count) bits++;
        (_entries, _shift) = (new Entry[1 << bits], 64 - bits);
        foreach (var (word, value) in words)
        {
            var number = NumberOf(word);
            if (number == 0) continue;
            var place = PlaceOf(number);
            while (_entries[place].Number != 0) place = Next(place);
            _entries[place] = new Entry { Number = number, Value = value };
        }
    }

    /// <summary>The number of a word with a further letter.</summary>
    public static ulong With(ulong number, char letter) => (number << 5) | (letter & 0x1Fu);

    /// <summary>The number of a word; 0 for one that can not be in a table.</summary>
    public static ulong NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest || word.ContainsAnyExceptInRange('A', 'Z')) return 0;
        var number = 0ul;
        foreach (var letter in word) number = With(number, letter);
        return number;
    }

    /// <summary>What belongs to the word of a number; false when the table lacks it, or when it has more letters than any word in it.</summary>
    public bool TryFind(ulong number, int length, [MaybeNullWhen(false)] out T value)
    {
        if (length <= Longest)
        {
            for (var place = PlaceOf(number); ; place = Next(place))
            {
                ref readonly var entry = ref _entries[place];
                if (entry.Number == 0) break;
                if (entry.Number != number) continue;
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private int PlaceOf(ulong number) => (int)(number * 0x9E3779B97F4A7C15 >> _shift);

    private int Next(int place) => (place + 1) & (_entries.Length - 1);
}
