using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Cables.Corpus.Tests.Generated;
using Cables.Generator;
using Xunit.Abstractions;

namespace Cables.Corpus.Tests;

/// <summary>The command is ended by force at any moment.</summary>
public sealed class KillTests(ITestOutputHelper log) : IDisposable
{
    private const int Kills = 20;

    /// <summary>How long a run may write before it is killed, so that twenty of them do not take long.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly CorpusFolder _folder = new();
    private string _told = "";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killed_at_twenty_random_moments_it_ends_with_the_database_of_an_undisturbed_run()
    {
        var seed = int.Parse(Environment.GetEnvironmentVariable("CABLES_KILL_SEED") ?? "1", CultureInfo.InvariantCulture);
        log.WriteLine($"CABLES_KILL_SEED={seed}");
        var dice = new Random(seed);
        AddSources();
        var watch = Stopwatch.StartNew();
        await Run("whole.db", null);
        var longest = watch.Elapsed < Longest ? watch.Elapsed : Longest;
        var expected = Dump("whole.db");

        var (kills, rounds, kept) = (0, 0, 0);
        while (kills < Kills)
        {
            var moment = longest * dice.NextDouble();
            // Every other one has written something first, however slow the machine is to start a process.
            var killed = await Run("killed.db", moment, hasWritten: kills % 2 == 1);
            log.WriteLine(FormattableString.Invariant($"{moment.TotalSeconds:f3} s: {(killed ? "killed" : "done before")}"));
            if (killed) kills++;
            else
            {
                // It is whole; the next kills are to find work again.
                rounds++;
                if (WasKept()) kept++;
                Dump("killed.db").Should().Be(expected, "round {0} of seed {1} must come to the same", rounds, seed);
                File.Delete(_folder.Of("killed.db"));
            }
        }

        var isThere = HasTelegrams("killed.db");
        (await Run("killed.db", null)).Should().BeFalse();
        WasKept().Should().Be(isThere, "what was written before a kill is not read again");
        // The last kills may have come before anything was written; some of the others did not.
        if (WasKept()) kept++;
        kept.Should().BePositive("what was written before a kill is there for the next run");
        log.WriteLine(FormattableString.Invariant($"{rounds} rounds to the end before the last, {kept} of all kept something"));
        Dump("killed.db").Should().Be(expected, "{0} kills of seed {1} must not show", Kills, seed);
        Directory.GetFiles(_folder.Of("."), "killed.db*").Should().ContainSingle("no journal may be left behind");
    }

    /// <summary>Whether the last run found telegrams that one before it had written.</summary>
    private bool WasKept() => _told.Contains("there already", StringComparison.Ordinal);

    /// <summary>Whether a killed run left telegrams, seen in a copy: the next run is to find the database as it was left.</summary>
    private bool HasTelegrams(string database)
    {
        if (!File.Exists(_folder.Of(database))) return false;
        foreach (var end in (string[])["", "-journal"])
            if (File.Exists(_folder.Of(database + end))) File.Copy(_folder.Of(database + end), _folder.Of("copy.db" + end), overwrite: true);
        using var copy = _folder.Open("copy.db");
        return copy.Row("SELECT count(*) FROM sqlite_master WHERE name = 'telegrams'") is "1" && copy.Count("telegrams") > 0;
    }

    /// <summary>Sources of each kind, one of them broken.</summary>
    private void AddSources()
    {
        // Short ones come first, so that some thousand of them are kept before the first kill or the second.
        _folder.Add("in/0.ndjson", string.Concat(Enumerable.Range(1, 4000).Select(i => $"{{\"text\":{JsonSerializer.Serialize(CorpusFolder.Telegram(i))}}}\n")));
        foreach (var (name, telegrams) in GeneratedCorpus.Files(400, seed: 7)) _folder.Add($"in/{name}", telegrams[0].Text);
        foreach (var (name, telegrams) in GeneratedCorpus.Files(300, seed: 8, perFile: 150))
            _folder.Add($"in/many/{name}", string.Join("\n\n", telegrams.Select(telegram => telegram.Text)));
        _folder.Add("in/packet.zip", Archives.Zip([.. GeneratedCorpus.Files(300, seed: 9).Select(file => (file.Name, file.Telegrams[0].Text))]));
        _folder.Add("in/broken.zip", "this is no archive");
        _folder.Add("in/table.csv", Archives.Csv(GeneratedCorpus.Files(300, seed: 10).Select(file => file.Telegrams[0].Text)));
    }

    /// <summary>Runs the command; kills it some time after it began, or began to write, if it has not ended by then.</summary>
    /// <returns>Whether it was killed.</returns>
    private async Task<bool> Run(string database, TimeSpan? killAfter, bool hasWritten = false)
    {
        var file = new FileInfo(_folder.Of(database));
        var before = file.Exists ? file.LastWriteTimeUtc : default;
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Cables.Cli.dll"), "ingest", _folder.Of("in"), "--db", _folder.Of(database), "--text-column", "text"])
        {
            RedirectStandardError = true,
        })!;
        if (killAfter is { } moment && (!hasWritten || Writes(process, file, before)) && !process.WaitForExit(moment))
        {
            process.Kill();
            await process.WaitForExitAsync();
            // It may have ended by itself between the two.
            if (process.ExitCode == 128 + 9) return true;
        }

        _told = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        // The broken archive is named, once.
        process.ExitCode.Should().BeOneOf([0, 3], _told);
        return false;
    }

    /// <summary>Waits until the process has written, or has ended.</summary>
    private static bool Writes(Process process, FileInfo file, DateTime before)
    {
        while (!file.Exists || file.LastWriteTimeUtc == before)
        {
            if (process.WaitForExit(1)) return false;
            file.Refresh();
        }

        return true;
    }

    private string Dump(string name)
    {
        using var database = _folder.Open(name);
        return database.Dump();
    }
}
