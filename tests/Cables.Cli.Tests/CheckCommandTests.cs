using System.Text.Json;

namespace Cables.Cli.Tests;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_diagnostic_is_a_line_as_compilers_print_it()
    {
        var file = _folder.Add("a.txt", Texts.DamagedTelegram);

        var run = await CommandRun.Of("check", file);

        run.Output.Should().Be($"{file}:4:8: warning CBL0902: Number '27O4' read as 2704.\n");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task The_summary_by_code_goes_to_standard_error()
    {
        var run = await CommandRun.Of("check", _folder.Add("a.txt", Texts.DamagedTelegram), _folder.Add("b.txt", Texts.DamagedTelegram));

        run.Error.Split(Environment.NewLine).Should().Equal(
            "        2  warning  CBL0902  Number repaired", "cables: 0 errors, 2 warnings, 0 info in 2 documents.", "");
    }

    [Fact]
    public async Task Quiet_means_no_summary() =>
        (await CommandRun.Of("check", _folder.Add("a.txt", Texts.DamagedTelegram), "--quiet")).Error.Should().BeEmpty();

    [Theory]
    [InlineData(Texts.Telegram, "info", 0)]
    [InlineData(Texts.DamagedTelegram, "warning", 1)]
    [InlineData(Texts.DamagedTelegram, "error", 0)]
    [InlineData(Texts.NamelessTelegram, null, 1)]
    [InlineData(Texts.NamelessTelegram, "never", 0)]
    public async Task It_fails_on_errors_unless_told_otherwise(string text, string? failOn, int code)
    {
        var file = _folder.Add("a.txt", text);

        var run = await CommandRun.Of(failOn is null ? ["check", file] : ["check", file, "--fail-on", failOn]);

        run.ExitCode.Should().Be(code);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_rest_is_checked()
    {
        var run = await CommandRun.Of("check", _folder.Of("missing.txt"), _folder.Add("a.txt", Texts.NamelessTelegram));

        run.Error.Should().StartWith($"cables: {_folder.Of("missing.txt")}: No such file or folder.");
        run.Output.Should().Contain("error CBL0901");
        run.ExitCode.Should().Be(3);
    }

    [Fact]
    public async Task Places_in_a_later_document_count_from_the_beginning_of_the_file()
    {
        var file = _folder.Add("a.txt", Texts.Telegram + "NNNN\n" + Texts.DamagedTelegram);

        using var json = JsonDocument.Parse((await CommandRun.Of("check", file, "--format", "json")).Output);

        var diagnostic = json.RootElement.EnumerateArray().Should().ContainSingle().Subject;
        var text = File.ReadAllText(file);
        var place = diagnostic.GetProperty("offset").GetInt32();
        text.Substring(place, diagnostic.GetProperty("length").GetInt32()).Should().Be("MOSCOW 27O4");
        diagnostic.GetProperty("line").GetInt32().Should().Be(text[..place].Count(c => c == '\n') + 1);
        diagnostic.GetProperty("column").GetInt32().Should().Be(place - text[..place].LastIndexOf('\n'));
        diagnostic.GetProperty("index").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Without_diagnostics_the_array_is_empty() =>
        (await CommandRun.Of("check", _folder.Add("a.txt", Texts.Telegram), "-f", "json")).Output.Should().Be("[]\n");

    [Fact]
    public async Task The_lines_are_in_the_order_of_files_for_any_number_of_jobs()
    {
        for (var i = 0; i < 300; i++) _folder.Add($"{i:000}.txt", i % 2 == 0 ? Texts.DamagedTelegram : Texts.NamelessTelegram);

        var one = await CommandRun.Of("check", _folder.Path, "--jobs", "1");
        var many = await CommandRun.Of("check", _folder.Path, "--jobs", "5");

        one.Lines.Length.Should().BeGreaterThanOrEqualTo(300);
        many.Output.Should().Be(one.Output);
        many.Error.Should().Be(one.Error);
    }

    [Fact]
    public async Task Control_characters_of_a_telegram_are_shown_and_not_obeyed()
    {
        var file = _folder.Add("a.txt", Texts.Telegram.Replace("TAGS: BEXP", "WORDS\u001b[2J OF\u009b31m NO\u202E FIELD\nTAGS: BEXP"));

        var run = await CommandRun.Of("check", file);

        run.Output.Should().Contain("WORDS␛[2J OF").And.NotContainAny("\u001b", "\u009b", "\u202E");
    }
}
