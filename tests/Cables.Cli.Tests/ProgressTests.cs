using System.Diagnostics;
using Cables.Corpus;

namespace Cables.Cli.Tests;

/// <summary>What is told while a corpus is read.</summary>
public sealed class ProgressTests : IDisposable
{
    private const char Escape = '\u001B';

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_rate_is_that_of_the_last_seconds()
    {
        var rate = new Rate();

        rate.At(TimeSpan.Zero, 0).Should().Be(0);
        rate.At(TimeSpan.FromSeconds(5), 500).Should().Be(100);
        rate.At(TimeSpan.FromSeconds(20), 2000).Should().Be(100);
        rate.At(TimeSpan.FromSeconds(31), 2000).Should().Be(0);
    }

    [Fact]
    public void Beside_the_bar_stand_speed_time_left_and_failures()
    {
        var totals = new IngestTotals();
        var facts = new IngestFacts(totals);
        facts.At(TimeSpan.Zero, null).Should().Be("0 telegrams  0/s  0.0 MB/s");
        _folder.Add("in/a.txt", Texts.Telegram);
        _folder.Add("in/b.zip", "no archive");
        using (var output = SqliteOutput.Open(_folder.Of("a.db"))) CorpusIngest.Run([_folder.Of("in")], output, null, totals);

        var size = CorpusIngest.SizeOf([_folder.Of("in")]);

        totals.Passed.Should().Be(size);
        facts.At(TimeSpan.FromSeconds(2), size * 61).Should().Be("1 telegrams  0/s  0.0 MB/s  2:00 left  1 failed");
        facts.At(TimeSpan.FromSeconds(4), null).Should().NotContain("left");
    }

    [Fact]
    public void Of_standard_input_nobody_knows_the_size() => CorpusIngest.SizeOf(["-"]).Should().BeNull();

    [Fact]
    public async Task Through_a_pipe_nothing_but_the_last_line_is_printed()
    {
        var run = await Run("dotnet", [Dll, "ingest", _folder.Add("in/a.txt", Texts.Telegram), "--db", _folder.Of("a.db")]);

        run.Should().MatchRegex("^cables: 1 telegrams from 1 texts .*\n$").And.NotContain(Escape.ToString());
    }

    [Fact]
    public async Task On_a_terminal_there_is_a_bar_and_then_the_last_line()
    {
        if (!File.Exists("/usr/bin/script")) return;
        for (var i = 0; i < 50; i++) _folder.Add($"in/{i}.txt", Texts.Telegram);
        var command = $"TERM=xterm NO_COLOR= dotnet {Dll} ingest {_folder.Of("in")} --db {_folder.Of("a.db")}";

        var run = await Run("/usr/bin/script", ["-qec", command, "/dev/null"]);

        run.Should().Contain(Escape.ToString()).And.Contain("MB/s").And.Contain("cables: 50 telegrams from 50 texts");
        var quiet = await Run("/usr/bin/script", ["-qec", command + " --quiet", "/dev/null"]);
        quiet.Should().BeEmpty();
    }

    [Fact]
    public async Task The_log_keeps_what_failed_and_the_totals_of_each_run()
    {
        var log = _folder.Of("ingest.log");
        _folder.Add("in/a.txt", Texts.Telegram);
        var broken = _folder.Add("in/börse.zip", "no archive");

        var first = await CommandRun.Of("ingest", _folder.Of("in"), "--db", _folder.Of("a.db"), "--quiet", "--log", log);
        await CommandRun.Of("ingest", _folder.Of("in"), "--db", _folder.Of("a.db"), "--quiet", "--log", log);

        first.ExitCode.Should().Be(ExitCode.Unreadable);
        var lines = await File.ReadAllLinesAsync(log);
        lines.Should().HaveCount(3);
        lines[0].Should().StartWith(broken + ": ");
        lines[1].Should().MatchRegex(@"^1 telegrams from 1 texts .*; 1 failed\.$");
        lines[2].Should().Contain("1 there already; 1 failed before");
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_is_told_before_anything_is_read()
    {
        var run = await CommandRun.Of("ingest", _folder.Add("a.txt", Texts.Telegram), "--db", _folder.Of("a.db"), "--log", _folder.Of("no/such.log"));

        run.ExitCode.Should().Be(ExitCode.Unreadable);
        run.Error.Should().Be($"cables: {_folder.Of("no/such.log")}: No such file or folder.{Environment.NewLine}");
        File.Exists(_folder.Of("a.db")).Should().BeFalse();
    }

    private static string Dll => Path.Combine(AppContext.BaseDirectory, "Cables.Cli.dll");

    /// <summary>What a command prints to both streams.</summary>
    private static async Task<string> Run(string command, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(command, args) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return await output + await error;
    }
}
