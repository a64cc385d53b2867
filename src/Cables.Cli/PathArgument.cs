using System.CommandLine;

namespace Cables.Cli;

/// <summary>The argument <c>PATH…</c> of every command over files.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create()
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
        return paths;
    }
}
