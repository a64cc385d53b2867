using System.CommandLine;
using Cables.Corpus;

namespace Cables.Cli;

/// <summary><c>cables ingest PATH… --db FILE</c>: reads a corpus into a database.</summary>
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
        Option<string?> database = new("--db") { Description = "Write into this SQLite database; made where there is none.", HelpName = "file" };
        database.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError("The name of the database is empty.");
        });
        Option<string[]> columns = new("--text-column")
        {
            Description = "The columns of tables that hold the text, joined in this order: header,body.",
            HelpName = "names",
            CustomParser = static result => result.Tokens
                .SelectMany(token => token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToArray(),
        };
        Option<Shard> shard = new("--shard")
        {
            Description = "Read one of several disjoint parts, into files of its own: 2/8 writes FILE-2-of-8.",
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

        Command command = new("ingest", """
            Read a corpus into a database. Run it again to go on where it was ended, or to add what is new.

            Example: cables ingest archive packets.zip --db cables.db
            """)
        {
            paths, database, columns, shard, jobs, retry, quiet,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(database) is null) result.AddError("Where to write is not said: --db FILE.");
        });
        command.SetAction((result, cancellation) => Task.FromResult(new IngestCorpus(
            new IngestRequest(
                result.GetRequiredValue(paths),
                result.GetValue(database),
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
                result.GetValue(quiet)),
            result.InvocationConfiguration.Error).Run(cancellation)));
        return command;
    }
}
