using System.Text;
using System.Text.RegularExpressions;

namespace Cables.Cli.Tests;

public sealed partial class ShowCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_element_is_named_in_the_margin()
    {
        var run = await Show(Texts.Telegram);

        run.ExitCode.Should().Be(0);
        run.Lines.Should().Equal(
            $"── {_folder.Of("a.txt")}:1 · document 1 · telegram · 1974MOSCOW2774 · UNCLASSIFIED",
            "Date-time│ R 261639Z FEB 74",
            "     From│ FM AMEMBASSY MOSCOW",
            "       To│ TO SECSTATE WASHDC 6441",
            "   Number│ UNCLAS MOSCOW 2774",
            "    Order│ E.O. 11652: N/A",
            "     TAGS│ TAGS: BEXP, UR",
            "  Subject│ SUBJECT: SPRING TRADE FAIR",
            "Paragraph│ 1. THE FAIR OPENS ON MONDAY AND LASTS A WEEK.",
            "   Signed│ STOESSEL");
    }

    [Fact]
    public async Task A_diagnostic_has_a_caret_under_its_place_and_its_code()
    {
        var lines = (await Show(Texts.DamagedTelegram)).Lines;

        var at = Array.IndexOf(lines, "   Number│ UNCLAS MOSCOW 27O4");
        lines[at + 1].Should().Be("         │        ^^^^^^^^^^^");
        lines[at + 2].Should().Be("  CBL0902│ warning: Number '27O4' read as 2704.");
    }

    [Fact]
    public async Task Every_diagnostic_is_shown_once()
    {
        var text = Texts.NamelessTelegram.Replace("R 261639Z FEB 74", "\r\n\f R 26l639Z FEB 74 \r\n\n").Replace("SUBJECT", "SU8JECT");
        var cable = CableReader.Read(new StringReader(text)).Single();

        var run = await Show(text);

        cable.Diagnostics.Count.Should().BeGreaterThan(1);
        run.Lines.Count(line => line.TrimStart().StartsWith("CBL", StringComparison.Ordinal)).Should().Be(cable.Diagnostics.Count);
    }

    [Fact]
    public async Task Without_a_terminal_there_is_no_colour_and_no_wrapping()
    {
        var run = await Show(Texts.Telegram.Replace("A WEEK", string.Join(' ', Enumerable.Repeat("A WEEK", 100))));

        run.Output.Should().NotContain("\u001b");
        run.Lines.Should().Contain(line => line.Length > 600);
    }

    [Fact]
    public async Task Colour_does_not_change_the_words()
    {
        var plain = await Show(Texts.DamagedTelegram, "--width", "60");

        var colour = await Show(Texts.DamagedTelegram, "--width", "60", "--color", "always");

        colour.Output.Should().Contain("\u001b[93m", "a warning is yellow");
        Escape().Replace(colour.Output, "").Should().Be(plain.Output);
    }

    [Fact]
    public async Task On_a_terminal_furniture_is_dim()
    {
        var run = await CommandRun.OnScreen(new Screen(80, true), "show", _folder.Add("a.txt", "UNCLASSIFIED\n" + Texts.Telegram));

        run.Output.Should().Contain("\u001b[2m   Banner│ UNCLASSIFIED\u001b[0m");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(57)]
    [InlineData(80)]
    public async Task No_row_is_wider_than_the_terminal_and_nothing_is_lost(int width)
    {
        const string words = "THE WEATHER IN THE HARBOUR WAS FAIR AND THE HERRING BOATS WENT OUT BEFORE DAWN UNTIL-THE-EVENING-CAME-AND-THEN-CAME-HOME AGAIN.";

        var run = await Show(Texts.Telegram.Replace("THE FAIR OPENS ON MONDAY AND LASTS A WEEK.", words), "--width", $"{width}");

        run.Lines.Should().OnlyContain(line => line.Length <= width);
        var rows = run.Lines.SkipWhile(line => !line.StartsWith("Paragraph", StringComparison.Ordinal)).TakeWhile(line => !line.StartsWith("   Signed", StringComparison.Ordinal));
        string.Concat(rows.Select(row => row[11..])).Replace(" ", "").Should().Be("1." + words.Replace(" ", ""));
    }

    [Fact]
    public async Task A_caret_stands_under_its_place_on_a_wrapped_row_too()
    {
        var text = Texts.Telegram.Replace("BEXP, UR", "BEXP, UR, US, UK, FR, NO, SW, DA, QQQQ");

        var lines = (await Show(text, "--width", "40")).Lines;

        var row = Array.FindIndex(lines, line => line.Contains("QQQQ", StringComparison.Ordinal));
        lines[row].Should().Contain("┆");
        lines[row + 1].IndexOf('^').Should().Be(lines[row].IndexOf("QQQQ", StringComparison.Ordinal));
        lines[row + 1].Count(c => c == '^').Should().Be(4);
    }

    [Fact]
    public async Task What_a_telegram_says_is_no_markup_and_no_command_for_the_terminal()
    {
        var run = await Show(
            Texts.Telegram.Replace("SPRING", "[red]SPRING[/] \u001b]0;TITLE\u0007 \u009b2J \u202EFAIR \b\b \uD800"), "--color", "always");

        Escape().Replace(run.Output, "").Should().Contain("[red]SPRING[/] ␛]0;TITLE␇ �2J �FAIR ␈␈ �")
            .And.NotContainAny("\u001b", "\u0007", "\u009b", "\u202E", "\b");
    }

    [Fact]
    public async Task A_file_name_is_no_command_for_the_terminal_either()
    {
        if (OperatingSystem.IsWindows()) return;
        var run = await CommandRun.Of("show", _folder.Add("a\u001b[2J.txt", Texts.Telegram), _folder.Of("b\u001b[2J.txt"));

        (run.Output + run.Error).Should().NotContain("\u001b").And.Contain("a␛[2J.txt").And.Contain("b␛[2J.txt");
    }

    [Fact]
    public async Task Documents_of_a_file_have_a_heading_each()
    {
        var run = await Show(Texts.Telegram + "NNNN\n" + Texts.DamagedTelegram);

        run.Output.Should().Contain("\n\n── ");
        run.Lines.Where(line => line.StartsWith("──", StringComparison.Ordinal)).Should().SatisfyRespectively(
            first => first.Should().Contain(":1 · document 1 · telegram · 1974MOSCOW2774"),
            second => second.Should().Contain("document 2 · telegram · 1974MOSCOW2704"));
    }

    [Fact]
    public async Task One_document_of_a_file_can_be_asked_for()
    {
        var run = await Show(Texts.Telegram + "NNNN\n" + Texts.DamagedTelegram, "--document", "2");

        run.Output.Should().StartWith("── ").And.Contain("1974MOSCOW2704").And.NotContain("1974MOSCOW2774");
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_document_that_is_not_there_is_said_and_is_exit_code_1()
    {
        var run = await Show(Texts.Telegram, "--document", "3");

        run.Error.Should().Be($"cables: There is no document 3; the last one is 1.{Environment.NewLine}");
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void Every_kind_of_element_has_a_name_that_fits()
    {
        foreach (var kind in Enum.GetValues<ElementKind>().Except([ElementKind.Blank]))
            ElementLook.Of(kind).Name.Length.Should().BeInRange(1, ElementLook.NameWidth, $"{kind} is named");
        Enum.GetValues<ElementKind>().Select(kind => ElementLook.Of(kind).Name).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Everything_of_the_samples_is_shown()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.txt"))
        {
            var run = await CommandRun.Of("show", file);

            var shown = run.Lines.Where(line => line.Length > 10 && line[9] == '│' && !line[11..].TrimStart().StartsWith('^')).Select(line => line[11..]);
            var words = File.ReadAllText(file).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            string.Join(' ', shown).Split(' ', StringSplitOptions.RemoveEmptyEntries).Should().Contain(words, file);
        }
    }

    private Task<CommandRun> Show(string text, params string[] options)
    {
        // Half of a pair of characters cannot be written as UTF-8.
        File.WriteAllText(_folder.Of("a.txt"), text, new UnicodeEncoding(bigEndian: false, byteOrderMark: true));
        return CommandRun.Of(["show", _folder.Of("a.txt"), .. options]);
    }

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Escape();
}
