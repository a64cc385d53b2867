namespace Cables.Cli;

/// <summary>The files that paths name: each itself, or all <c>*.txt</c> below a folder, in the order of their names.</summary>
/// <param name="output">The file that is being written; what an earlier run wrote into a folder of telegrams is none of them.</param>
internal sealed class InputFiles(string? output)
{
    /// <summary>How many of them are handed on at once, so that many small files cost little.</summary>
    private const int BatchCount = 64;

    private const long BatchSize = 256 << 10;

    private const int MostAlike = 16;

    private readonly string? _output = string.IsNullOrEmpty(output) ? null : Path.GetFullPath(output);

    /// <param name="paths">Files, folders, or <c>-</c>.</param>
    /// <returns>The files, listed folder by folder as they are asked for.</returns>
    public IEnumerable<InputFile> Of(IEnumerable<string> paths) => paths.SelectMany(Of);

    /// <summary>The same in batches of some size; a large file is a batch of its own.</summary>
    public IEnumerable<List<InputFile>> BatchesOf(IEnumerable<string> paths)
    {
        List<InputFile> batch = [];
        var size = 0L;
        var (typical, standsFor) = (0L, 0);
        foreach (var file in Of(paths))
        {
            // Asking each file would take as long as reading it: one small file stands for some that follow.
            if (standsFor-- == 0)
            {
                typical = SizeOf(file);
                standsFor = (int)Math.Clamp(BatchSize / Math.Max(typical, 1), 1, MostAlike) - 1;
            }

            if (batch.Count > 0 && size + typical > BatchSize)
            {
                yield return batch;
                batch = [];
                size = 0;
            }

            batch.Add(file);
            size += typical;
            if (batch.Count < BatchCount) continue;
            yield return batch;
            batch = [];
            size = 0;
        }

        if (batch.Count > 0) yield return batch;
    }

    /// <summary>The bytes of a file as they are now; without a size it may be endless.</summary>
    private static long SizeOf(InputFile file)
    {
        if (file.Note is not null) return 0;
        try
        {
            return new FileInfo(file.Path) is { Exists: true, Length: > 0 and var length } ? length : BatchSize;
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            return 0;
        }
    }

    private IEnumerable<InputFile> Of(string path)
    {
        if (path == InputFile.StandardInput) return [new InputFile(path, InputKind.Named)];
        if (File.Exists(path)) return [Named(path)];
        return Directory.Exists(path) ? In(path) : [InputFile.Unreadable(path, "No such file or folder.")];
    }

    private IEnumerable<InputFile> In(string folder)
    {
        var any = false;
        foreach (var file in Below(folder))
        {
            any = true;
            yield return file;
        }

        if (!any) yield return InputFile.Skipped(folder, "No *.txt file in this folder.");
    }

    private IEnumerable<InputFile> Below(string folder)
    {
        FolderEntries entries;
        InputFile? failure = null;
        try
        {
            entries = new FolderEntries(folder);
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
            switch (entry.Kind)
            {
                case EntryKind.Folder:
                    foreach (var file in Below(path)) yield return file;
                    break;
                case EntryKind.LinkToFolder:
                    // It may lead back here, or to what is read anyway.
                    yield return InputFile.Unreadable(path, "A link to a folder; not followed.");
                    break;
                default:
                    yield return Found(path, entry.Kind == EntryKind.RegularFile ? InputKind.Regular : InputKind.Found);
                    break;
            }
        }
    }

    private InputFile Named(string path)
    {
        FileInfo file = new(path);
        // An empty file and a pipe look alike, and a link may lead to a pipe.
        var isSurelyFile = (file.Attributes & FileAttributes.ReparsePoint) == 0 && file.Length > 0;
        return Found(path, isSurelyFile ? InputKind.Regular : InputKind.Named);
    }

    private InputFile Found(string path, InputKind kind) =>
        IsOutput(path) ? InputFile.Skipped(path, "The output file; not read.") : new InputFile(path, kind);

    private bool IsOutput(string path) =>
        // The system would be asked at each file where its name begins.
        _output is not null && path.EndsWith(Path.GetFileName(_output), OutputFile.NameComparison)
        && string.Equals(Path.GetFullPath(path), _output, OutputFile.NameComparison);
}
