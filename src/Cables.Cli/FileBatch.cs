namespace Cables.Cli;

/// <summary>Reads a few files one after the other, and lays down what comes of them in parts of some size.</summary>
internal sealed class FileBatch(
    ReadRequest request, IDocumentFormat format, Func<Stream> input, Ahead<List<InputFile>, ReadPart>.Lane lane) : IDisposable
{
    /// <summary>How many bytes of records, or characters of documents, a part has before the next one is begun.</summary>
    public const int PartSize = 256 << 10;

    /// <summary>How many bytes of files may be read by all threads at a time without regard to what they hold.</summary>
    private const long Large = 8 << 20;

    private ReadPart _part = new();
    private long _documents;

    public void Read(List<InputFile> files)
    {
        using FileDocuments documents = new(request.Options, keeps: request.JoinSections, input, AwaitTurn, Take, note => _part.Notes.Add(note));
        foreach (var file in files)
        {
            lane.ThrowIfStopped();
            documents.Read(file);
        }

        lane.AddLast(_part);
        _part = new ReadPart();
    }

    public void Dispose() => _part.Dispose();

    /// <summary>A single document may fill a large file, and one without a size may be endless.</summary>
    private void AwaitTurn(long? size)
    {
        if (!(size <= Large / request.Jobs)) lane.AwaitTurn();
    }

    private void Take(Document document)
    {
        lane.ThrowIfStopped();
        if (request.JoinSections)
        {
            _part.Documents.Add(document);
            _documents += document.SourceText.Length;
        }
        else
        {
            _part.Found |= request.FailsOn(document);
            format.Add(_part.Records, document);
        }

        if (Math.Max(_documents, _part.Records.Length) >= PartSize) HandOn();
    }

    private void HandOn()
    {
        lane.Add(_part);
        _part = new ReadPart();
        _documents = 0;
    }
}
