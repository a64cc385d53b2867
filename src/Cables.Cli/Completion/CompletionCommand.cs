using System.CommandLine;

namespace Cables.Cli;

/// <summary><c>cables completion SHELL</c>: prints what makes a shell complete the command's words.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        _cables() {
            local IFS=$'\n'
            COMPREPLY=( $(cables complete -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null) )
        }
        complete -o default -F _cables cables

        """;

    private const string Zsh = """
        #compdef cables
        _cables() {
            local -a found
            found=(${(f)"$(cables complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)"})
            if (( $#found )); then compadd -a found; else _files; fi
        }
        compdef _cables cables

        """;

    private const string Fish = """
        complete -c cables -a '(cables complete -- (commandline -opc)[2..-1] (commandline -ct | string collect --allow-empty))'

        """;

    /// <summary>The word at the cursor comes apart from the line; a blank stands for an empty one, which older PowerShells drop.</summary>
    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName cables -ScriptBlock {
            param($word, $line, $cursor)
            $words = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { "$_" })
            $words += if ($word) { "$word" } else { ' ' }
            cables complete '--' @words 2>$null | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;

    public static Command Create(Stream data)
    {
        Argument<string> shell = new("shell") { Description = "The shell: bash, zsh, fish or pwsh (PowerShell)." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Command command = new("completion", """
            Print the script that makes a shell complete this command's words: source <(cables completion bash)

            Example: cables completion bash > ~/.local/share/bash-completion/completions/cables
            """)
        {
            shell,
        };
        command.SetAction(result => DataText.Print(data, result.GetRequiredValue(shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => PowerShell,
        }));
        return command;
    }
}
