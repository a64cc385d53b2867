using System.CommandLine;

namespace Cables.Cli;

/// <summary><c>cables parse PATH…</c>: prints one record per document.</summary>
internal static class ParseCommand
{
    public static Command Create(Func<Stream> input, Stream data)
    {
        FileArguments files = new(failOn: "never");
        Option<string> format = new("--format", "-f")
        {
            Description = "How telegrams are printed: a record a line (ndjson), in one indented array (json), a row of a flat table (csv), as clean text (text).",
            DefaultValueFactory = _ => "ndjson",
        };
        format.AcceptOnlyFromAmong("json", "ndjson", "csv", "text");
        Option<bool> elements = new("--elements") { Description = "Also print what each stretch of the text is; the stretches tile it." };
        Option<string> order = new("--order")
        {
            Description = "Paragraphs scanned in the wrong order: put right, or left as on the page.",
            DefaultValueFactory = _ => "repaired",
        };
        order.AcceptOnlyFromAmong("repaired", "printed");
        Option<bool> join = new("--join-sections") { Description = "Put the sections of a telegram together, of one file or of many." };

        Command command = new("parse", "Print the records of telegrams.\n\nExample: cables parse packet.txt folder --output telegrams.ndjson")
        {
            format, elements, order, join,
        };
        files.AddTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetResult(elements) is not null && result.GetResult(format)?.Tokens is [{ Value: "text" or "csv" } token])
                result.AddError($"The format {token.Value} has no place for '--elements'; json and ndjson have.");
        });
        command.SetAction((result, cancellation) =>
        {
            var request = files.RequestOf(result);
            var printed = result.GetValue(order) == "printed" ? ParagraphOrder.Printed : ParagraphOrder.Repaired;
            return Task.FromResult(new ReadFiles(
                request with { JoinSections = result.GetValue(join), Options = request.Options with { Order = printed } },
                FormatOf(result.GetRequiredValue(format), result.GetValue(elements)),
                input, data, result.InvocationConfiguration.Error).Run(cancellation));
        });
        return command;
    }

    private static IDocumentFormat FormatOf(string name, bool elements) => name switch
    {
        "text" => new CleanText(),
        "csv" => new CsvTable(),
        _ => new JsonLines(indented: name == "json", elements),
    };
}
