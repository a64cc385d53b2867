using System.Text;

namespace Cables.Cli.Tests;

/// <summary>Many files read at a time give what one after the other gives.</summary>
public sealed class JobsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--elements")]
    [InlineData("--format", "json")]
    [InlineData("--join-sections")]
    [InlineData("--fail-on", "warning")]
    public async Task The_bytes_and_the_notes_are_the_same_for_any_number_of_jobs(params string[] options)
    {
        AddFiles(300);
        _folder.Add("100/empty.txt", "");
        string[] args = ["parse", _folder.Of("missing.txt"), _folder.Path, .. options];

        var one = await CommandRun.Of([.. args, "--jobs", "1"]);

        one.Lines.Length.Should().BeGreaterThanOrEqualTo(300);
        one.Error.Should().Contain("missing.txt").And.Contain("empty.txt");
        foreach (var jobs in new[] { "2", "7" })
        {
            var many = await CommandRun.Of([.. args, "-j", jobs]);
            many.Data.Should().Equal(one.Data);
            many.Error.Should().Be(one.Error);
            many.ExitCode.Should().Be(one.ExitCode);
        }
    }

    [Fact]
    public async Task A_file_larger_than_what_is_read_at_once_stays_in_its_place()
    {
        _folder.Add("1.txt", Texts.Telegram);
        _folder.Add("2.txt", new StringBuilder().Insert(0, Texts.Telegram + "NNNN\n\n", 4000).ToString());
        _folder.Add("3.txt", Texts.Telegram);

        var run = await CommandRun.Of("parse", _folder.Path, "--jobs", "3");

        var places = run.Lines.Select(line => line[line.IndexOf("\"path\":", StringComparison.Ordinal)..]).ToList();
        places.Count.Should().Be(4002);
        places[0].Should().Contain("1.txt\",\"index\":0,");
        for (var i = 0; i < 4000; i++) places[i + 1].Should().Contain($"2.txt\",\"index\":{i},");
        places[^1].Should().Contain("3.txt\",\"index\":0,");
    }

    [Theory]
    [InlineData("file", "--elements")]
    [InlineData("file", "--fail-on", "warning")]
    [InlineData("input", "--format", "csv")]
    [InlineData("input", "--format", "json")]
    [InlineData("pipe", "--format", "text")]
    public async Task One_large_file_is_read_by_all_threads_as_by_one(string from, params string[] options)
    {
        // With a telegram that stands there twice, a byte that is not UTF-8, and one telegram longer than what is read at once.
        var text = new StringBuilder().Insert(0, Texts.Telegram + "NNNN\n\n", 500).Append(Texts.Telegram).Insert(0, Texts.DamagedTelegram + "NNNN\n\n")
            .Insert(0, "AND SO IT WENT ON.\n", 30_000).Insert(0, Texts.Telegram + "\n");
        for (var i = 0; i < 300; i++) text.Append(Texts.Telegram.Replace("1974", $"{1973 + (i % 7)}", StringComparison.Ordinal)).Append("NNNN\n\n");
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text.ToString()), 0xC9, .. Encoding.UTF8.GetBytes("\n\n" + Texts.Letter)];
        File.WriteAllBytes(_folder.Of("large.txt"), bytes);

        var one = await Run("1");

        one.Data.Length.Should().BeGreaterThan(700_000);
        foreach (var jobs in new[] { "2", "7" })
        {
            var many = await Run(jobs);
            many.Data.Should().Equal(one.Data);
            many.Error.Should().Be(one.Error);
            many.ExitCode.Should().Be(one.ExitCode);
        }

        async Task<CommandRun> Run(string jobs)
        {
            string[] more = [.. options, "--jobs", jobs];
            if (from == "input") return await CommandRun.WithInput(bytes, ["parse", "-", .. more]);
            if (from == "file" || !_folder.TryAddPipe($"pipe{jobs}", out var pipe)) return await CommandRun.Of(["parse", _folder.Of("large.txt"), .. more]);
            _ = Task.Run(() => File.WriteAllBytes(pipe, bytes));
            return await CommandRun.Of(["parse", pipe, .. more]);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("two")]
    [InlineData("1000")]
    public async Task A_number_of_jobs_that_makes_no_sense_is_a_mistake_of_one_sentence(string jobs)
    {
        var run = await CommandRun.Of("parse", _folder.Path, "--jobs", jobs);

        run.Error.Should().Be(
            $"cables: The number of jobs is a number from 1 to 256, not '{jobs}'. See 'cables parse --help'.{Environment.NewLine}");
        run.ExitCode.Should().Be(2);
    }

    private void AddFiles(int count)
    {
        string[] texts = [Texts.Telegram, Texts.DamagedTelegram, Texts.NamelessTelegram, Texts.Letter];
        for (var i = 0; i < count; i++) _folder.Add($"{i % 7}/{i}.txt", texts[i % texts.Length]);
    }
}
