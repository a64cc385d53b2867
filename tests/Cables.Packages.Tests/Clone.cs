namespace Cables.Packages.Tests;

/// <summary>The clone that these tests were built in.</summary>
internal static class Clone
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Of(params string[] path) => Path.Combine([Root, .. path]);

    private static string Find(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Cables.sln"))) return at.FullName;
        throw new DirectoryNotFoundException($"No folder above '{folder}' holds Cables.sln.");
    }
}
