using System.Text.Json;
using Cables.Json;

namespace Cables.Cli;

/// <summary>What <c>cables parse</c> was asked for.</summary>
internal sealed record ParseRequest(
    string[] Paths, bool Indented, string? Output, bool Elements, bool AsTelegram, DiagnosticSeverity? FailOn);

/// <summary>Reads the files and writes their documents, one after the other; a file that cannot be read is named on standard
/// error and costs only itself.</summary>
internal sealed class ParseFiles(ParseRequest request, Func<Stream> input, Stream data, TextWriter error)
{
    private bool _unreadable;
    private bool _found;
    private bool _any;

    public int Run(CancellationToken cancellation)
    {
        try
        {
            if (request.Output is null) WriteTo(data, cancellation);
            else WriteToFile(request.Output, cancellation);
        }
        catch (IOException) when (request.Output is null && IsClosedPipe())
        {
            // The reader of the pipe has seen enough: cables parse … | head.
        }
        catch (OperationCanceledException)
        {
            return 130;
        }

        return _unreadable ? ExitCode.Unreadable : _found ? ExitCode.Found : ExitCode.Done;
    }

    /// <summary>Into a temporary file beside it, renamed when all is written: no torn output.</summary>
    private void WriteToFile(string path, CancellationToken cancellation)
    {
        var temporary = path + ".part";
        try
        {
            using (var stream = File.Create(temporary)) WriteTo(stream, cancellation);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private void WriteTo(Stream stream, CancellationToken cancellation)
    {
        var lines = new JsonLines(stream, request.Indented, request.Elements);
        foreach (var path in request.Paths)
            foreach (var file in InputFiles.Of(path, Report))
                Read(file, lines, cancellation);
        lines.Finish();
    }

    private void Read(string file, JsonLines lines, CancellationToken cancellation)
    {
        var options = CableParserOptions.Default with { AsTelegram = request.AsTelegram };
        Stream stream;
        try
        {
            stream = file == "-" ? input() : File.OpenRead(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Report(file, exception.Message);
            return;
        }

        using (stream)
        {
            using var documents = CableReader.Read(stream, file, options).GetEnumerator();
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                try
                {
                    if (!documents.MoveNext()) return;
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
                {
                    Report(file, exception.Message);
                    return;
                }

                _any = true;
                Note(documents.Current);
                lines.Write(documents.Current);
            }
        }
    }

    private void Note(Document document)
    {
        if (request.FailOn is not { } least) return;
        foreach (var diagnostic in document.Diagnostics)
            if (diagnostic.Severity >= least) _found = true;
    }

    private void Report(string file, string reason)
    {
        _unreadable = true;
        error.WriteLine($"cables: {file}: {reason}");
    }

    private bool IsClosedPipe() => _any;
}
