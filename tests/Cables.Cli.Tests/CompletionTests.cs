using System.Diagnostics;

namespace Cables.Cli.Tests;

public class CompletionTests
{
    [Theory]
    [InlineData("par", "parse")]
    [InlineData("parse --fo", "--format")]
    [InlineData("parse --format js", "json")]
    [InlineData("parse --format = js", "json")]
    [InlineData("check a.txt --fail-on w", "warning")]
    [InlineData("show --color ", "always,auto,never")]
    [InlineData("completion ", "bash,fish,pwsh,zsh")]
    [InlineData("parse ", "")]
    [InlineData("parse sam", "")]
    public async Task The_last_word_is_completed(string line, string words)
    {
        var run = await CommandRun.Of(["complete", "--", .. line.Split(' ')]);

        run.Lines.Should().Equal(words.Split(',', StringSplitOptions.RemoveEmptyEntries));
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task All_commands_are_offered_but_the_one_that_shells_ask() =>
        (await CommandRun.Of("complete", "--", "")).Lines.Should().Contain(["parse", "check", "show", "tags"]).And.NotContain("complete");

    [Fact]
    public async Task Every_option_is_offered_by_its_long_name() =>
        (await CommandRun.Of("complete", "--", "check", "-")).Lines.Should().Contain(["--format", "--fail-on"]).And.OnlyContain(word => word.StartsWith("--"));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public async Task The_script_of_a_shell_asks_for_the_words(string shell) =>
        (await CommandRun.Of("completion", shell)).Output.Should().MatchRegex("cables complete '?--'? ");

    [Fact]
    public async Task Bash_completes_with_the_script()
    {
        if (OperatingSystem.IsWindows()) return;
        var script = (await CommandRun.Of("completion", "bash")).Output;
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardInput = true };
        using var bash = Process.Start(start)!;
        await bash.StandardInput.WriteAsync($$"""
            cables() { dotnet '{{Path.Combine(AppContext.BaseDirectory, "Cables.Cli.dll")}}' "$@"; }
            {{script}}
            COMP_WORDS=(cables parse --format ''); COMP_CWORD=3; _cables; echo "${COMPREPLY[*]}"
            """);
        bash.StandardInput.Close();

        (await bash.StandardOutput.ReadToEndAsync()).Should().Be("csv json ndjson text\n");
        await bash.WaitForExitAsync();
    }

    [PowerShellTheory]
    [InlineData("cables par", "parse")]
    [InlineData("cables parse --fo", "--format")]
    [InlineData("cables parse --format ", "csv,json,ndjson,text")]
    [InlineData("cables parse --format nd", "ndjson")]
    [InlineData("cables check 'two words.txt' --fail-on w", "warning")]
    public async Task PowerShell_completes_with_the_script(string line, string words)
    {
        var script = $$"""
            function cables { dotnet '{{Path.Combine(AppContext.BaseDirectory, "Cables.Cli.dll")}}' @args }
            {{(await CommandRun.Of("completion", "pwsh")).Output}}
            $line = '{{line.Replace("'", "''", StringComparison.Ordinal)}}'
            (TabExpansion2 -inputScript $line -cursorColumn $line.Length).CompletionMatches.CompletionText -join ','
            """;
        using var shell = Process.Start(new ProcessStartInfo("pwsh", ["-NoProfile", "-NonInteractive", "-Command", script]) { RedirectStandardOutput = true })!;

        (await shell.StandardOutput.ReadToEndAsync()).Trim().Should().Be(words);
        await shell.WaitForExitAsync();
    }
}
