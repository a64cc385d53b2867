using System.Text;

namespace Cables.Cli.Tests;

/// <summary>A file that cannot be read, or not as it was found, is told by name and costs only itself.</summary>
public sealed class UnreadableFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_that_its_owner_may_not_read()
    {
        // The administrator may read anything.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        AddThree();
        File.SetUnixFileMode(_folder.Of("b.txt"), UnixFileMode.None);

        ShouldMissOnly("b.txt", "Permission denied.", await CommandRun.Of("parse", _folder.Path));
    }

    [Fact]
    public async Task A_folder_that_its_owner_may_not_list()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess) return;
        AddThree();
        Directory.CreateDirectory(_folder.Of("closed"));
        File.SetUnixFileMode(_folder.Of("closed"), UnixFileMode.None);

        var run = await CommandRun.Of("parse", _folder.Path);

        File.SetUnixFileMode(_folder.Of("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        run.Error.Should().Be($"cables: {_folder.Of("closed")}: Permission denied.{Environment.NewLine}");
        run.ExitCode.Should().Be(3);
        run.Lines.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_file_that_fails_when_it_is_read()
    {
        // The memory of this process opens as a file and has nothing at its beginning.
        const string memory = "/proc/self/mem";
        if (!File.Exists(memory)) return;
        AddThree();

        var run = await CommandRun.Of("parse", memory, _folder.Path);

        run.Error.Should().MatchRegex($@"^cables: {memory}: [A-Z][^\n]*\.\n$").And.NotContain("mistake");
        run.ExitCode.Should().Be(3);
        run.Lines.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_link_that_leads_to_itself()
    {
        if (OperatingSystem.IsWindows()) return;
        AddThree();
        File.Delete(_folder.Of("b.txt"));
        File.CreateSymbolicLink(_folder.Of("b.txt"), _folder.Of("b.txt"));

        var run = await CommandRun.Of("parse", _folder.Path);

        run.Error.Should().StartWith($"cables: {_folder.Of("b.txt")}: ").And.NotContain("mistake");
        ShouldMissOnly("b.txt", null, run);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere()
    {
        if (OperatingSystem.IsWindows()) return;
        AddThree();
        File.Delete(_folder.Of("b.txt"));
        File.CreateSymbolicLink(_folder.Of("b.txt"), _folder.Of("missing"));

        ShouldMissOnly("b.txt", "No such file or folder.", await CommandRun.Of("parse", _folder.Path));
    }

    [Fact]
    public async Task A_link_from_a_folder_back_to_it_is_not_followed()
    {
        if (OperatingSystem.IsWindows()) return;
        AddThree();
        Directory.CreateDirectory(_folder.Of("deep"));
        Directory.CreateSymbolicLink(_folder.Of("deep/loop"), _folder.Path);

        var run = await CommandRun.Of("parse", _folder.Path);

        run.Error.Should().Be($"cables: {_folder.Of("deep/loop")}: A link to a folder; not followed.{Environment.NewLine}");
        run.ExitCode.Should().Be(3);
        run.Lines.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_pipe_in_a_folder_is_not_waited_for()
    {
        AddThree();
        File.Delete(_folder.Of("b.txt"));
        if (!_folder.TryAddPipe("b.txt", out _)) return;

        ShouldMissOnly("b.txt", "Not a regular file.", await CommandRun.Of("parse", _folder.Path));
    }

    [Fact]
    public async Task A_link_in_a_folder_to_a_pipe_is_not_followed()
    {
        AddThree();
        File.Delete(_folder.Of("b.txt"));
        if (!_folder.TryAddPipe("pipe", out var pipe)) return;
        File.CreateSymbolicLink(_folder.Of("b.txt"), pipe);

        ShouldMissOnly("b.txt", "Not a regular file.", await CommandRun.Of("parse", _folder.Path));
    }

    [Fact]
    public async Task A_link_to_a_pipe_that_is_named_is_read()
    {
        // As a shell gives it for <(command).
        if (!_folder.TryAddPipe("pipe", out var pipe)) return;
        File.CreateSymbolicLink(_folder.Of("link"), pipe);
        var writing = Task.Run(() => File.WriteAllText(pipe, Texts.Telegram));

        var run = await CommandRun.Of("parse", _folder.Of("link"));

        await writing;
        run.Error.Should().BeEmpty();
        run.Lines.Should().HaveCount(1);
    }

    [Fact]
    public async Task A_link_to_a_file_is_read()
    {
        if (OperatingSystem.IsWindows()) return;
        AddThree();
        File.Delete(_folder.Of("b.txt"));
        File.CreateSymbolicLink(_folder.Of("b.txt"), _folder.Of("a.txt"));

        var run = await CommandRun.Of("parse", _folder.Path);

        run.Error.Should().BeEmpty();
        run.Lines.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_file_that_vanishes_after_it_was_found()
    {
        AddThree();

        // The folder is listed before standard input is opened.
        var run = await Run(() => File.Delete(_folder.Of("b.txt")), () => { }, "parse", "-", _folder.Path, "--jobs", "1");

        ShouldMissOnly("b.txt", "No such file or folder.", run with { Output = run.Output[(run.Output.IndexOf('\n', StringComparison.Ordinal) + 1)..] });
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public async Task A_file_that_grows_while_it_is_read(string jobs)
    {
        AddThree();
        AddLarge("b.txt");

        var run = await Run(() => { }, () => File.AppendAllText(_folder.Of("b.txt"), Texts.Telegram), "parse", _folder.Path, "--jobs", jobs);

        run.Error.Should().Be($"cables: {_folder.Of("b.txt")}: Changed while it was read.{Environment.NewLine}");
        run.ExitCode.Should().Be(3);
        run.Lines.Should().HaveCount(Large + 2, "what it had when it was opened is read, and the other files are");
    }

    [Fact]
    public async Task A_file_that_shrinks_while_it_is_read()
    {
        AddThree();
        AddLarge("b.txt");

        var run = await Run(() => { }, () => Cut(_folder.Of("b.txt")), "parse", _folder.Path, "--jobs", "1");

        run.Error.Should().Be($"cables: {_folder.Of("b.txt")}: Changed while it was read.{Environment.NewLine}");
        run.ExitCode.Should().Be(3);
        run.Lines[0].Should().Contain("a.txt");
        run.Lines[^1].Should().Contain("c.txt");
    }

    /// <summary>So many telegrams that reading them waits for writing.</summary>
    private const int Large = 4000;

    private void AddThree()
    {
        foreach (var name in "abc") _folder.Add($"{name}.txt", Texts.Telegram);
    }

    private void AddLarge(string name) => _folder.Add(name, new StringBuilder().Insert(0, Texts.Telegram + "NNNN\n\n", Large).ToString());

    private static void Cut(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        stream.SetLength(1000);
    }

    private void ShouldMissOnly(string name, string? reason, CommandRun run)
    {
        if (reason is not null) run.Error.Should().Be($"cables: {_folder.Of(name)}: {reason}{Environment.NewLine}");
        run.ExitCode.Should().Be(3);
        var others = new[] { "a.txt", "b.txt", "c.txt" }.Where(other => other != name).ToList();
        run.Lines.Should().HaveCount(others.Count);
        for (var i = 0; i < others.Count; i++) run.Lines[i].Should().Contain($"/{others[i]}\"");
    }

    /// <summary>Runs the command; does one thing when standard input is opened, another amid the data.</summary>
    private static async Task<CommandRun> Run(Action whenOpened, Action whenWritten, params string[] args)
    {
        using WrittenStream data = new(whenWritten);
        using StringWriter output = new(), error = new();
        var code = await CablesCommand.RunAsync(args, Open, data, output, error);
        var bytes = data.ToArray();
        return new CommandRun(code, Encoding.UTF8.GetString(bytes), error.ToString(), bytes);

        Stream Open()
        {
            whenOpened();
            return new MemoryStream(Encoding.UTF8.GetBytes(Texts.Telegram));
        }
    }

    /// <summary>Does one thing amid the data of a large file, when more is still to be read of it than may be read ahead.</summary>
    private sealed class WrittenStream(Action whenWritten) : MemoryStream
    {
        private const int Amid = 1 << 19;

        private bool _told;

        public override void Write(byte[] buffer, int offset, int count)
        {
            Tell();
            base.Write(buffer, offset, count);
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Tell();
            base.Write(buffer);
        }

        private void Tell()
        {
            if (_told || Length < Amid) return;
            _told = true;
            whenWritten();
        }
    }
}
