using System.Globalization;

namespace Cables.Corpus;

/// <summary>How the parts of a dataset are called: <c>year=1975/part-000012.parquet</c>, of a shard
/// <c>year=1975/part-2-of-8-000012.parquet</c>, so that several may write into one folder. Until a part is whole its name begins with a
/// low line and has another ending, so that readers pass it over.</summary>
internal sealed class PartName(Shard shard)
{
    private const string Unfinished = ".unfinished";

    private readonly string _prefix =
        shard.IsWhole ? "part-" : string.Create(CultureInfo.InvariantCulture, $"part-{shard.Number}-of-{shard.Of}-");

    /// <summary>The ledger's name.</summary>
    public string Ledger => shard.NameOf("_ledger.sqlite");

    /// <summary>A part's path below the dataset's folder. Without a year it stands where Hive keeps what has no value.</summary>
    public string Of(int? year, long number) =>
        Within($"year={year?.ToString(CultureInfo.InvariantCulture) ?? "__HIVE_DEFAULT_PARTITION__"}", number);

    /// <summary>The path of another part of the same year.</summary>
    public string Beside(string part, long number) => Within(part[..part.IndexOf('/')], number);

    /// <summary>What a part is called until it is whole.</summary>
    public static string UnfinishedOf(string part) => part.Replace("/", "/_", StringComparison.Ordinal) + Unfinished;

    /// <summary>Whether a file of a year's folder is one that these runs made.</summary>
    public bool Fits(string file)
    {
        var name = file.AsSpan();
        if (name.StartsWith("_") && name.EndsWith(Unfinished)) name = name[1..^Unfinished.Length];
        if (!name.StartsWith(_prefix) || !name.EndsWith(".parquet")) return false;
        var number = name[_prefix.Length..^".parquet".Length];
        return number.Length >= 6 && !number.ContainsAnyExceptInRange('0', '9');
    }

    private string Within(string year, long number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{_prefix}{number:000000}.parquet");
}
