using System.Diagnostics;
using System.Text;
using Cables;
using Cables.Outline;
using Cables.Text;

// dotnet run -c Release --project tests/Cables.Benchmarks -- FOLDER [stage…] [--seconds N]
// Reads the telegrams of a folder once, then times each stage over all of them in turn, on one thread.
var seconds = 3.0;
List<string> stages = [];
var folder = "";
for (var i = 0; i < args.Length; i++)
    if (args[i] == "--seconds") seconds = double.Parse(args[++i], System.Globalization.CultureInfo.InvariantCulture);
    else if (folder.Length == 0) folder = args[i];
    else stages.Add(args[i]);

var bytes = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllBytes).ToArray();
var texts = bytes.Select(Encoding.UTF8.GetString).ToArray();
var indexes = texts.Select(text => new LineIndex(text)).ToArray();
var cables = texts.Select(text => Cable.Parse(text)).ToArray();
var characters = texts.Sum(text => (long)text.Length);
Console.WriteLine($"{texts.Length} telegrams, {characters / 1e6:f2} MB");

Time("decode", i => Encoding.UTF8.GetString(bytes[i]).Length);
Time("lines", i => new LineIndex(texts[i]).Count);
Time("split", i => DocumentSplitter.Split(texts[i], indexes[i]).Count);
Time("outline", i => TelegramOutliner.Run(texts[i], indexes[i]).Blocks.Count);
Time("parse", i => Cable.Parse(texts[i]).Paragraphs.Count);
Time("json", i => cables[i].ToJson().Length);
Time("read", i => CableReader.Read(new MemoryStream(bytes[i])).Count());
Time("all", i => CableReader.Read(new MemoryStream(bytes[i])).Sum(document => document.ToJson().Length));

void Time(string stage, Func<int, int> work)
{
    if (stages.Count > 0 && !stages.Contains(stage)) return;
    var warm = Stopwatch.StartNew();
    while (warm.Elapsed.TotalSeconds < Math.Min(2, seconds)) for (var i = 0; i < texts.Length; i++) work(i);
    var best = double.MaxValue;
    var allocated = GC.GetAllocatedBytesForCurrentThread();
    var rounds = 0;
    var clock = Stopwatch.StartNew();
    while (rounds == 0 || clock.Elapsed.TotalSeconds < seconds)
    {
        var round = Stopwatch.StartNew();
        for (var i = 0; i < texts.Length; i++) work(i);
        best = Math.Min(best, round.Elapsed.TotalSeconds);
        rounds++;
    }

    allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
    Console.WriteLine($"{stage,-10} {characters / best / 1e6,8:f1} MB/s {best * 1e6 / texts.Length,9:f1} us a telegram {allocated / (double)rounds / characters,6:f1} B a character");
}
