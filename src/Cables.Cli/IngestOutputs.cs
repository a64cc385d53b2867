using Cables.Corpus;

namespace Cables.Cli;

/// <summary>Where <c>cables ingest</c> writes: at least one of them.</summary>
internal sealed record IngestOutputs(string? Database, string? Parquet, string? Csv, string? GraphMl)
{
    /// <summary>What was asked for, named as on the command line.</summary>
    public IEnumerable<(string Option, string Path)> Named =>
        from output in ((string Option, string? Path)[])[("--db", Database), ("--parquet", Parquet), ("--csv", Csv), ("--graphml", GraphMl)]
        where output.Path is not null
        select (output.Option, output.Path);

    /// <summary>Opens them all. Of a shard each has a name of its own; the parts of a dataset lie side by side in one folder.</summary>
    public ICorpusOutput Open(Shard shard)
    {
        List<ICorpusOutput> opened = [];
        try
        {
            if (Database is not null) opened.Add(SqliteOutput.Open(shard.NameOf(Database)));
            if (Parquet is not null) opened.Add(ParquetOutput.Open(Parquet, shard));
            if (Csv is not null) opened.Add(CsvOutput.Create(shard.NameOf(Csv)));
            if (GraphMl is not null) opened.Add(GraphMlOutput.Create(shard.NameOf(GraphMl)));
        }
        catch
        {
            opened.ForEach(output => output.Dispose());
            throw;
        }

        return opened is [var only] ? only : new SeveralOutputs(opened);
    }
}
