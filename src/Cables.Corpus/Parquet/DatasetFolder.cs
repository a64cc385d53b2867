namespace Cables.Corpus;

/// <summary>The folder of a dataset. What lies in it under our names and is not in the ledger is left over from a run that was
/// killed, and is taken away.</summary>
internal sealed class DatasetFolder
{
    private readonly string _path;
    private readonly PartName _names;

    private DatasetFolder(string path, Shard shard) => (_path, _names) = (path, new PartName(shard));

    /// <summary>Opens a dataset, makes it where there is none, and brings parts and ledger to agree.</summary>
    public static (DatasetFolder Folder, PartLedger Ledger) Open(string path, Shard shard)
    {
        var folder = new DatasetFolder(Path.GetFullPath(path), shard);
        if (File.Exists(path)) throw new IOException($"{path}: Is no folder.");
        Directory.CreateDirectory(folder._path);
        var ledgerPath = Path.Combine(folder._path, folder._names.Ledger);
        folder.Check(shard, isNew: !File.Exists(ledgerPath));
        var ledger = new PartLedger(ledgerPath);
        try
        {
            folder.Agree(ledger.Parts());
            return (folder, ledger);
        }
        catch
        {
            ledger.Dispose();
            throw;
        }
    }

    public PartName Names => _names;

    public string FileOf(string part) => Path.Combine(_path, part);

    public string UnfinishedFileOf(string part) => Path.Combine(_path, PartName.UnfinishedOf(part));

    /// <summary>The part is whole and gets its name.</summary>
    public void Finish(string part) => File.Move(UnfinishedFileOf(part), FileOf(part), overwrite: true);

    private void Check(Shard shard, bool isNew)
    {
        var mine = shard.IsWhole ? _names.Ledger : $"-of-{shard.Of}.sqlite";
        foreach (var other in Directory.EnumerateFiles(_path, "_ledger*.sqlite"))
            if (!Path.GetFileName(other).EndsWith(mine, StringComparison.Ordinal))
                throw new InvalidDataException($"{_path}: This dataset was written with another --shard: {Path.GetFileName(other)}.");
        if (isNew && Files().FirstOrDefault() is { } foreign)
            throw new InvalidDataException(
                $"{_path}: No ledger stands beside the part '{foreign}': it is another program's, or the ledger was lost.");
    }

    private void Agree(HashSet<string> known)
    {
        foreach (var file in Files().ToList())
        {
            if (known.Contains(file)) continue;
            var part = file.Replace("/_", "/", StringComparison.Ordinal).Replace(".parquet.unfinished", ".parquet", StringComparison.Ordinal);
            // The machine stopped after the ledger was written and before the new name was.
            if (part != file && known.Contains(part) && !File.Exists(FileOf(part))) File.Move(FileOf(file), FileOf(part));
            else File.Delete(FileOf(file));
        }

        if (known.FirstOrDefault(part => !File.Exists(FileOf(part))) is { } missing)
            throw new InvalidDataException($"{FileOf(missing)}: The part is missing. Put it back, or begin with a new folder.");
    }

    /// <summary>The files that these runs made, whole or not, below the folder and with strokes.</summary>
    private IEnumerable<string> Files() =>
        from year in Directory.EnumerateDirectories(_path, "year=*")
        from file in Directory.EnumerateFiles(year)
        where _names.Fits(Path.GetFileName(file))
        select $"{Path.GetFileName(year)}/{Path.GetFileName(file)}";
}
