using System.CommandLine;
using System.Globalization;

namespace Cables.Cli;

/// <summary>What every command that reads files and prints something of their documents can be told.</summary>
/// <param name="failOn">The severity that it fails on unless it is told otherwise.</param>
internal sealed class FileArguments(string failOn)
{
    /// <summary>More would only take memory.</summary>
    private const int MostJobs = 256;

    private readonly Argument<string[]> _paths = PathArgument.Create();
    private readonly Option<string?> _output = OutputOption();
    private readonly Option<string?> _kind = KindOption();
    private readonly Option<int> _jobs = JobsOption();
    private readonly Option<string> _failOn = FailOnOption(failOn);

    public void AddTo(Command command)
    {
        command.Add(_paths);
        foreach (var option in (Option[])[_output, _kind, _jobs, _failOn]) command.Add(option);
        command.Validators.Add(result =>
        {
            // Tokens, not values: a value that is missing throws.
            if (result.GetResult(_output)?.Tokens is not [{ Value: var output }] || output == "-") return;
            // One slip of the hand would replace a telegram by its own record.
            if (result.GetResult(_paths)?.Tokens.Any(path => path.Value != "-" && OutputFile.IsSame(path.Value, output)) == true)
                result.AddError($"The output file '{output}' is one of the files to read.");
        });
    }

    public ReadRequest RequestOf(ParseResult result) => new(
        result.GetRequiredValue(_paths),
        result.GetValue(_output),
        CableParserOptions.Default with { AsTelegram = result.GetValue(_kind) == "telegram" },
        JoinSections: false,
        SeverityOf(result.GetRequiredValue(_failOn)),
        result.GetRequiredValue(_jobs));

    /// <summary>Reads every document as a telegram.</summary>
    public static Option<string?> KindOption()
    {
        Option<string?> kind = new("--as") { Description = "Read every document as this, whatever it looks like.", HelpName = "telegram" };
        kind.AcceptOnlyFromAmong("telegram");
        return kind;
    }

    private static Option<string?> OutputOption()
    {
        Option<string?> file = new("--output", "-o") { Description = "Write to this file instead of standard output.", HelpName = "file" };
        file.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError("The name of the output file is empty.");
        });
        return file;
    }

    private static Option<int> JobsOption() => new("--jobs", "-j")
    {
        Description = "How many files, or parts of a large one, are read at a time; the output does not depend on it.",
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

    private static Option<string> FailOnOption(string failOn)
    {
        Option<string> option = new("--fail-on")
        {
            Description = "Exit with 1 when a diagnostic of this severity or a higher one is found.",
            DefaultValueFactory = _ => failOn,
        };
        option.AcceptOnlyFromAmong("error", "warning", "info", "never");
        return option;
    }

    private static DiagnosticSeverity? SeverityOf(string name) => name switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" => DiagnosticSeverity.Info,
        _ => null,
    };
}
