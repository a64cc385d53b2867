using System.CommandLine;
using System.CommandLine.Parsing;

namespace Cables.Cli;

/// <summary>Says in one sentence what was wrong with a command line. The library's own report is a page of help, which hides
/// the sentence that matters.</summary>
internal static class UsageError
{
    public static string Of(ParseResult result)
    {
        var command = result.CommandResult.Command;
        var help = $"See '{PathOf(result.CommandResult)} --help'.";
        if (UnknownOption(result) is { } option)
            return $"Unknown option '{option}'{Nearest(option, result.CommandResult)} {help}";
        if (command.Subcommands.Count > 0 && result.UnmatchedTokens is [var word, ..])
            return $"Unknown command '{word}'{Nearest(word, command.Subcommands.Select(sub => sub.Name))} {help}";
        var message = result.Errors.Count > 0 ? result.Errors[0].Message : "Nothing to do.";
        return $"{string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ':')}. {help}";
    }

    private static string? UnknownOption(ParseResult result) =>
        result.Tokens.FirstOrDefault(token => token.Type == TokenType.Argument && token.Value is ['-', _, ..])?.Value;

    private static string Nearest(string option, CommandResult command) =>
        Nearest(option, command.Command.Options.SelectMany(known => known.Aliases.Append(known.Name)).Where(name => name.Length > 2));

    /// <summary>A name at most two letters away is likely the one that was meant.</summary>
    private static string Nearest(string word, IEnumerable<string> names)
    {
        var near = names.Select(name => (Name: name, Distance: Distance(word, name))).OrderBy(pair => pair.Distance).FirstOrDefault();
        return near.Name is not null && near.Distance <= 2 ? $"; did you mean '{near.Name}'?" : ".";
    }

    private static string PathOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{PathOf(parent)} {command.Command.Name}" : command.Command.Name;

    /// <summary>How many letters must be changed, added or taken out; two neighbours that changed places count as two.</summary>
    private static int Distance(string left, string right)
    {
        if (left.Length > 64) return int.MaxValue;
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
