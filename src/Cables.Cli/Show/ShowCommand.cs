using System.CommandLine;
using System.Globalization;

namespace Cables.Cli;

/// <summary><c>cables show PATH…</c>: shows telegrams with the names of their elements beside the text, and what is wrong below it.</summary>
internal static class ShowCommand
{
    public static Command Create(Func<Stream> input, Stream data, Func<Screen> screen)
    {
        var paths = PathArgument.Create();
        Option<int?> document = new("--document", "-d")
        {
            Description = "Show only this document of a file, counted from 1.",
            HelpName = "number",
            CustomParser = static result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                    && number > 0) return number;
                result.AddError($"The number of a document is 1 or more, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        Option<string> color = new("--color")
        {
            Description = "Colour: on a terminal unless NO_COLOR is set (auto), or as said.",
            DefaultValueFactory = _ => "auto",
        };
        color.AcceptOnlyFromAmong("auto", "always", "never");
        Option<int?> width = new("--width")
        {
            Description = "Wrap lines at this column; on a terminal at its own width.",
            HelpName = "columns",
            CustomParser = static result =>
            {
                if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var columns)
                    && columns is >= 40 and <= 1000) return columns;
                result.AddError($"The width is a number from 40 to 1000, not '{result.Tokens[0].Value}'.");
                return null;
            },
        };
        var kind = FileArguments.KindOption();

        Command command = new("show", """
            Show telegrams: each element named in the margin, page furniture dimmed, diagnostics with a caret under their place.

            Example: cables show packet.txt --document 3
            """)
        {
            paths, document, color, width, kind,
        };
        command.SetAction((result, cancellation) =>
        {
            var wanted = result.GetValue(document);
            ShownText shown = new(ScreenOf(screen(), result.GetRequiredValue(color), result.GetValue(width)), wanted);
            ReadRequest request = new(
                result.GetRequiredValue(paths), Output: null,
                CableParserOptions.Default with { AsTelegram = result.GetValue(kind) == "telegram" },
                JoinSections: false, FailOn: null, Jobs: 1);
            ReadFiles run = new(request, shown, input, data, result.InvocationConfiguration.Error);
            var code = run.Run(cancellation);
            if (!run.HasEnded || code != ExitCode.Done || wanted is null || shown.HasShown) return Task.FromResult(code);
            result.InvocationConfiguration.Error.WriteLine($"cables: There is no document {wanted}; the last one is {shown.Most}.");
            return Task.FromResult(ExitCode.NotFound);
        });
        return command;
    }

    private static Screen ScreenOf(Screen screen, string color, int? width) => new(width ?? screen.Width, color switch
    {
        "always" => true,
        "never" => false,
        _ => screen.HasColour,
    });
}
