namespace Cables.Cli;

/// <summary>The files that a path names: itself, or all <c>*.txt</c> below a folder, in the order of their names.</summary>
internal static class InputFiles
{
    public static IEnumerable<string> Of(string path, Action<string, string> report)
    {
        if (path == "-" || File.Exists(path)) return [path];
        if (!Directory.Exists(path))
        {
            report(path, "No such file or folder.");
            return [];
        }

        return Below(path, report);
    }

    private static IEnumerable<string> Below(string folder, Action<string, string> report)
    {
        string[] entries;
        try
        {
            entries = Directory.GetFileSystemEntries(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report(folder, exception.Message);
            yield break;
        }

        Array.Sort(entries, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (Directory.Exists(entry))
            {
                // A link to a folder is not followed: it may lead back here.
                if (new DirectoryInfo(entry).LinkTarget is not null) continue;
                foreach (var file in Below(entry, report)) yield return file;
            }
            else if (entry.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)) yield return entry;
        }
    }
}
