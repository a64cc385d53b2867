namespace Cables.Cli;

/// <summary>The files that a path names: itself, or all <c>*.txt</c> below a folder, in the order of their names.</summary>
internal static class InputFiles
{
    /// <param name="path">A file, a folder, or <c>-</c>.</param>
    /// <param name="report">Told of what cannot be read.</param>
    /// <param name="note">Told of what is readable and holds nothing.</param>
    public static IEnumerable<string> Of(string path, Action<string, string> report, Action<string, string> note)
    {
        if (path == "-" || File.Exists(path))
        {
            yield return path;
            yield break;
        }

        if (!Directory.Exists(path))
        {
            report(path, "No such file or folder.");
            yield break;
        }

        var any = false;
        foreach (var file in Below(path, report))
        {
            any = true;
            yield return file;
        }

        if (!any) note(path, "No *.txt file in this folder.");
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
