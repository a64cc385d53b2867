namespace Cables.Cli;

/// <summary>Reads the files, several at a time, and writes what a format makes of their documents in the order of the files; a file
/// that cannot be read is named on standard error and costs only itself.</summary>
internal sealed class ReadFiles(ReadRequest request, IDocumentFormat format, Func<Stream> input, Stream data, TextWriter error)
{
    private bool _unreadable;
    private bool _found;

    /// <summary>Whether all was read and written: nobody interrupted it, and the reader of the output has not gone.</summary>
    public bool HasEnded { get; private set; }

    private string? Output => request.Output is "-" ? null : request.Output;

    public int Run(CancellationToken cancellation)
    {
        try
        {
            if (Output is null) WriteTo(data, cancellation);
            else OutputFile.Write(Output, stream => WriteTo(stream, cancellation));
            HasEnded = true;
        }
        catch (IOException exception) when (StandardOutput.IsClosedPipe(exception))
        {
            // The reader of the pipe has seen enough: cables parse … | head.
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            Tell(new Note(Output ?? "standard output", Reason.Of(exception), IsFailure: true));
        }

        return _unreadable ? ExitCode.Unreadable : _found ? ExitCode.Found : ExitCode.Done;
    }

    private void WriteTo(Stream stream, CancellationToken cancellation)
    {
        var batches = new InputFiles(Output ?? StandardOutput.Path()).BatchesOf(request.Paths);
        Ahead<Action<FileBatch>, ReadPart> ahead = new(new ReadSteps(request, input).Of(batches), request.Jobs, (step, lane) =>
        {
            using FileBatch files = new(request, format, input, lane);
            step(files);
        });
        var parts = ahead.Parts(cancellation);
        if (request.JoinSections) WriteJoined(stream, parts);
        else
            foreach (var part in parts) Write(stream, part);
        format.Framing.Finish(stream);
    }

    private void Write(Stream stream, ReadPart part)
    {
        using (part)
        {
            format.Framing.Write(stream, part.Records.Written);
            Note(part);
        }
    }

    /// <summary>The sections of a telegram may stand in files far from each other, so that only one thread can join them.</summary>
    private void WriteJoined(Stream stream, IEnumerable<ReadPart> parts)
    {
        using ByteBuffer buffer = new();
        foreach (var document in SectionAssembler.Join(parts.SelectMany(DocumentsOf)))
        {
            _found |= request.FailsOn(document);
            format.Add(buffer, document);
            if (buffer.Length < FileBatch.PartSize) continue;
            format.Framing.Write(stream, buffer.Written);
            buffer.Clear();
        }

        format.Framing.Write(stream, buffer.Written);
    }

    private IEnumerable<Document> DocumentsOf(ReadPart part)
    {
        using (part) Note(part);
        return part.Documents;
    }

    private void Note(ReadPart part)
    {
        _found |= part.Found;
        foreach (var note in part.Notes) Tell(note);
    }

    private void Tell(Note note)
    {
        _unreadable |= note.IsFailure;
        error.WriteLine(note);
    }
}
