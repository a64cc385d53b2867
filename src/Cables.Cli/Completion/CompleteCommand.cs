using System.CommandLine;

namespace Cables.Cli;

/// <summary><c>cables complete -- WORDS</c>: prints what the last of some words may become, a word a line. The scripts of
/// <c>cables completion</c> ask it; where it has no answer, they offer files.</summary>
internal static class CompleteCommand
{
    public static Command Create(Stream data)
    {
        Argument<string[]> words = new("word")
        {
            Description = "The words behind 'cables'; the last is completed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Command command = new("complete", "Print what the last of some words may become: cables complete -- parse --for")
        {
            words,
        };
        // People have no use for it.
        command.Hidden = true;
        command.SetAction(result =>
        {
            // Shells take '--format=json' apart at the sign.
            var typed = result.GetRequiredValue(words).Where(word => word != "=").ToList();
            return DataText.Print(data, string.Concat(Of(typed).Select(word => word + "\n")));
        });
        return command;
    }

    private static IEnumerable<string> Of(List<string> words)
    {
        var last = words.Count > 0 ? words[^1].Trim() : "";
        var before = words.SkipLast(1).Select(word => word.Contains(' ', StringComparison.Ordinal) ? $"\"{word}\"" : word);
        var line = string.Join(' ', before.Append(last));
        return CablesCommand.Create(() => Stream.Null, Stream.Null)
            .Parse(line).GetCompletions(line.Length)
            .Select(item => item.InsertText ?? item.Label)
            // An option is offered to who began one; short names and signs of other systems need no completion.
            .Where(word => word.StartsWith(last, StringComparison.Ordinal)
                && (last is ['-', ..] ? word is ['-', '-', ..] : word is not ['-' or '/', ..]))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }
}
