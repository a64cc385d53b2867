using System.Diagnostics;
using System.Text.Json;

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

    [Fact]
    public async Task A_file_that_another_program_holds_is_read()
    {
        // On Windows the system itself keeps others away.
        if (OperatingSystem.IsWindows()) return;
        using var held = new FileStream(_folder.Add("a.txt", Texts.Telegram), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var process = Start("parse", held.Name);

        (await process.StandardOutput.ReadToEndAsync()).Should().Contain("\"id\":\"1974MOSCOW2774\"");
        (await Ended(process)).Should().Be(0);
    }

    [Theory]
    [InlineData("parse", "{")]
    [InlineData("check", "/")]
    [InlineData("show", "──")]
    public async Task A_reader_that_has_seen_enough_ends_it_quietly_and_early(string command, string first)
    {
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

    [Fact]
    public async Task An_interrupt_while_a_pipe_is_written_leaves_whole_lines()
    {
        if (OperatingSystem.IsWindows()) return;
        using var process = Start("parse", AddLarge());
        var first = await process.StandardOutput.ReadLineAsync();

        // It has more to write than a pipe holds, so it is still at it.
        using (var kill = Process.Start("kill", ["-INT", $"{process.Id}"])) await kill.WaitForExitAsync();
        var rest = await process.StandardOutput.ReadToEndAsync();

        (await Ended(process)).Should().Be(130);
        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
        rest.Should().EndWith("}\n");
        foreach (var line in rest.Split('\n', StringSplitOptions.RemoveEmptyEntries).Prepend(first!)) using (JsonDocument.Parse(line)) { }
        rest.Count(c => c == '\n').Should().BeLessThan(Large - 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" --output /dev/full")]
    public async Task A_full_disk_is_told(string option)
    {
        if (!File.Exists("/dev/full")) return;
        using var process = Shell($"parse '{AddLarge()}'{option}{(option.Length == 0 ? " > /dev/full" : "")}");

        var error = await process.StandardError.ReadToEndAsync();

        error.Should().Be($"cables: {(option.Length == 0 ? "standard output" : "/dev/full")}: No space left on device.\n");
        (await Ended(process)).Should().Be(3);
    }

    [Fact]
    public async Task A_file_that_its_disk_does_not_take_is_not_left_half_written()
    {
        if (OperatingSystem.IsWindows()) return;
        var output = _folder.Add("out.ndjson", "OLD");
        var input = AddLarge();
        // A limit of what a file may hold stands for the disk; the signal that comes with it is ignored.
        using var process = Shell($"parse '{input}' --output '{output}'", "trap '' XFSZ; ulimit -f 2000; ");

        var error = await process.StandardError.ReadToEndAsync();

        (await Ended(process)).Should().Be(3);
        error.Should().Be($"cables: {output}: The disk takes no file of this size.\n");
        File.ReadAllText(output).Should().Be("OLD");
        Directory.GetFiles(_folder.Path).Should().BeEquivalentTo([input, output], "the temporary file is gone");
    }

    [Fact]
    public async Task A_pipe_to_head_shows_whole_lines_and_says_nothing()
    {
        if (OperatingSystem.IsWindows()) return;
        using var process = Shell($"parse '{AddLarge()}' | head -n 3");

        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        lines.Should().HaveCount(3);
        foreach (var line in lines) using (JsonDocument.Parse(line)) { }
        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
        (await Ended(process)).Should().Be(0);
    }

    /// <summary>So many telegrams that a pipe does not hold them, nor a file of a megabyte.</summary>
    private const int Large = 5000;

    private string AddLarge() => _folder.Add("a.txt", string.Concat(Enumerable.Repeat(Texts.Telegram + "NNNN\n\n", Large)));

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

    private static string Program => Path.Combine(AppContext.BaseDirectory, "Cables.Cli.dll");

    private static Process Start(params string[] args) => Begin("dotnet", [Program, .. args]);

    /// <summary>The command with what a shell puts around it.</summary>
    private static Process Shell(string command, string before = "") => Begin("sh", ["-c", $"{before}dotnet '{Program}' {command}"]);

    private static Process Begin(string program, string[] args)
    {
        var start = new ProcessStartInfo(program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // The runtime's own mappings must not count as files that grow.
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
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
