namespace Cables.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("cables: Unknown option '--fromat'; did you mean '--format'? See 'cables parse --help'.", "parse", "--fromat", "json", "a.txt")]
    [InlineData("cables: Unknown option '--quiet'. See 'cables parse --help'.", "parse", "--quiet", "a.txt")]
    [InlineData("cables: Unknown option '-x'. See 'cables --help'.", "-x")]
    [InlineData("cables: Unknown command 'parze'; did you mean 'parse'? See 'cables --help'.", "parze", "a.txt")]
    [InlineData("cables: Unknown command 'telegram.txt'. See 'cables --help'.", "telegram.txt")]
    [InlineData("cables: Argument 'xml' not recognized. Must be one of: 'json' 'ndjson' 'csv' 'text'. See 'cables parse --help'.", "parse", "a.txt", "-f", "xml")]
    [InlineData("cables: Argument 'memo' not recognized. Must be one of: 'telegram'. See 'cables parse --help'.", "parse", "a.txt", "--as", "memo")]
    [InlineData("cables: Required argument missing for command: 'parse'. See 'cables parse --help'.", "parse")]
    [InlineData("cables: Required argument missing for option: '--output'. See 'cables parse --help'.", "parse", "a.txt", "--output")]
    [InlineData("cables: The format text has no place for '--elements'; json and ndjson have. See 'cables parse --help'.", "parse", "a.txt", "--elements", "-f", "text")]
    [InlineData("cables: The width is a number from 40 to 1000, not '12'. See 'cables show --help'.", "show", "a.txt", "--width", "12")]
    [InlineData("cables: Required argument missing for command: 'tags'. See 'cables tags --help'.", "tags")]
    [InlineData("cables: Unrecognized command or argument 'x'. See 'cables schema --help'.", "schema", "x")]
    [InlineData("cables: The name of the output file is empty. See 'cables parse --help'.", "parse", "a.txt", "--output", "")]
    [InlineData("cables: Where to write is not said: --db FILE, --parquet FOLDER, --csv FILE or --graphml FILE. See 'cables ingest --help'.", "ingest", "a.txt")]
    [InlineData("cables: --db and --csv name the same file. See 'cables ingest --help'.", "ingest", "a.txt", "--db", "x", "--csv", "./x")]
    [InlineData("cables: The name behind --parquet is empty. See 'cables ingest --help'.", "ingest", "a.txt", "--parquet", "")]
    [InlineData("cables: Unknown option '--parket'; did you mean '--parquet'? See 'cables ingest --help'.", "ingest", "a.txt", "--parket", "x")]
    public async Task A_mistake_is_one_sentence_on_standard_error(string sentence, params string[] args)
    {
        var run = await CommandRun.Of(args);

        run.Error.Should().Be(sentence + Environment.NewLine);
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task Called_without_anything_it_explains_itself_on_standard_error()
    {
        var run = await CommandRun.Of();

        run.Error.Should().Contain("cables [command] [options]").And.Contain("parse");
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("parse", "--help")]
    public async Task Help_that_was_asked_for_goes_to_standard_output(params string[] args)
    {
        var run = await CommandRun.Of(args);

        run.Output.Should().Contain("Usage:").And.Contain("cables");
        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_name_that_begins_with_an_at_sign_is_a_file() =>
        (await CommandRun.Of("parse", "@missing")).Error.Should().Be($"cables: @missing: No such file or folder.{Environment.NewLine}");
}
