using System.Globalization;
using System.Text;

namespace Cables.Corpus.Tests;

/// <summary>A folder for one test, with invented telegrams and databases in it; gone with the test.</summary>
public sealed class CorpusFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("cables-corpus-").FullName;

    public string Of(string name) => Path.Combine(_path, name);

    /// <summary>Writes a file, its folders with it, and gives its path back.</summary>
    public string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    public string Add(string name, byte[] bytes)
    {
        var file = Of(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <summary>A telegram of some number, which refers to the one before it.</summary>
    public static string Telegram(int number) => string.Create(CultureInfo.InvariantCulture, $"""
        R {1 + number % 28:00}1639Z FEB 74
        FM AMEMBASSY OSLO
        TO SECSTATE WASHDC {6000 + number}
        INFO AMEMBASSY STOCKHOLM
        UNCLAS OSLO {number:0000}
        E.O. 11652: N/A
        TAGS: ETRD, EFIS, NO
        SUBJECT: HERRING CATCH OF WEEK {number}
        REF: OSLO {number - 1}
        1. THE CATCH OF WEEK {number} WAS LANDED IN GOOD ORDER AND SOLD ON THE SAME DAY.
        2. THE FISHERIES DIRECTOR EXPECTS THE NEXT WEEK TO BE LIKE IT.
        BYRNE

        """);

    /// <summary>Reads into a database of the folder, on two threads.</summary>
    public IngestTotals Ingest(string database, IngestOptions? options, params string[] paths)
    {
        using var output = SqliteOutput.Open(Of(database));
        return CorpusIngest.Run(paths, output, (options ?? IngestOptions.Default) with { Jobs = 2 });
    }

    public IngestTotals Ingest(params string[] paths) => Ingest("cables.db", null, paths);

    /// <summary>Reads into a Parquet dataset of the folder, on two threads.</summary>
    public IngestTotals IngestParquet(string dataset, IngestOptions? options, params string[] paths)
    {
        options ??= IngestOptions.Default;
        using var output = ParquetOutput.Open(Of(dataset), options.Sources.Shard);
        return CorpusIngest.Run(paths, output, options with { Jobs = 2 });
    }

    /// <summary>The files of a dataset that readers see, below its folder and in order.</summary>
    public List<string> Parts(string dataset) =>
        [.. Directory.EnumerateFiles(Of(dataset), "*.parquet", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Of(dataset), file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    public Database Open(string database = "cables.db") => new(Of(database));

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
