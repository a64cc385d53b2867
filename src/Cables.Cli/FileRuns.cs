namespace Cables.Cli;

/// <summary>The documents of a large file, of a pipe or of standard input, a run at a time, and what is to be said of the file in the end.</summary>
internal sealed class FileRuns(InputFile file, CableParserOptions options, Func<Stream> input) : IDisposable
{
    private OpenedFile? _opened;
    private IEnumerator<DocumentRun>? _runs;
    private bool _any;

    /// <summary>What is said of the file, when no more runs come.</summary>
    public Note? Note { get; private set; }

    /// <summary>The next run; null at the end, or where no more can be read.</summary>
    public DocumentRun? Next()
    {
        try
        {
            _opened ??= OpenedFile.Of(file, input);
            _runs ??= CableReader.ReadRuns(_opened.Stream, file.Path, options).GetEnumerator();
            if (_runs.MoveNext())
            {
                _any = true;
                return _runs.Current;
            }

            Note = _opened.HasChanged ? Cli.Note.Changed(file.Path) : _any ? null : Cli.Note.Empty(file.Path);
        }
        catch (Exception exception)
        {
            Note = Cli.Note.Of(file.Path, exception);
        }

        return null;
    }

    public void Dispose()
    {
        _runs?.Dispose();
        _opened?.Dispose();
    }
}
