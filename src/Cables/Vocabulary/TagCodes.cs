namespace Cables.Vocabulary;

/// <summary>The TAGS codes of <c>tags.csv</c>, by code and era.</summary>
internal static class TagCodes
{
    private static readonly Dictionary<string, Entry[]> All = Load();

    private static readonly Dictionary<string, Entry[]>.AlternateLookup<ReadOnlySpan<char>> Codes = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Each code with its kind, and its meanings if there are several.</summary>
    private static readonly CapitalsTable<(string Code, TagKind Kind, Entry[]? Meanings)> OfCapitals =
        new([.. All.Select(code => KeyValuePair.Create(code.Key, (code.Key, code.Value[0].Kind, code.Value.Length > 1 ? code.Value : null)))]);

    /// <summary>Later meanings are those of another system of codes.</summary>
    private const int LastYear = 2010;

    /// <summary>A row of the table; what a code means is read when somebody asks.</summary>
    private sealed record Entry(TagKind Kind, int From, Table.Row Row);

    /// <summary>The kind of a code in a year; the nearest earlier meaning holds where the year has none of its own.</summary>
    public static TagKind? Find(ReadOnlySpan<char> code, int? year) => EntryOf(code, year)?.Kind;

    /// <summary>The meaning of a code in a year; null when the vocabulary lacks it or is not sure of it.</summary>
    public static string? MeaningOf(ReadOnlySpan<char> code, int? year) => EntryOf(code, year) is { Row: var row } && row["confidence"] != "unverified" ? row["meaning"] : null;

    /// <summary>The kind as the table calls it.</summary>
    public static TagKind KindOf(string name) => name switch
    {
        "subject" => TagKind.Subject,
        "geographic" => TagKind.Geographic,
        "organization" => TagKind.Organization,
        "program" => TagKind.Program,
        _ => TagKind.Unknown,
    };

    /// <summary>The code that the capitals at the start of a text are, what it means in a year, and how many they are; null when the vocabulary
    /// lacks it.</summary>
    public static (string Code, TagKind Kind)? Beginning(ReadOnlySpan<char> text, int? year, out int length)
    {
        var number = 0ul;
        for (length = 0; length < text.Length && char.IsAsciiLetterUpper(text[length]); length++) number = CapitalsTable<Entry[]>.With(number, text[length]);
        if (!OfCapitals.TryFind(number, length, out var known)) return null;
        return (known.Code, known.Meanings is null ? known.Kind : EntryOf(known.Meanings, year).Kind);
    }

    private static Entry? EntryOf(ReadOnlySpan<char> code, int? year) => Codes.TryGetValue(code, out var entries) ? EntryOf(entries, year) : null;

    private static Entry EntryOf(Entry[] entries, int? year)
    {
        var found = entries[0];
        foreach (var entry in entries)
            if (entry.From <= (year ?? LastYear)) found = entry;
        return found;
    }

    private static Dictionary<string, Entry[]> Load()
    {
        var table = Table.Load("tags.csv");
        var codes = new Dictionary<string, Entry[]>(table.Count, StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            var code = row["code"];
            var entry = new Entry(KindOf(row["kind"]), int.Parse(row["era"].AsSpan(0, 4), provider: null), row);
            codes[code] = codes.TryGetValue(code, out var others) ? [.. others.Append(entry).OrderBy(e => e.From)] : [entry];
        }

        return codes;
    }
}
