namespace Cables.Corpus.Tests;

/// <summary>The folder <c>samples</c> of the project.</summary>
internal static class Samples
{
    public static string Folder { get; } = Path.Combine(Root(), "samples");

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Cables.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("Cables.sln");
        return folder;
    }
}
