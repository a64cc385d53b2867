using System.Diagnostics;
using System.Globalization;
using System.Text;
using Cables;
using Cables.Corpus;
using Cables.Generator;

// dotnet run -c Release --project tests/Cables.Corpus.Benchmarks -- [COUNT]
// What a telegram costs: read on one thread, written on one thread, and both together as cables ingest does it.
var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 20_000;
var folder = Directory.CreateTempSubdirectory("cables-benchmark-").FullName;
try
{
    var texts = Enumerable.Range(0, count).Select(i => Encoding.UTF8.GetBytes(GeneratedTelegram.Of(1, i).Text)).ToArray();
    Console.WriteLine(FormattableString.Invariant($"{count} telegrams, {texts.Sum(text => (long)text.Length) / 1e6:f1} MB"));

    var characters = 0L;
    var documents = Array.Empty<Document[]>();
    Time("read", () => documents = [.. texts.Select(text => CableReader.Read(text.AsSpan()).ToArray())]);
    // What is put together when it is first asked for costs the reading threads, too.
    Time("ask for texts", () =>
    {
        foreach (var cable in documents.SelectMany(entry => entry).OfType<Cable>())
            foreach (var paragraph in cable.Paragraphs) characters += paragraph.Text.Length;
    });
    Time("write SQLite", () => Write(SqliteOutput.Open(Path.Combine(folder, "written.db"))));
    Time("write Parquet", () => Write(ParquetOutput.Open(Path.Combine(folder, "written"))));
    documents = [];
    var source = Path.Combine(folder, "in");
    GeneratedCorpus.Write(source, count, seed: 1);
    Time("to SQLite", () => Ingest(SqliteOutput.Open(Path.Combine(folder, "ingested.db"))));
    Time("to SQLite again", () => Ingest(SqliteOutput.Open(Path.Combine(folder, "ingested.db"))));
    Time("to Parquet", () => Ingest(ParquetOutput.Open(Path.Combine(folder, "ingested"))));
    Time("to CSV", () => Ingest(CsvOutput.Create(Path.Combine(folder, "ingested.csv"))));

    void Write(ICorpusOutput output)
    {
        using var written = output;
        for (var i = 0; i < documents.Length; i++)
        {
            var name = $"{i:000000}.txt";
            var file = new SourceFile("/" + name, name, texts[i].Length, DateTime.UnixEpoch);
            var entry = new SourceEntry(file);
            var hash = $"{i:x64}";
            output.BeginFile(file);
            output.BeginEntry(entry, hash);
            foreach (var document in documents[i]) output.Add(document);
            output.EndEntry(entry, hash, texts[i].Length);
            output.EndFile(file, null);
        }

        output.Complete(isWhole: true);
    }

    void Ingest(ICorpusOutput output)
    {
        using var ingested = output;
        CorpusIngest.Run([source], output);
    }
}
finally
{
    Directory.Delete(folder, recursive: true);
}

void Time(string what, Action run)
{
    GC.Collect();
    using var process = Process.GetCurrentProcess();
    var (watch, processor) = (Stopwatch.StartNew(), process.TotalProcessorTime);
    run();
    process.Refresh();
    var (seconds, busy) = (watch.Elapsed.TotalSeconds, (process.TotalProcessorTime - processor).TotalSeconds);
    Console.WriteLine(FormattableString.Invariant(
        $"{what,-15} {seconds,7:f2} s  {count / seconds,8:f0} telegrams/s  {busy * 1e6 / count,6:f0} us of processor time each"));
}
