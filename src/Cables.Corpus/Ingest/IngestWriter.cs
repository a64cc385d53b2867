namespace Cables.Corpus;

/// <summary>Gives the output what was read, entry by entry.</summary>
internal sealed class IngestWriter(ICorpusOutput output, IngestOptions options, IngestTotals totals)
{
    public void Write(IngestStep step, CancellationToken cancellation)
    {
        switch (step)
        {
            case FileBegins begins:
                output.BeginFile(begins.File);
                break;
            case FileEnds ends:
                output.EndFile(ends.File, ends.Error);
                if (ends.Error is not null) Fail(ends.File.Path, ends.Error);
                break;
            case EntryFails fails:
                output.FailEntry(fails.Entry, null, fails.Error);
                Fail(fails.Entry.ToString(), fails.Error);
                break;
            case EntryIsRead entry:
                Write(entry, cancellation);
                break;
        }
    }

    private void Write(EntryIsRead entry, CancellationToken cancellation)
    {
        if (!output.BeginEntry(entry.Entry, (entry as SmallEntry)?.Content.Hash))
        {
            totals.CountUnchanged();
            return;
        }

        var (documents, telegrams) = (0, 0);
        try
        {
            foreach (var document in entry.Documents(cancellation))
            {
                output.Add(document);
                documents++;
                if (document is Cable) telegrams++;
                totals.CountDocuments(1, document is Cable ? 1 : 0);
            }
        }
        catch (OperationCanceledException)
        {
            output.DropEntry();
            totals.CountDocuments(-documents, -telegrams);
            throw;
        }

        var (hash, length) = entry.Content;
        if (entry.Error is { } error)
        {
            output.DropEntry();
            output.FailEntry(entry.Entry, hash == "" ? null : hash, error);
            totals.CountDocuments(-documents, -telegrams);
            Fail(entry.Entry.ToString(), error);
            return;
        }

        output.EndEntry(entry.Entry, hash, length);
        totals.CountEntry(length);
    }

    private void Fail(string place, string error)
    {
        totals.CountFailed();
        options.Report?.Invoke(place, error);
    }
}
