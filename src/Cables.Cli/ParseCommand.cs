using System.CommandLine;

namespace Cables.Cli;

/// <summary><c>cables parse PATH…</c>: prints one JSON object per document.</summary>
internal static class ParseCommand
{
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
        Option<string?> failOn = new("--fail-on") { Description = "Exit with 1 when a diagnostic of this severity or a higher one is found." };
        failOn.AcceptOnlyFromAmong("error", "warning");

        Command command = new("parse", "Print the records of telegrams.\n\nExample: cables parse packet.txt folder --output telegrams.ndjson")
        {
            paths, format, file, elements, kind, order, join, failOn,
        };
        command.Validators.Add(result =>
        {
            // Tokens, not values: a value that is missing throws.
            if (result.GetResult(file)?.Tokens is not [{ Value: var output }] || output == "-") return;
            // One slip of the hand would replace a telegram by its own record.
            if (result.GetResult(paths)?.Tokens.Any(path => path.Value != "-" && OutputFile.IsSame(path.Value, output)) == true)
                result.AddError($"The output file '{output}' is one of the files to read.");
        });
        // On a thread of its own: an interrupt is heard only while this one waits.
        command.SetAction((result, cancellation) => Task.Run(() => new ParseFiles(
            new ParseRequest(
                result.GetRequiredValue(paths),
                result.GetRequiredValue(format) == "json",
                result.GetValue(file),
                result.GetValue(elements),
                result.GetValue(kind) == "telegram",
                result.GetValue(order) == "printed" ? ParagraphOrder.Printed : ParagraphOrder.Repaired,
                result.GetValue(join),
                result.GetValue(failOn) switch { "error" => DiagnosticSeverity.Error, "warning" => DiagnosticSeverity.Warning, _ => null }),
            input, data, result.InvocationConfiguration.Error).Run(cancellation)));
        return command;
    }
}
