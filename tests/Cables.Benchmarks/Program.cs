using System.Buffers;
using System.Diagnostics;
using System.Text;
using Cables;
using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Json;
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
var cables = texts.Select(text => Cable.Parse(text)).ToArray();
var outlines = texts.Select(text => TelegramOutliner.Run(new LineLooks(text))).ToArray();
var characters = texts.Sum(text => (long)text.Length);
Console.WriteLine($"{texts.Length} telegrams, {characters / 1e6:f2} MB");

Time("decode", i => Encoding.UTF8.GetString(bytes[i]).Length);
Time("lines", i => Lines(texts[i], looks => looks.Lines.Count));
Time("split", i => Lines(texts[i], looks => DocumentSplitter.Split(looks).Count));
Time("outline", i => TelegramOutliner.Run(new LineLooks(texts[i])).Blocks.Count);
Time("to+info", i => ElementsOf(i, ElementKind.To, Addressees) + ElementsOf(i, ElementKind.Info, Addressees));
Time("refs", i => ElementsOf(i, ElementKind.References, (b, o, d) => References(b, o, d, cables[i].Mrn)));
Time("tags", i => ElementsOf(i, ElementKind.Tags, Tags));
Time("eo", i => ElementsOf(i, ElementKind.ExecutiveOrder, (b, o, d) => ExecutiveOrderGrammar.Read(b, o, 1974, d) is null ? 0 : 1));
Time("distribution", i => ElementsOf(i, ElementKind.Distribution, (b, o, d) => DistributionGrammar.Read(b, o, int.MaxValue, d) is null ? 0 : 1));
Time("paragraphs", i => ElementsOf(i, ElementKind.Paragraph, (b, o, d) => ParagraphGrammar.Read(b, o, d).Text.Length));
Time("subject", i => ElementsOf(i, ElementKind.Subject, (b, o, d) => SubjectGrammar.Read(b, o, d)?.Length ?? 0));
Time("classified", i => ElementsOf(i, ElementKind.ClassifiedBy, (b, o, d) => ClassifiedByGrammar.Read(b, o, d) is null ? 0 : 1));
Time("dtg", i => DateTimeLineReader.Read(outlines[i], default, new DiagnosticBag(100)) is null ? 0 : 1);
Time("pages", i => PageHeaderReader.Read(outlines[i], new DiagnosticBag(100)).Count);
Time("attributes", i => ElementsOf(i, ElementKind.Attributes, (b, o, d) => Attributes(b, o)));
Time("envelope", i => EnvelopeGrammar.Read(outlines[i], new DiagnosticBag(100)) is null ? 0 : 1);
Time("identity", i => IdentityReader.Read(outlines[i], [], cables[i].From, default, 1974, null, new DiagnosticBag(100)).Mrn is null ? 0 : 1);
Time("markings", i => MarkingReader.Read(outlines[i]).Count);
Time("tiling", i => ElementTiling.Of(outlines[i]).Count);
Time("checks", i => { CrossChecks.Run(cables[i], outlines[i], PageHeaderReader.Read(outlines[i], new DiagnosticBag(100)), new DiagnosticBag(100)); return 1; });
Time("parse", i => Cable.Parse(texts[i]).Paragraphs.Count);
Time("json", i => cables[i].ToJson().Length);
ArrayBufferWriter<byte> records = new(1 << 20);
Time("records", i =>
{
    records.ResetWrittenCount();
    CableJson.Write(records, cables[i]);
    return records.WrittenCount;
});
Time("read", i => CableReader.Read(bytes[i].AsSpan()).Count());
Time("all", i => CableReader.Read(bytes[i].AsSpan()).Sum(document => document.ToJson().Length));

static int Addressees(Block block, TelegramOutline outline, DiagnosticBag diagnostics)
{
    List<Addressee> addressees = [];
    AddresseeGrammar.Read(block, outline, addressees, int.MaxValue, diagnostics);
    return addressees.Count;
}

static int References(Block block, TelegramOutline outline, DiagnosticBag diagnostics, Mrn? own)
{
    List<Reference> references = [];
    ReferenceListGrammar.Read(block, outline, new ReferenceReader(own, 1974, references, int.MaxValue, diagnostics), diagnostics);
    return references.Count;
}

static int Tags(Block block, TelegramOutline outline, DiagnosticBag diagnostics)
{
    List<Tag> tags = [];
    TagGrammar.Read(block, outline, 1974, new TagSet(tags, int.MaxValue, diagnostics), diagnostics);
    return tags.Count;
}

static int Attributes(Block block, TelegramOutline outline)
{
    List<KeyValuePair<string, string>> attributes = [];
    AttributeGrammar.Read(block, outline, attributes, int.MaxValue, new DiagnosticBag(0));
    return attributes.Count;
}

static int Lines(string text, Func<LineLooks, int> count)
{
    using LineLooks looks = new(text);
    return count(looks);
}

int ElementsOf(int i, ElementKind kind, Func<Block, TelegramOutline, DiagnosticBag, int> read)
{
    var outline = outlines[i];
    var bag = new DiagnosticBag(100);
    var sum = 0;
    foreach (var block in outline.OfKind(kind)) sum += read(block, outline, bag);
    return sum;
}

void Time(string stage, Func<int, int> work)
{
    if (stages.Count > 0 && !stages.Contains(stage)) return;
    var warm = Stopwatch.StartNew();
    while (warm.Elapsed.TotalSeconds < Math.Min(2, seconds)) for (var i = 0; i < texts.Length; i++) work(i);
    // The best time of each telegram by itself: what other programs take from the machine spoils some rounds of some telegrams, not all of one.
    var best = new long[texts.Length];
    Array.Fill(best, long.MaxValue);
    var allocated = GC.GetAllocatedBytesForCurrentThread();
    var rounds = 0;
    var clock = Stopwatch.StartNew();
    while (rounds == 0 || clock.Elapsed.TotalSeconds < seconds)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work(i);
            best[i] = Math.Min(best[i], Stopwatch.GetTimestamp() - start);
        }

        rounds++;
    }

    var sum = best.Sum() / (double)Stopwatch.Frequency;
    allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
    Console.WriteLine($"{stage,-10} {characters / sum / 1e6,8:f1} MB/s {sum * 1e6 / texts.Length,9:f1} us a telegram {allocated / (double)rounds / characters,6:f1} B a character");
}
