using System.CommandLine;
using System.CommandLine.Parsing;

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
        paths.Validators.Add(RefuseOptions);
        return paths;
    }

    /// <summary>An argument of any number of words would take a mistyped option for one of them.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens)
            if (token.Value is ['-', _, ..]) result.AddError($"Unknown option '{token.Value}'.");
    }
}
