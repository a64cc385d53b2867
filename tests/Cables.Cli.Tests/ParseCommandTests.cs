using System.Text;
using System.Text.Json;
using CsCheck;

namespace Cables.Cli.Tests;

public sealed class ParseCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_telegram_is_one_line_of_json()
    {
        var run = await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Telegram));

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().EndWith("}\n");
        Ids(run).Should().Equal("1974MOSCOW2774");
    }

    [Fact]
    public async Task The_format_json_is_one_indented_array()
    {
        var run = await CommandRun.Of(
            "parse", _folder.Add("a.txt", Texts.Telegram), _folder.Add("b.txt", Texts.Telegram), "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetArrayLength().Should().Be(2);
        run.Lines.Length.Should().BeGreaterThan(100);
    }

    [Fact]
    public async Task The_format_csv_is_a_table_that_a_spreadsheet_can_open_without_harm()
    {
        var file = _folder.Add("a.txt", Texts.Telegram.Replace("SUBJECT: ", "SUBJECT: +1 ", StringComparison.Ordinal));

        var run = await CommandRun.Of("parse", file, file, "-f", "csv");

        run.Lines[0].Should().StartWith("mrn,kind,year,station,number");
        run.Output.Should().Contain("\n1974MOSCOW2774,telegram,1974,MOSCOW,2774,").And.Contain("'+1 SPRING").And.NotContain(",+1");
        run.Output.Split("mrn,kind").Should().HaveCount(2, "the head stands once");
    }

    [Fact]
    public async Task The_format_text_is_a_clean_telegram_again()
    {
        var damaged = _folder.Add("a.txt", Texts.DamagedTelegram + "NNNN\n" + Texts.Telegram.Replace("MONDAY", "MON\u001bDAY"));

        var clean = await CommandRun.Of("parse", damaged, "--format", "text");

        clean.Output.Should().Contain("UNCLAS MOSCOW 2704\n").And.Contain("MON␛DAY").And.NotContain("\u001b");
        Ids(await CommandRun.Of("parse", _folder.Add("b.txt", clean.Output))).Should().Equal("1974MOSCOW2704", "1974MOSCOW2774");
    }

    [Fact]
    public async Task The_text_of_what_is_no_telegram_stays() =>
        (await CommandRun.Of("parse", _folder.Add("a.txt", Texts.Letter), "-f", "text")).Output.Should().Be(Texts.Letter + "\n");

    [Fact]
    public async Task An_array_without_documents_is_still_json() =>
        (await CommandRun.Of("parse", _folder.Add("a.txt", ""), "-f", "json")).Output.Should().Be("[]\n");

    [Fact]
    public async Task The_path_is_shown_as_it_was_given()
    {
        var file = _folder.Add("a.txt", Texts.Telegram);

        using var json = JsonDocument.Parse((await CommandRun.Of("parse", file)).Output);
        json.RootElement.GetProperty("source").GetProperty("path").GetString().Should().Be(file);
    }

    [Fact]
    public async Task Elements_are_printed_when_asked_for_and_tile_the_text()
    {
        var file = _folder.Add("a.txt", Texts.Telegram);

        (await CommandRun.Of("parse", file)).Output.Should().NotContain("\"elements\"");
        using var json = JsonDocument.Parse((await CommandRun.Of("parse", file, "--elements")).Output);
        var end = 0;
        foreach (var element in json.RootElement.GetProperty("elements").EnumerateArray())
        {
            element.GetProperty("offset").GetInt32().Should().Be(end);
            end += element.GetProperty("length").GetInt32();
        }

        end.Should().Be(Texts.Telegram.Length);
    }

    [Fact]
    public async Task A_letter_is_no_telegram_unless_it_is_read_as_one()
    {
        var file = _folder.Add("a.txt", Texts.Letter);

        Kinds(await CommandRun.Of("parse", file)).Should().Equal("other");
        Kinds(await CommandRun.Of("parse", file, "--as", "telegram")).Should().Equal("telegram");
    }

    [Fact]
    public async Task A_folder_is_read_with_all_below_it_in_the_order_of_names()
    {
        _folder.Add("b.txt", Texts.Telegram);
        _folder.Add("a/2.txt", Texts.Telegram);
        _folder.Add("a/10.TXT", Texts.Telegram);
        _folder.Add("c.md", "no telegram");

        var run = await CommandRun.Of("parse", _folder.Path);

        Paths(run).Should().Equal(_folder.Of("a/10.TXT"), _folder.Of("a/2.txt"), _folder.Of("b.txt"));
    }

    [Fact]
    public async Task A_folder_without_texts_is_named()
    {
        var run = await CommandRun.Of("parse", _folder.Path);

        run.Error.Should().Be($"cables: {_folder.Path}: No *.txt file in this folder.\n");
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task An_empty_file_is_named_and_is_no_failure()
    {
        var file = _folder.Add("empty.txt", "");

        var run = await CommandRun.Of("parse", file);

        run.Error.Should().Be($"cables: {file}: Empty; no document.{Environment.NewLine}");
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Standard_input_without_a_character_is_named_as_well()
    {
        var run = await CommandRun.WithInput([], "parse", "-");

        run.Error.Should().Be($"cables: -: Empty; no document.{Environment.NewLine}");
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_hyphen_is_standard_input()
    {
        var run = await CommandRun.WithInput(Encoding.UTF8.GetBytes(Texts.Telegram), "parse", "-");

        Ids(run).Should().Equal("1974MOSCOW2774");
        Paths(run).Should().Equal("-");
    }

    [Fact]
    public async Task Several_documents_of_a_file_are_several_lines()
    {
        var run = await CommandRun.Of("parse", _folder.Add("a.txt", $"{Texts.Telegram}NNNN\n\n{Texts.Telegram}NNNN\n"));

        Ids(run).Should().Equal("1974MOSCOW2774", "1974MOSCOW2774");
    }

    [Theory]
    [InlineData(Texts.Telegram, "warning", 0)]
    [InlineData(Texts.Telegram, "error", 0)]
    [InlineData(Texts.DamagedTelegram, "warning", 1)]
    [InlineData(Texts.DamagedTelegram, "error", 0)]
    [InlineData(Texts.NamelessTelegram, "warning", 1)]
    [InlineData(Texts.NamelessTelegram, "error", 1)]
    public async Task It_fails_on_the_severity_that_was_asked_for(string text, string severity, int code)
    {
        var file = _folder.Add("a.txt", text);

        (await CommandRun.Of("parse", file, "--fail-on", severity)).ExitCode.Should().Be(code);
        (await CommandRun.Of("parse", file)).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task What_cannot_be_read_is_named_and_the_rest_is_done()
    {
        var missing = _folder.Of("missing.txt");

        var run = await CommandRun.Of("parse", missing, _folder.Add("a.txt", Texts.Telegram));

        run.ExitCode.Should().Be(3);
        run.Error.Should().Be($"cables: {missing}: No such file or folder.\n");
        Ids(run).Should().Equal("1974MOSCOW2774");
    }

    [Fact]
    public async Task Being_unreadable_outweighs_a_finding()
    {
        var run = await CommandRun.Of(
            "parse", _folder.Add("a.txt", Texts.NamelessTelegram), _folder.Of("missing.txt"), "--fail-on", "error");

        run.ExitCode.Should().Be(3);
    }

    [Fact]
    public void Any_bytes_are_lines_of_valid_json() => Gen.Byte.Array[1, 2000].Sample(bytes =>
    {
        var run = CommandRun.WithInput(bytes, "parse", "-", "--elements").GetAwaiter().GetResult();

        foreach (var line in run.Lines) using (JsonDocument.Parse(line)) { }
        return run.ExitCode == 0 && run.Error.Length == 0;
    });

    [Fact]
    public async Task Two_runs_give_the_same_bytes()
    {
        _folder.Add("a.txt", Texts.Telegram);
        _folder.Add("b.txt", Texts.DamagedTelegram + "\uFFFD\0" + Texts.Letter);

        var first = await CommandRun.Of("parse", _folder.Path, "--elements");
        var second = await CommandRun.Of("parse", _folder.Path, "--elements");

        second.Data.Should().Equal(first.Data);
    }

    private static IEnumerable<string?> Ids(CommandRun run) => run.Lines.Select(line => Of(line).GetProperty("id").GetString());

    private static IEnumerable<string?> Kinds(CommandRun run) => run.Lines.Select(line => Of(line).GetProperty("kind").GetString());

    private static IEnumerable<string?> Paths(CommandRun run) =>
        run.Lines.Select(line => Of(line).GetProperty("source").GetProperty("path").GetString());

    private static JsonElement Of(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.Clone();
    }
}
