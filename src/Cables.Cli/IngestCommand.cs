using System.CommandLine;
using Cables.Corpus;

namespace Cables.Cli;

/// <summary><c>cables ingest PATH… --db FILE --parquet FOLDER</c>: reads a corpus into a database and other outputs.</summary>
internal static class IngestCommand
{
    public static Command Create(Func<Stream> input)
    {
        Argument<string[]> paths = new("path")
        {
            Description = "Files, folders, patterns ('1974/**/*.txt'), archives (zip, tar.gz, 7z), tables (csv, ndjson); '-' reads standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value is ['-', _, ..]) result.AddError($"Unknown option '{token.Value}'.");
        });
        var database = Output("--db", "file", "Write into this SQLite database; made where there is none.");
        var parquet = Output("--parquet", "folder", "Write a Parquet dataset into this folder, by year; made where there is none.");
        var csv = Output("--csv", "file", """
            Write a flat table. Every run makes it anew, from all texts.
            A cell that a spreadsheet would take for a formula begins with an apostrophe.
            """);
        var graphMl = Output("--graphml", "file", "Write the graph of references, for Gephi. Every run makes it anew, from all texts.");
        Option<string[]> columns = new("--text-column")
        {
            Description = "The columns of tables that hold the text, joined in this order: header,body.",
            HelpName = "names",
            CustomParser = static result => result.Tokens
                .SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray(),
        };
        Option<Shard> shard = new("--shard")
        {
            Description = "Read one of several disjoint parts, into files of its own: 2/8 writes FILE-2-of-8, and its own parts into the folder of --parquet.",
            HelpName = "i/n",
            DefaultValueFactory = _ => Shard.Whole,
            CustomParser = static result =>
            {
                if (Shard.TryParse(result.Tokens[0].Value, null, out var part)) return part;
                result.AddError($"'{result.Tokens[0].Value}' is no part such as 2/8");
                return Shard.Whole;
            },
        };
        Option<int> jobs = new("--jobs", "-j")
        {
            Description = "How many threads read telegrams.",
            HelpName = "n",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };
        jobs.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var value }] && !(int.TryParse(value, out var count) && count is > 0 and <= 1024))
                result.AddError($"'{value}' is no number of threads.");
        });
        Option<bool> retry = new("--retry-failed") { Description = "Also read again what failed in an earlier run." };
        Option<bool> quiet = new("--quiet", "-q") { Description = "Print nothing but errors." };
        Option<string?> log = new("--log") { Description = "Add a line for each text that cannot be read, and the totals, to this file.", HelpName = "file" };
        log.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError("The name of the log is empty.");
        });

        Command command = new("ingest", """
            Read a corpus into a database, a Parquet dataset, a table, a graph: one reading for all that are named. Run it again to go on where
            it was ended, or to add what is new.

            Example: cables ingest archive packets.zip --db cables.db --parquet cables
            """)
        {
            paths, database, parquet, csv, graphMl, columns, shard, jobs, retry, quiet, log,
        };
        IngestOutputs OutputsOf(Func<Option<string?>, string?> value) => new(value(database), value(parquet), value(csv), value(graphMl));
        command.Validators.Add(result =>
        {
            var named = OutputsOf(result.GetValue).Named.ToList();
            if (named.Count == 0) result.AddError("Where to write is not said: --db FILE, --parquet FOLDER, --csv FILE or --graphml FILE.");
            for (var i = 1; i < named.Count; i++)
                if (named[..i].FirstOrDefault(other => OutputFile.IsSame(named[i].Path, other.Path)) is { Option: { } first })
                    result.AddError($"{first} and {named[i].Option} name the same file.");
        });
        command.SetAction((result, cancellation) => Task.FromResult(new IngestCorpus(
            new IngestRequest(
                result.GetRequiredValue(paths),
                OutputsOf(result.GetValue),
                new IngestOptions
                {
                    Sources = new SourceOptions
                    {
                        TextColumns = (result.GetValue(columns) ?? []).ToValueList(),
                        Shard = result.GetValue(shard),
                        StandardInput = input,
                    },
                    Jobs = result.GetValue(jobs),
                    RetryFailed = result.GetValue(retry),
                },
                result.GetValue(quiet),
                result.GetValue(log)),
            result.InvocationConfiguration.Error).Run(cancellation)));
        return command;
    }

    private static Option<string?> Output(string name, string what, string description)
    {
        Option<string?> option = new(name) { Description = description, HelpName = what };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError($"The name behind {name} is empty.");
        });
        return option;
    }
}
