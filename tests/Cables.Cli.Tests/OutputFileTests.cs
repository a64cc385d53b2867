namespace Cables.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_file_holds_what_standard_output_would()
    {
        var input = _folder.Add("a.txt", Texts.Telegram);
        var expected = await CommandRun.Of("parse", input);

        var run = await CommandRun.Of("parse", input, "--output", _folder.Of("out.ndjson"));

        run.Output.Should().BeEmpty();
        File.ReadAllText(_folder.Of("out.ndjson")).Should().Be(expected.Output);
        Directory.GetFiles(_folder.Path).Should().HaveCount(2, "the temporary file is gone");
    }

    [Fact]
    public async Task A_file_of_that_name_is_replaced()
    {
        var output = _folder.Add("out.ndjson", "OLD");

        await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Telegram), "-o", output);

        File.ReadAllText(output).Should().StartWith("{\"format\":\"cables/1\"");
    }

    [Fact]
    public async Task A_hyphen_is_standard_output() =>
        (await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Telegram), "-o", "-")).Lines.Should().ContainSingle();

    [Theory]
    [InlineData("missing/out.ndjson", "There is no such folder.")]
    [InlineData("taken", "Is a folder.")]
    public async Task A_file_that_cannot_be_written_is_told_by_the_name_it_was_given(string name, string reason)
    {
        Directory.CreateDirectory(_folder.Of("taken"));

        var run = await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Telegram), "-o", _folder.Of(name));

        run.ExitCode.Should().Be(3);
        run.Error.Should().Be($"cables: {_folder.Of(name)}: {reason}{Environment.NewLine}");
    }

    [Fact]
    public async Task A_file_is_not_replaced_by_its_own_record()
    {
        var input = _folder.Add("a.txt", Texts.Telegram);

        var run = await CommandRun.Of("parse", input, "-o", _folder.Of("./a.txt"));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("is one of the files to read").And.Contain("a.txt");
        File.ReadAllText(input).Should().Be(Texts.Telegram);
    }

    [Fact]
    public async Task What_an_earlier_run_wrote_into_the_folder_is_not_read()
    {
        _folder.Add("a.txt", Texts.Telegram);
        var output = _folder.Of("all.txt");
        await CommandRun.Of("parse", _folder.Path, "-o", output);
        var first = File.ReadAllText(output);

        var run = await CommandRun.Of("parse", _folder.Path, "-o", output);

        run.ExitCode.Should().Be(0);
        run.Error.Should().Be($"cables: {output}: The output file; not read.{Environment.NewLine}");
        File.ReadAllText(output).Should().Be(first);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_and_nothing_is_left_behind()
    {
        var output = _folder.Of("missing/out.ndjson");

        var run = await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Telegram), "-o", output);

        run.ExitCode.Should().Be(3);
        run.Error.Should().StartWith("cables: ").And.Contain("missing").And.NotContain("   at ");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void What_is_there_stays_when_the_new_cannot_be_written_whole()
    {
        var output = _folder.Add("out.ndjson", "OLD");

        var write = () => OutputFile.Write(output, stream =>
        {
            stream.Write("NEW"u8);
            throw new IOException("No space left on device");
        });

        write.Should().Throw<IOException>();
        File.ReadAllText(output).Should().Be("OLD");
        Directory.GetFiles(_folder.Path).Should().Equal(output);
    }

    [Fact]
    public async Task A_file_of_another_that_looks_like_a_temporary_one_is_left_alone()
    {
        var others = _folder.Add("out.ndjson.part", "MINE");

        await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Telegram), "-o", _folder.Of("out.ndjson"));

        File.ReadAllText(others).Should().Be("MINE");
    }

    [Fact]
    public async Task What_only_its_owner_may_read_stays_so()
    {
        if (OperatingSystem.IsWindows()) return;
        var output = _folder.Add("out.ndjson", "OLD");
        File.SetUnixFileMode(output, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Telegram), "-o", output);

        File.GetUnixFileMode(output).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_link_to_a_device_is_written_into_not_replaced()
    {
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(_folder.Of("out"), "/dev/null");

        var run = await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Telegram), "-o", _folder.Of("out"));

        run.ExitCode.Should().Be(0, run.Error);
        new FileInfo(_folder.Of("out")).LinkTarget.Should().Be("/dev/null");
        SpecialFile.Is("/dev/null").Should().BeTrue();
    }

    [Fact]
    public async Task Where_a_link_leads_is_written_not_the_link()
    {
        if (OperatingSystem.IsWindows()) return;
        var target = _folder.Add("target.ndjson", "OLD");
        File.CreateSymbolicLink(_folder.Of("link.ndjson"), target);

        await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Telegram), "-o", _folder.Of("link.ndjson"));

        new FileInfo(_folder.Of("link.ndjson")).LinkTarget.Should().Be(target);
        File.ReadAllText(target).Should().StartWith("{");
    }
}
