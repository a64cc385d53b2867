using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Cables.Cli;

/// <summary>The options that every command has. The library's own take their words from a resource, which takes longer than reading a
/// telegram.</summary>
internal static class EveryCommand
{
    public static Option<bool> Help() => new("--help", "-h", "-?")
    {
        Description = "Say how the command is used.",
        Arity = ArgumentArity.Zero,
        Recursive = true,
        Action = new HelpAction(),
    };

    public static Option<bool> Version() => new("--version")
    {
        Description = "Print the version.",
        Arity = ArgumentArity.Zero,
        Action = new VersionAction(),
    };

    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var version = typeof(EveryCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();
            parseResult.InvocationConfiguration.Output.WriteLine(version?.InformationalVersion);
            return ExitCode.Done;
        }
    }
}
