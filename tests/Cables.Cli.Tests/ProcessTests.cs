using System.Diagnostics;

namespace Cables.Cli.Tests;

/// <summary>The command as a process of its own, where streams are pipes and signals arrive.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_version_is_three_figures_on_standard_output()
    {
        using var process = Start("--version");

        (await process.StandardOutput.ReadToEndAsync()).Should().MatchRegex(@"^\d+\.\d+\.\d+(-[\w.]+)?\r?\n$");
        (await Ended(process)).Should().Be(0);
    }

    [Fact]
    public async Task Help_ends_with_zero()
    {
        using var process = Start("--help");

        (await process.StandardOutput.ReadToEndAsync()).Should().Contain("parse");
        (await Ended(process)).Should().Be(0);
    }

    [Fact]
    public async Task Standard_input_is_read_to_its_end()
    {
        using var process = Start("parse", "-");
        await process.StandardInput.WriteAsync(Texts.Telegram);
        process.StandardInput.Close();

        (await process.StandardOutput.ReadToEndAsync()).Should().Contain("\"id\":\"1974MOSCOW2774\"");
        (await Ended(process)).Should().Be(0);
    }

    [Theory]
    [InlineData("parse", "{")]
    [InlineData("check", "/")]
    [InlineData("show", "──")]
    public async Task A_reader_that_has_seen_enough_ends_it_quietly_and_early(string command, string first)
    {
        if (OperatingSystem.IsWindows()) return;
        // More than a pipe holds, so that writing goes on when nobody reads any more.
        var file = _folder.Add("a.txt", string.Concat(Enumerable.Repeat(Texts.DamagedTelegram + "NNNN\n\n", 5000)));
        using var process = Start(command, file, file, file, file);

        (await process.StandardOutput.ReadLineAsync()).Should().StartWith(first);
        process.StandardOutput.Close();

        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
        (await Ended(process)).Should().Be(0);
    }

    [Fact]
    public async Task An_interrupt_ends_it_cleanly_and_leaves_no_torn_file()
    {
        if (OperatingSystem.IsWindows()) return;
        var output = _folder.Of("out.ndjson");
        using var process = Start("parse", "-", _folder.Add("a.txt", Texts.Telegram), "--output", output);
        await FeedUntil(process, () => Directory.GetFiles(_folder.Path, "*.part").Length == 1);

        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync();
        await FeedUntil(process, () => process.HasExited);

        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
        (await Ended(process)).Should().Be(130);
        Directory.GetFiles(_folder.Path).Should().Equal(_folder.Of("a.txt"));
    }

    /// <summary>Writes telegrams to the process's standard input until something has come about; it never lacks input.</summary>
    private static async Task FeedUntil(Process process, Func<bool> isTrue)
    {
        var since = Stopwatch.StartNew();
        while (!isTrue() && since.Elapsed < Patience)
        {
            try
            {
                await process.StandardInput.WriteAsync(Texts.Telegram + "NNNN\n\n");
                await process.StandardInput.FlushAsync();
            }
            catch (IOException)
            {
                return;
            }
        }
    }

    private static Process Start(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Cables.Cli.dll"));
        foreach (var arg in args) start.ArgumentList.Add(arg);
        return Process.Start(start)!;
    }

    private static async Task<int> Ended(Process process)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            throw new TimeoutException("The process does not end.");
        }

        return process.ExitCode;
    }
}
