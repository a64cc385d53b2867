using System.Diagnostics;

namespace Cables.Corpus.Tests;

/// <summary>The program of <c>samples/most-referenced</c>.</summary>
public sealed class SampleProgramTests : IDisposable
{
    private readonly CorpusFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_telegram_that_most_others_refer_to_comes_first()
    {
        // Telegram 2 refers to 1, 3 to 2, and one more to 2.
        for (var i = 1; i <= 3; i++) _folder.Add($"in/{i}.txt", CorpusFolder.Telegram(i));
        _folder.Add("in/4.txt", CorpusFolder.Telegram(9).Replace("REF: OSLO 8", "REF: OSLO 2", StringComparison.Ordinal));

        var lines = await Run(_folder.Of("in"), _folder.Of("refs.db"));

        lines.Should().Equal(
            "     2  1974OSLO2                 HERRING CATCH OF WEEK 2",
            "     1  1974OSLO0                 not in this folder",
            "     1  1974OSLO1                 HERRING CATCH OF WEEK 1");
    }

    private static async Task<string[]> Run(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "most-referenced.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, await error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
