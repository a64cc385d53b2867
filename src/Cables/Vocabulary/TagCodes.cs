using System.Collections.Frozen;

namespace Cables.Vocabulary;

/// <summary>The TAGS codes of <c>tags.csv</c>, by code and era.</summary>
internal static class TagCodes
{
    private static readonly FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Codes =
        Load();

    /// <summary>Later meanings are those of another system of codes.</summary>
    private const int LastYear = 2010;

    private sealed record Entry(TagKind Kind, string? Meaning, int From);

    /// <summary>The kind of a code in a year; the nearest earlier meaning holds where the year has none of its own.</summary>
    public static TagKind? Find(ReadOnlySpan<char> code, int? year) => EntryOf(code, year)?.Kind;

    /// <summary>The meaning of a code in a year; null when the vocabulary lacks it or is not sure of it.</summary>
    public static string? MeaningOf(ReadOnlySpan<char> code, int? year) => EntryOf(code, year)?.Meaning;

    /// <summary>The kind as the table calls it.</summary>
    public static TagKind KindOf(string name) => name switch
    {
        "subject" => TagKind.Subject,
        "geographic" => TagKind.Geographic,
        "organization" => TagKind.Organization,
        "program" => TagKind.Program,
        _ => TagKind.Unknown,
    };

    private static Entry? EntryOf(ReadOnlySpan<char> code, int? year)
    {
        if (!Codes.TryGetValue(code, out var entries)) return null;
        var found = entries[0];
        foreach (var entry in entries)
            if (entry.From <= (year ?? LastYear)) found = entry;
        return found;
    }

    private static FrozenDictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var codes = new Dictionary<string, List<Entry>>(StringComparer.Ordinal);
        foreach (var row in Table.Load("tags.csv").Rows())
        {
            var from = int.Parse(row["era"].AsSpan(0, 4), provider: null);
            if (!codes.TryGetValue(row["code"], out var entries)) codes.Add(row["code"], entries = []);
            entries.Add(new Entry(KindOf(row["kind"]), row["confidence"] == "unverified" ? null : row["meaning"], from));
        }

        return codes
            .ToFrozenDictionary(c => c.Key, c => c.Value.OrderBy(e => e.From).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
