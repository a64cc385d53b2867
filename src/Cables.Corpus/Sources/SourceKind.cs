namespace Cables.Corpus;

/// <summary>How a file is read, by its name.</summary>
internal enum SourceKind
{
    Text,
    Archive,
    CsvTable,
    NdjsonTable,
}

/// <summary>Tells from a name how a file is read.</summary>
internal static class SourceKinds
{
    private static readonly string[] Archives =
        [".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz", ".tar.zst", ".7z", ".gz"];

    public static SourceKind Of(string name)
    {
        if (Ends(name, Archives)) return SourceKind.Archive;
        if (Ends(name, ".csv", ".tsv")) return SourceKind.CsvTable;
        return Ends(name, ".ndjson", ".jsonl") ? SourceKind.NdjsonTable : SourceKind.Text;
    }

    /// <summary>Whether a file that nobody named, but that lies in a folder or archive, is taken for telegrams.</summary>
    public static bool IsFound(string name, SourceOptions options) => Of(name) switch
    {
        SourceKind.Text => Ends(name, ".txt"),
        SourceKind.Archive => true,
        _ => options.TextColumns.Count > 0,
    };

    private static bool Ends(string name, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
