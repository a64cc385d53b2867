using Cables.Generator;

namespace Cables.Corpus.Tests.Generated;

/// <summary>The generated telegrams in a Parquet dataset.</summary>
public sealed class GeneratedDataset : IDisposable
{
    private readonly GeneratedFolder _generated = new();

    public GeneratedDataset()
    {
        Totals = _generated.Folder.IngestParquet("cables", null, _generated.Path);
        Dataset = new Dataset(_generated.Folder.Of("cables"));
    }

    public List<Telegram> Telegrams => _generated.Telegrams;

    public IngestTotals Totals { get; }

    public Dataset Dataset { get; }

    /// <summary>What stands before a file's name in the column <c>path</c>.</summary>
    public string Root => _generated.Path + System.IO.Path.DirectorySeparatorChar;

    public void Dispose()
    {
        Dataset.Dispose();
        _generated.Dispose();
    }
}
