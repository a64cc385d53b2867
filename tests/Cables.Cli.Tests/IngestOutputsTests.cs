namespace Cables.Cli.Tests;

/// <summary>What <c>cables ingest</c> writes when several outputs are named.</summary>
public sealed class IngestOutputsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task One_run_writes_all_outputs_that_are_named()
    {
        var run = await Run();

        run.Error.Should().StartWith("cables: 1 telegrams from 1 texts");
        run.Output.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        Files().Should().BeEquivalentTo("a.txt", "a.db", "a.csv", "a.graphml", "_ledger.sqlite", "part-000001.parquet");
    }

    [Fact]
    public async Task The_outputs_of_a_shard_have_names_of_their_own_and_parts_lie_in_one_folder()
    {
        foreach (var shard in (string[])["1/2", "2/2"]) (await Run("--shard", shard)).ExitCode.Should().Be(0);

        Files().Should().Contain(["a-1-of-2.db", "a-2-of-2.db", "a-1-of-2.csv", "a-2-of-2.csv", "_ledger-1-of-2.sqlite", "_ledger-2-of-2.sqlite"]);
        Files().Where(file => file.EndsWith(".parquet", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().MatchRegex("^part-[12]-of-2-000001.parquet$");
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_named_and_nothing_is_read()
    {
        var run = await CommandRun.Of("ingest", Add(), "--csv", _folder.Of("missing/a.csv"));

        run.Error.Should().Be($"cables: {_folder.Of("missing/a.csv")}: There is no such folder.{Environment.NewLine}");
        run.ExitCode.Should().Be(3);
    }

    private Task<CommandRun> Run(params string[] more) => CommandRun.Of(
        ["ingest", Add(), "--db", _folder.Of("a.db"), "--parquet", _folder.Of("a"), "--csv", _folder.Of("a.csv"), "--graphml", _folder.Of("a.graphml"), .. more]);

    private string Add() => _folder.Add("a.txt", Texts.Telegram);

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(_folder.Of(""), "*", SearchOption.AllDirectories).Select(file => Path.GetFileName(file)!);
}
