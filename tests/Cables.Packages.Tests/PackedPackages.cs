namespace Cables.Packages.Tests;

/// <summary>The packages, packed once for all tests into a folder that goes with them.</summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private static readonly string[] Projects = ["Cables.Cli", "Cables.Corpus", "Cables"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("cables-packages-");

    /// <summary>A version that no source and no folder of packages can have had before.</summary>
    private readonly string _suffix = $"test.t{Guid.NewGuid():N}";

    public string Version => $"0.1.0-{_suffix}";

    public string Folder => Of("packed");

    public string Of(params string[] path) => Path.Combine([_folder.FullName, .. path]);

    public async Task InitializeAsync()
    {
        foreach (var project in Projects) await Pack(project, Folder);
    }

    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>Packs a project from nothing: what an earlier build left is elsewhere.</summary>
    public async Task Pack(string project, string into)
    {
        await Dotnet.Run(Clone.Of(), "pack", Path.Combine("src", project), "--output", into, "--artifacts-path", Of("artifacts"),
            "--version-suffix", _suffix, "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false");
    }

    /// <summary>Forgets what was built.</summary>
    public void Clean() => Directory.Delete(Of("artifacts"), recursive: true);

    /// <summary>A new folder in which NuGet takes packages from here too. What others need is taken from where this machine has it, or from
    /// the sources that it knows.</summary>
    public string Scratch(string name)
    {
        var folder = Directory.CreateDirectory(Of(name)).FullName;
        var unpacked = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="unpacked" /></config>
              <packageSources><add key="packed" value="{Folder}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{unpacked}" /></fallbackPackageFolders>
            </configuration>
            """);
        return folder;
    }
}
