namespace Cables.Corpus;

/// <summary>The part of a year that is being written.</summary>
internal sealed class OpenPart(long number, string name, PartWriter writer)
{
    public long Number => number;

    public string Name => name;

    public PartWriter Writer => writer;

    /// <summary>How many of its last rows are of the entry that is being written.</summary>
    public int EntryRows { get; set; }

    /// <summary>The rows of the entry, which ends here.</summary>
    public RowRange TakeEntryRows()
    {
        var rows = new RowRange(writer.Rows - EntryRows, EntryRows);
        EntryRows = 0;
        return rows;
    }
}
