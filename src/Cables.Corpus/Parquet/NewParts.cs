using System.Runtime.ExceptionServices;

namespace Cables.Corpus;

/// <summary>The parts that a commit brings into the dataset, and those that they replace.</summary>
internal sealed class NewParts(DatasetFolder folder, PartLedger ledger, ColumnPool columns)
{
    private readonly Dictionary<long, (string Name, long Rows)> _parts = [];
    private readonly List<string> _replaced = [];

    /// <summary>Finishes parts, several at a time: each is a file of its own.</summary>
    public void Add(IReadOnlyCollection<OpenPart> parts)
    {
        try
        {
            Parallel.ForEach(parts, part => part.Writer.Finish());
        }
        catch (AggregateException exception)
        {
            // That of the disk, which is told to the user; the others are the same.
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        foreach (var part in parts) _parts.Add(part.Number, (part.Name, part.Writer.Rows));
    }

    /// <summary>Copies a part without some of its rows.</summary>
    /// <param name="part">The part: a new one, or one of the dataset.</param>
    /// <param name="copy">The copy's number.</param>
    /// <param name="without">The rows that are left out.</param>
    public void Replace(long part, long copy, IReadOnlyList<RowRange> without)
    {
        string from, name;
        if (_parts.Remove(part, out var added))
        {
            name = added.Name;
            from = folder.UnfinishedFileOf(name);
        }
        else
        {
            name = ledger.PathOf(part);
            from = folder.FileOf(name);
            ledger.DropPart(part);
        }

        _replaced.Add(from);
        var copyName = folder.Names.Beside(name, copy);
        var rows = PartCopy.Write(from, folder.UnfinishedFileOf(copyName), without, columns);
        ledger.MoveRows(part, copy, without);
        if (rows > 0) _parts.Add(copy, (copyName, rows));
        else _replaced.Add(folder.UnfinishedFileOf(copyName));
    }

    /// <summary>Gives the parts their names, in the folder and in the ledger.</summary>
    public void Name()
    {
        foreach (var (number, (name, rows)) in _parts)
        {
            folder.Finish(name);
            ledger.AddPart(number, name, rows);
        }
    }

    /// <summary>Takes away what was replaced, when the ledger no longer names it.</summary>
    public void DeleteReplaced() => _replaced.ForEach(File.Delete);
}
