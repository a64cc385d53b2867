namespace Cables.Cli;

/// <summary>What <c>cables parse</c> was asked for.</summary>
internal sealed record ParseRequest(
    string[] Paths, bool Indented, string? Output, bool Elements, CableParserOptions Options, bool JoinSections,
    DiagnosticSeverity? FailOn, int Jobs)
{
    /// <summary>Whether the document has a diagnostic to fail on.</summary>
    public bool FailsOn(Document document)
    {
        if (FailOn is not { } least) return false;
        foreach (var diagnostic in document.Diagnostics)
            if (diagnostic.Severity >= least) return true;
        return false;
    }
}

/// <summary>Reads the files, several at a time, and writes their documents in the order of the files; a file that cannot be read is
/// named on standard error and costs only itself.</summary>
internal sealed class ParseFiles(ParseRequest request, Func<Stream> input, Stream data, TextWriter error)
{
    private readonly JsonLines _lines = new(request.Indented, request.Elements);
    private bool _unreadable;
    private bool _found;

    private string? Output => request.Output is "-" ? null : request.Output;

    public int Run(CancellationToken cancellation)
    {
        try
        {
            if (Output is null) WriteTo(data, cancellation);
            else OutputFile.Write(Output, stream => WriteTo(stream, cancellation));
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
        Ahead<List<InputFile>, ParsedPart> ahead = new(batches, request.Jobs, (batch, lane) =>
        {
            using FileBatch files = new(request, _lines, input, lane);
            files.Read(batch);
        });
        var parts = ahead.Parts(cancellation);
        if (request.JoinSections) WriteJoined(stream, parts);
        else
            foreach (var part in parts) Write(stream, part);
        _lines.Finish(stream);
    }

    private void Write(Stream stream, ParsedPart part)
    {
        using (part)
        {
            _lines.Write(stream, part.Json);
            Note(part);
        }
    }

    /// <summary>The sections of a telegram may stand in files far from each other, so that only one thread can join them.</summary>
    private void WriteJoined(Stream stream, IEnumerable<ParsedPart> parts)
    {
        using JsonBuffer buffer = new();
        foreach (var document in SectionAssembler.Join(parts.SelectMany(DocumentsOf)))
        {
            _found |= request.FailsOn(document);
            _lines.Add(buffer, document);
            if (buffer.Length < FileBatch.PartSize) continue;
            _lines.Write(stream, buffer);
            buffer.Clear();
        }

        _lines.Write(stream, buffer);
    }

    private IEnumerable<Document> DocumentsOf(ParsedPart part)
    {
        using (part) Note(part);
        return part.Documents;
    }

    private void Note(ParsedPart part)
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
