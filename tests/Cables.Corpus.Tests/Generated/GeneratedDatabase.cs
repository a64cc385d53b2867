using System.Globalization;
using Cables.Generator;

namespace Cables.Corpus.Tests.Generated;

/// <summary>Some hundred invented telegrams of all forms in a database, and what each of them says.</summary>
public sealed class GeneratedDatabase : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public GeneratedDatabase()
    {
        // The script ./measure asks for 20,000.
        var count = int.Parse(Environment.GetEnvironmentVariable("CABLES_GENERATED") ?? "400", CultureInfo.InvariantCulture);
        foreach (var (name, telegrams) in GeneratedCorpus.Files(count, seed: 1))
        {
            _folder.Add($"in/{name}", telegrams[0].Text);
            Telegrams.Add(telegrams[0].Values);
        }

        Totals = _folder.Ingest(_folder.Of("in"));
        Database = _folder.Open();
    }

    public List<Telegram> Telegrams { get; } = [];

    public IngestTotals Totals { get; }

    public Database Database { get; }

    public void Dispose()
    {
        Database.Dispose();
        _folder.Dispose();
    }
}
