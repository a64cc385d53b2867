using System.CommandLine;
using System.Globalization;

namespace Cables.Cli;

/// <summary><c>cables parse PATH…</c>: prints one JSON object per document.</summary>
internal static class ParseCommand
{
    /// <summary>More would only take memory.</summary>
    private const int MostJobs = 256;

    public static Command Create(Func<Stream> input, Stream data)
    {
        Argument<string[]> paths = new("path")
        {
            Description = "Files or folders (all *.txt below); '-' reads standard input.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(static result =>
        {
            foreach (var token in result.Tokens)
                if (token.Value is ['-', _, ..]) result.AddError($"Unknown option '{token.Value}'.");
        });
        Option<string> format = new("--format", "-f")
        {
            Description = "How records are printed: one a line (ndjson) or indented in one array (json).",
            DefaultValueFactory = _ => "ndjson",
        };
        format.AcceptOnlyFromAmong("json", "ndjson");
        Option<string?> file = new("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "file" };
        file.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError("The name of the output file is empty.");
        });
        Option<bool> elements = new("--elements") { Description = "Also print what each stretch of the text is; the stretches tile it." };
        Option<string?> kind = new("--as") { Description = "Read every document as this, whatever it looks like.", HelpName = "telegram" };
        kind.AcceptOnlyFromAmong("telegram");
        Option<string> order = new("--order")
        {
            Description = "Paragraphs scanned in the wrong order: put right, or left as on the page.",
            DefaultValueFactory = _ => "repaired",
        };
        order.AcceptOnlyFromAmong("repaired", "printed");
        Option<bool> join = new("--join-sections") { Description = "Put the sections of a telegram together, of one file or of many." };
        Option<int> jobs = new("--jobs", "-j")
        {
            Description = "How many files are read at a time; the output does not depend on it.",
            HelpName = "number",
            DefaultValueFactory = _ => Environment.ProcessorCount,
            CustomParser = static result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number is >= 1 and <= MostJobs) return number;
                result.AddError($"The number of jobs is a number from 1 to {MostJobs}, not '{result.Tokens[0].Value}'.");
                return 1;
            },
        };
        Option<string?> failOn = new("--fail-on") { Description = "Exit with 1 when a diagnostic of this severity or a higher one is found." };
        failOn.AcceptOnlyFromAmong("error", "warning");

        Command command = new("parse", "Print the records of telegrams.\n\nExample: cables parse packet.txt folder --output telegrams.ndjson")
        {
            paths, format, file, elements, kind, order, join, jobs, failOn,
        };
        command.Validators.Add(result =>
        {
            // Tokens, not values: a value that is missing throws.
            if (result.GetResult(file)?.Tokens is not [{ Value: var output }] || output == "-") return;
            // One slip of the hand would replace a telegram by its own record.
            if (result.GetResult(paths)?.Tokens.Any(path => path.Value != "-" && OutputFile.IsSame(path.Value, output)) == true)
                result.AddError($"The output file '{output}' is one of the files to read.");
        });
        command.SetAction((result, cancellation) => Task.FromResult(new ParseFiles(
            new ParseRequest(
                result.GetRequiredValue(paths),
                result.GetRequiredValue(format) == "json",
                result.GetValue(file),
                result.GetValue(elements),
                CableParserOptions.Default with
                {
                    AsTelegram = result.GetValue(kind) == "telegram",
                    Order = result.GetValue(order) == "printed" ? ParagraphOrder.Printed : ParagraphOrder.Repaired,
                },
                result.GetValue(join),
                result.GetValue(failOn) switch { "error" => DiagnosticSeverity.Error, "warning" => DiagnosticSeverity.Warning, _ => null },
                result.GetRequiredValue(jobs)),
            input, data, result.InvocationConfiguration.Error).Run(cancellation)));
        return command;
    }
}
