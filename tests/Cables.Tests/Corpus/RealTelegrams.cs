namespace Cables.Tests.Corpus;

/// <summary>Telegrams to test with: the samples that come with the project, and a corpus of badly printed ones in
/// <c>shared/corpus</c> beside the clone, for those who have it.</summary>
internal static class RealTelegrams
{
    /// <summary>Why a test of the corpus does not run; null when the corpus is there.</summary>
    public static string? CorpusIsAbsent { get; } =
        CorpusFolder() is null ? "The corpus is not there: no folder ../shared/corpus beside the clone." : null;

    public static IReadOnlyList<string> CorpusFiles { get; } = FilesBelow(CorpusFolder());

    public static IReadOnlyList<string> SampleFiles { get; } = FilesBelow(Path.Combine(AppContext.BaseDirectory, "samples"));

    public static string CorpusFile(string name) => Path.Combine(CorpusFolder()!, name);

    private static string[] FilesBelow(string? folder)
    {
        if (!Directory.Exists(folder)) return [];
        var files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static string? CorpusFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cables.sln"))) folder = folder.Parent;
        if (folder?.Parent is not { } beside) return null;
        var corpus = Path.Combine(beside.FullName, "shared", "corpus");
        return Directory.Exists(corpus) ? corpus : null;
    }
}
