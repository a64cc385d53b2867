using Cables.Generator;

namespace Cables.Corpus.Tests.Generated;

/// <summary>The generated telegrams in a database.</summary>
public sealed class GeneratedDatabase : IDisposable
{
    private readonly GeneratedFolder _generated = new();

    public GeneratedDatabase()
    {
        Totals = _generated.Folder.Ingest(_generated.Path);
        Database = _generated.Folder.Open();
    }

    public List<Telegram> Telegrams => _generated.Telegrams;

    public IngestTotals Totals { get; }

    public Database Database { get; }

    public void Dispose()
    {
        Database.Dispose();
        _generated.Dispose();
    }
}
