namespace Cables.Corpus;

/// <summary>The entries of a file, one after the other: a text is one, an archive has members, a table rows. What the file is, its
/// name says.</summary>
internal sealed class EntryReader(SourceOptions options)
{
    /// <summary>The entries of this part. An entry that cannot be read comes with its error; where reading the file itself breaks off,
    /// the enumeration throws <see cref="IOException"/>, <see cref="InvalidDataException"/> or
    /// <see cref="UnauthorizedAccessException"/>.</summary>
    public IEnumerable<EntryContent> Read(SourceFile file)
    {
        if (file.IsStandardInput) return [EntryContent.OfStream(new SourceEntry(file), options.StandardInput)];
        return SourceKinds.Of(file.Name) switch
        {
            SourceKind.Text => [EntryContent.OfFile(new SourceEntry(file), () => OpenFile(file))],
            SourceKind.Archive => new ArchiveReader(options, this).Read(file),
            var table => Rows(new SourceEntry(file), table, () => OpenFile(file)),
        };
    }

    /// <summary>The entries of a member of an archive, which is read in passing.</summary>
    public IEnumerable<EntryContent> ReadMember(SourceEntry entry, Func<Stream> open) => SourceKinds.Of(entry.Member!) switch
    {
        SourceKind.Archive => [EntryContent.Broken(entry, "An archive within an archive is not read.")],
        SourceKind.Text => options.Shard.Holds(entry) ? [EntryContent.OfStream(entry, open)] : [],
        var table => Rows(entry, table, open),
    };

    private static FileStream OpenFile(SourceFile file) =>
        new(file.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    private IEnumerable<EntryContent> Rows(SourceEntry table, SourceKind kind, Func<Stream> open)
    {
        if (options.TextColumns.Count == 0)
            return [EntryContent.Broken(table, "A table; which of its columns hold the text is not said (--text-column).")];
        var rows = kind is SourceKind.CsvTable ? CsvTable.Read(table, open, options.TextColumns) : NdjsonTable.Read(table, open, options.TextColumns);
        return rows.Where(row => row.Entry.Row is null || options.Shard.Holds(row.Entry));
    }
}
