namespace Cables.Vocabulary;

/// <summary>The posts that are known.</summary>
public static class PostTable
{
    /// <summary>All posts, by key.</summary>
    public static ValueList<Post> All { get; } = Load();

    /// <summary>The posts that go by a name: the name itself, its page-header form, its letters in document numbers, a variant, the address,
    /// a routing indicator, or the country, which may have many. Blanks, stops and the case of letters do not matter.</summary>
    /// <returns>The posts, by key; empty when none goes by it.</returns>
    public static ValueList<Post> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = KeyOf(name);
        if (key.Length == 0) return default;
        return All.Where(post => NamesOf(post).Any(known => known is not null && KeyOf(known) == key) || IsIn(post.Country, name)).ToValueList();
    }

    /// <summary>The names of posts that an unknown name may stand for: those it begins, and those that differ by one letter.</summary>
    public static ValueList<string> Near(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Nearness.Of(name.Trim().ToUpperInvariant(), All.Select(post => post.Name).Distinct());
    }

    private static IEnumerable<string?> NamesOf(Post post) =>
    [
        post.Key, post.PageHeaderName, post.AadCode, post.AddressForm, .. post.Variants, .. post.Indicators.Select(indicator => indicator.Indicator),
    ];

    /// <summary>Whether a country's name has these words: <c>Russia</c> is in <c>Soviet Union / Russia</c>, <c>Niger</c> not
    /// in <c>Nigeria</c>.</summary>
    private static bool IsIn(string? country, string name) =>
        country is not null && $" {WordsOf(country)} ".Contains($" {WordsOf(name)} ", StringComparison.Ordinal);

    private static string WordsOf(string text) => string.Join(' ',
        string.Concat(text.Select(c => char.IsLetter(c) ? char.ToUpperInvariant(c) : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string KeyOf(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    private static ValueList<Post> Load()
    {
        var indicators = Table.Load("routing_indicators.csv").Rows().Where(row => row["station"] != "").ToLookup(row => row["station"], Read);
        return Table.Load("stations.csv").Rows().Select(row => new Post(
            row["station"], row["mrn_name"], row["page_header_name"], row.Text("aad_code"), row.List("variants").ToValueList(),
            row.Text("post_type"), row.Text("address_form"), row.Text("country"), row.Text("years"))
        {
            Indicators = indicators[row["station"]].ToValueList(),
        }).OrderBy(post => post.Key, StringComparer.Ordinal).ToValueList();
    }

    private static RoutingIndicator Read(Table.Row row) =>
        new(row["indicator"], row["as_of"], !row["note"].Contains("unverified", StringComparison.Ordinal));
}
