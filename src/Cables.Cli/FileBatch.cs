namespace Cables.Cli;

/// <summary>What one thread reads at a time, a few files or some documents of a large one; lays down what comes of them in parts of some size.</summary>
internal sealed class FileBatch(
    ReadRequest request, IDocumentFormat format, Func<Stream> input, Ahead<Action<FileBatch>, ReadPart>.Lane lane) : IDisposable
{
    /// <summary>How many bytes of records, or characters of documents, a part has before the next one is begun.</summary>
    public const int PartSize = 192 << 10;

    /// <summary>Room for a part and the telegram that fills it.</summary>
    private const int Room = 256 << 10;

    /// <summary>How many bytes of files may be read by all threads at a time without regard to what they hold.</summary>
    private const long Large = 8 << 20;

    // No memory is taken before something is written.
    private ReadPart _part = new(ByteBuffer.Few);
    private int _room = ByteBuffer.Few;
    private long _documents;

    public void Read(List<InputFile> files)
    {
        UseRoom(files.Count);
        using FileDocuments documents = new(request.Options, keeps: request.JoinSections, input, AwaitTurn, Take, note => _part.Notes.Add(note));
        foreach (var file in files)
        {
            lane.ThrowIfStopped();
            documents.Read(file);
        }

        End();
    }

    /// <summary>Reads some documents of a file.</summary>
    public void Read(string path, DocumentRun run)
    {
        UseRoom(run.Count);
        try
        {
            run.ForEach(Take);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _part.Notes.Add(Note.Of(path, exception));
        }

        End();
    }

    /// <summary>Reads nothing, but tells of a file.</summary>
    public void Tell(Note note)
    {
        _part.Notes.Add(note);
        End();
    }

    public void Dispose() => _part.Dispose();

    private void End()
    {
        lane.AddLast(_part);
        _part = new ReadPart(_room);
    }

    /// <summary>What several documents print has room without being moved.</summary>
    private void UseRoom(int documents)
    {
        if (documents == 1) return;
        _room = Room;
        _part = new ReadPart(_room);
    }

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
        _part = new ReadPart(_room);
        _documents = 0;
    }
}
