namespace Cables.Cli;

/// <summary>Parts what is to be read into steps, each for one thread: some small files, or some documents of a large one, which whoever takes a step reads
/// on in.</summary>
internal sealed class ReadSteps(ReadRequest request, Func<Stream> input)
{
    /// <summary>While more characters of large files are worked on than this, no more are read: one document may be long.</summary>
    private const int MostHeld = 768 << 10;

    private readonly object _gate = new();
    private int _held;

    /// <param name="batches">Files, a large one by itself.</param>
    public IEnumerable<Action<FileBatch>> Of(IEnumerable<List<InputFile>> batches)
    {
        // Where documents are kept, for sections that must be joined, and where there is one thread only, a file is read as a whole.
        var isShared = request.Jobs > 1 && !request.JoinSections;
        foreach (var batch in batches)
        {
            if (isShared && batch is [var file] && file.MayBeLarge())
                foreach (var step in StepsOf(file)) yield return step;
            else yield return into => into.Read(batch);
        }
    }

    private IEnumerable<Action<FileBatch>> StepsOf(InputFile file)
    {
        using FileRuns runs = new(file, request.Options, input);
        while (true)
        {
            AwaitRoom();
            if (runs.Next() is not { } run) break;
            Hold(run.Length);
            yield return into =>
            {
                try
                {
                    using (run) into.Read(file.Path, run);
                }
                finally
                {
                    Hold(-run.Length);
                }
            };
        }

        if (runs.Note is { } note) yield return into => into.Tell(note);
    }

    private void AwaitRoom()
    {
        lock (_gate)
            while (_held > MostHeld) Monitor.Wait(_gate);
    }

    /// <summary>Notes that so many more characters are worked on, or fewer.</summary>
    private void Hold(int characters)
    {
        lock (_gate)
        {
            _held += characters;
            if (characters < 0) Monitor.PulseAll(_gate);
        }
    }
}
