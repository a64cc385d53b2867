namespace Cables.Vocabulary;

/// <summary>The TAGS codes that are known, with all their meanings.</summary>
public static class TagTable
{
    /// <summary>All rows, by code and era.</summary>
    public static ValueList<TagMeaning> All { get; } = Load();

    /// <summary>All meanings of a code, earliest first; empty when the code is not known.</summary>
    public static ValueList<TagMeaning> Of(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var wanted = code.Trim();
        return All.Where(row => row.Code.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToValueList();
    }

    /// <summary>The codes that an unknown one may stand for: those it begins, and those that differ by one letter.</summary>
    public static ValueList<string> Near(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return Nearness.Of(code.Trim().ToUpperInvariant(), All.Select(row => row.Code).Distinct());
    }

    private static ValueList<TagMeaning> Load() => Table.Load("tags.csv").Rows().Select(Read)
        .OrderBy(row => row.Code, StringComparer.Ordinal).ThenBy(row => row.From).ToValueList();

    private static TagMeaning Read(Table.Row row) => new(
        row["code"], TagCodes.KindOf(row["kind"]), row.Text("meaning"), row["era"], row.Text("note"), row.Text("retention_1973_79"),
        row["confidence"] switch
        {
            "primary" => Confidence.Primary,
            "secondary" => Confidence.Secondary,
            "general" => Confidence.General,
            "inferred" => Confidence.Inferred,
            "attested only" => Confidence.AttestedOnly,
            _ => Confidence.Unverified,
        });
}
