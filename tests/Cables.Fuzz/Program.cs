using System.Globalization;
using Cables.Fuzz;
using Cables.Tests.Corpus;
using SharpFuzz;

const string Usage = """
    mutate [--count N] [--seed N] [--jobs N] [--only SEED] [--save FOLDER]   reads damaged telegrams, or the one of a seed
    hostile [--part N] [--name WORD]                                         measures texts that are made to cost much
    replay FILE...                                                           gives files to every target
    fuzz parse|read|values                                                   is driven by libFuzzer or AFL++ (see run.sh)
    """;

switch (args)
{
    case ["mutate", .. var options]:
        var corpus = RealTelegrams.CorpusFiles;
        if (RealTelegrams.CorpusIsAbsent is { } absent) Console.Error.WriteLine(absent);
        var run = new LongRun(new Mutants([.. RealTelegrams.SampleFiles.Concat(corpus).Select(File.ReadAllText)]), Option(options, "--save", "failures"));
        if (Option(options, "--only", "") is { Length: > 0 } only)
        {
            run.Check(ulong.Parse(only, CultureInfo.InvariantCulture));
            return 0;
        }

        return run.Run((long)Number(options, "--count", 100_000), Number(options, "--seed", 1), (int)Number(options, "--jobs", 1)) == 0 ? 0 : 1;

    case ["hostile", .. var options]:
        return HostileRun.Run((int)Number(options, "--part", 1), Option(options, "--name", "")) == 0 ? 0 : 1;

    case ["replay", .. var files]:
        foreach (var file in files)
        {
            Console.Error.WriteLine(file);
            foreach (var target in Targets.All.Values) target(File.ReadAllBytes(file));
        }

        return 0;

    case ["fuzz", var name] when Targets.All.TryGetValue(name, out var target):
        if (Environment.GetEnvironmentVariable("__AFL_SHM_ID") is null) Fuzzer.LibFuzzer.Run(span => target(span.ToArray()));
        else
            Fuzzer.Run(stream =>
            {
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                target(bytes.ToArray());
            });
        return 0;

    default:
        Console.Error.WriteLine(Usage);
        return 2;
}

static string Option(string[] options, string name, string otherwise) =>
    Array.IndexOf(options, name) is var at and >= 0 && at + 1 < options.Length ? options[at + 1] : otherwise;

static ulong Number(string[] options, string name, ulong otherwise) =>
    ulong.Parse(Option(options, name, otherwise.ToString(CultureInfo.InvariantCulture)), CultureInfo.InvariantCulture);
