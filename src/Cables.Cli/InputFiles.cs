namespace Cables.Cli;

/// <summary>The files that paths name: each itself, or all <c>*.txt</c> below a folder, in the order of their names.</summary>
/// <param name="output">The file that is being written; what an earlier run wrote into a folder of telegrams is none of them.</param>
internal sealed class InputFiles(string? output)
{
    /// <summary>How many of them are handed on at once, so that many small files cost little.</summary>
    private const int BatchCount = 64;

    private const long BatchSize = 256 << 10;

    private readonly string? _output = string.IsNullOrEmpty(output) ? null : Path.GetFullPath(output);

    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <returns>The files, listed folder by folder as they are asked for.</returns>
    public IEnumerable<InputFile> Of(IEnumerable<string> paths) => paths.SelectMany(Of);

    /// <summary>The same in batches of some size; a large file is a batch of its own.</summary>
    public IEnumerable<List<InputFile>> BatchesOf(IEnumerable<string> paths)
    {
        List<InputFile> batch = [];
        var size = 0L;
        foreach (var file in Of(paths))
        {
            // Without a size it may be endless.
            var its = file.Size ?? (file.Note is null ? BatchSize : 0);
            if (batch.Count > 0 && size + its > BatchSize)
            {
                yield return batch;
                batch = [];
                size = 0;
            }

            batch.Add(file);
            size += its;
            if (batch.Count < BatchCount) continue;
            yield return batch;
            batch = [];
            size = 0;
        }

        if (batch.Count > 0) yield return batch;
    }

    private IEnumerable<InputFile> Of(string path)
    {
        if (path == "-") return [new InputFile(path, null)];
        if (File.Exists(path)) return [Named(path)];
        return Directory.Exists(path) ? In(path, Path.GetFullPath(path)) : [InputFile.Unreadable(path, "No such file or folder.")];
    }

    private IEnumerable<InputFile> In(string folder, string fullPath)
    {
        var any = false;
        foreach (var file in Below(folder, fullPath))
        {
            any = true;
            yield return file;
        }

        if (!any) yield return InputFile.Skipped(folder, "No *.txt file in this folder.");
    }

    /// <param name="folder">The folder as it was named.</param>
    /// <param name="fullPath">The same from the root on: else the system would be asked at each file where names begin.</param>
    private IEnumerable<InputFile> Below(string folder, string fullPath)
    {
        FolderEntries entries;
        InputFile? failure = null;
        try
        {
            entries = new FolderEntries(fullPath);
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            entries = null!;
            failure = InputFile.Unreadable(folder, Reason.Of(exception));
        }

        if (failure is { } one)
        {
            yield return one;
            yield break;
        }

        foreach (var entry in entries)
        {
            var path = Path.Join(folder, entry.Name);
            var full = Path.Join(fullPath, entry.Name);
            switch (entry.Kind)
            {
                case EntryKind.Folder:
                    foreach (var file in Below(path, full)) yield return file;
                    break;
                case EntryKind.LinkToFolder:
                    // It may lead back here, or to what is read anyway.
                    yield return InputFile.Unreadable(path, "A link to a folder; not followed.");
                    break;
                default:
                    yield return Found(path, full);
                    break;
            }
        }
    }

    /// <summary>A file that was named itself may be a pipe, such as a shell puts in the place of a command.</summary>
    private InputFile Named(string path)
    {
        FileInfo file = new(path);
        if (IsOutput(file.FullName)) return InputFile.Skipped(path, "The output file; not read.");
        // An empty file and a pipe look alike.
        return new InputFile(path, file.Length == 0 ? null : file);
    }

    private InputFile Found(string path, string fullPath)
    {
        if (IsOutput(fullPath)) return InputFile.Skipped(path, "The output file; not read.");
        FileInfo file = new(fullPath);
        try
        {
            // A pipe would keep everything waiting for somebody who writes into it.
            if (file.Length == 0 && SpecialFile.Is(fullPath)) return InputFile.Unreadable(path, "Not a regular file.");
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            // It has gone meanwhile; that is told when it is opened.
            return new InputFile(path, null);
        }

        return new InputFile(path, file);
    }

    private bool IsOutput(string fullPath) => string.Equals(fullPath, _output, OutputFile.NameComparison);
}
