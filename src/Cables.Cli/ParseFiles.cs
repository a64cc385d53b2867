namespace Cables.Cli;

/// <summary>What <c>cables parse</c> was asked for.</summary>
internal sealed record ParseRequest(
    string[] Paths, bool Indented, string? Output, bool Elements, bool AsTelegram, ParagraphOrder Order, bool JoinSections,
    DiagnosticSeverity? FailOn);

/// <summary>Reads the files and writes their documents, one after the other; a file that cannot be read is named on standard
/// error and costs only itself.</summary>
internal sealed class ParseFiles(ParseRequest request, Func<Stream> input, Stream data, TextWriter error)
{
    private bool _unreadable;
    private bool _found;

    public int Run(CancellationToken cancellation)
    {
        try
        {
            if (request.Output is null or "-") WriteTo(data, cancellation);
            else OutputFile.Write(request.Output, stream => WriteTo(stream, cancellation));
        }
        catch (IOException exception) when (StandardOutput.IsClosedPipe(exception))
        {
            // The reader of the pipe has seen enough: cables parse … | head.
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }

        return _unreadable ? ExitCode.Unreadable : _found ? ExitCode.Found : ExitCode.Done;
    }

    private void WriteTo(Stream stream, CancellationToken cancellation)
    {
        var lines = new JsonLines(stream, request.Indented, request.Elements);
        var documents = request.Paths.SelectMany(path => InputFiles.Of(path, Report, Note))
            .Where(IsInput).SelectMany(file => Read(file, cancellation));
        foreach (var document in request.JoinSections ? SectionAssembler.Join(documents) : documents)
        {
            Check(document);
            lines.Write(document);
        }

        lines.Finish();
    }

    /// <summary>What an earlier run wrote into a folder of telegrams is none of them.</summary>
    private bool IsInput(string file)
    {
        if (request.Output is null or "-" || file == "-" || !OutputFile.IsSame(file, request.Output)) return true;
        Note(file, "The output file; not read.");
        return false;
    }

    /// <summary>The documents of a file; one that cannot be read is named, up to the place where reading broke off.</summary>
    private IEnumerable<Document> Read(string file, CancellationToken cancellation)
    {
        var options = CableParserOptions.Default with { AsTelegram = request.AsTelegram, Order = request.Order };
        if (Open(file) is not { } stream) yield break;
        using (stream)
        {
            using var documents = CableReader.Read(stream, file, options).GetEnumerator();
            for (var count = 0; ; count++)
            {
                cancellation.ThrowIfCancellationRequested();
                try
                {
                    if (!documents.MoveNext())
                    {
                        if (count == 0) Note(file, "Empty; no document.");
                        yield break;
                    }
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    Report(file, exception.Message);
                    yield break;
                }

                yield return documents.Current;
            }
        }
    }

    private Stream? Open(string file)
    {
        try
        {
            return file == "-" ? input() : File.OpenRead(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(file, exception.Message);
            return null;
        }
    }

    private void Check(Document document)
    {
        if (request.FailOn is not { } least) return;
        foreach (var diagnostic in document.Diagnostics)
            if (diagnostic.Severity >= least) _found = true;
    }

    private void Report(string file, string reason)
    {
        _unreadable = true;
        Note(file, reason);
    }

    private void Note(string file, string message) => error.WriteLine($"cables: {file}: {message}");
}
