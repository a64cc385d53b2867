using System.CommandLine;

namespace Cables.Cli;

/// <summary><c>cables check PATH…</c>: prints the diagnostics of telegrams and nothing else.</summary>
internal static class CheckCommand
{
    public static Command Create(Func<Stream> input, Stream data)
    {
        FileArguments files = new(failOn: "error");
        Option<string> format = new("--format", "-f")
        {
            Description = "How diagnostics are printed: a line each, in one JSON array, or as a SARIF 2.1.0 log.",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        Option<bool> quiet = new("--quiet", "-q") { Description = "No summary by code on standard error." };

        Command command = new("check", """
            Print what was repaired, is doubtful or cannot be read in telegrams, and where.

            Example: cables check archive/1974 --format sarif --output 1974.sarif --fail-on warning
            """)
        {
            format, quiet,
        };
        files.AddTo(command);
        command.SetAction((result, cancellation) =>
        {
            var error = result.InvocationConfiguration.Error;
            DiagnosticSummary summary = new(FormatOf(result.GetRequiredValue(format)));
            ReadFiles run = new(files.RequestOf(result), summary, input, data, error);
            var code = run.Run(cancellation);
            if (run.HasEnded && !result.GetValue(quiet)) summary.WriteTo(error);
            return Task.FromResult(code);
        });
        return command;
    }

    private static IDocumentFormat FormatOf(string name) => name switch
    {
        "json" => new CheckJson(),
        "sarif" => new SarifLog(),
        _ => new CheckText(),
    };
}
