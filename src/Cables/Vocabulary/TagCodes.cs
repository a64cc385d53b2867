using System.Collections.Frozen;

namespace Cables.Vocabulary;

/// <summary>The TAGS codes of <c>tags.csv</c>, by code and era.</summary>
internal static class TagCodes
{
    private static readonly FrozenDictionary<string, (TagKind Kind, int From)[]>.AlternateLookup<ReadOnlySpan<char>> Codes =
        Load();

    /// <summary>The kind of a code in a year; the nearest earlier meaning holds where the year has none of its own.</summary>
    public static TagKind? Find(ReadOnlySpan<char> code, int? year)
    {
        if (!Codes.TryGetValue(code, out var entries)) return null;
        var kind = entries[0].Kind;
        foreach (var entry in entries)
            if (year is null || entry.From <= year) kind = entry.Kind;
        return kind;
    }

    private static FrozenDictionary<string, (TagKind, int)[]>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var codes = new Dictionary<string, List<(TagKind, int)>>(StringComparer.Ordinal);
        foreach (var row in Table.Load("tags.csv").Rows())
        {
            var kind = row["kind"] switch
            {
                "subject" => TagKind.Subject,
                "geographic" => TagKind.Geographic,
                "organization" => TagKind.Organization,
                "program" => TagKind.Program,
                _ => TagKind.Unknown,
            };
            var from = int.Parse(row["era"].AsSpan(0, 4), provider: null);
            if (!codes.TryGetValue(row["code"], out var entries)) codes.Add(row["code"], entries = []);
            entries.Add((kind, from));
        }

        return codes
            .ToFrozenDictionary(c => c.Key, c => c.Value.OrderBy(e => e.Item2).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
