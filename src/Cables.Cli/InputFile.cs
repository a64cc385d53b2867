namespace Cables.Cli;

/// <summary>A file to read, or in its place what stands in the way of reading it.</summary>
/// <param name="Path">The file, as the caller named it or the folder that it was found in; <c>-</c> is standard input.</param>
/// <param name="Kind">What is known of it.</param>
/// <param name="Note">Said of it instead of reading it.</param>
internal readonly record struct InputFile(string Path, InputKind Kind, Note? Note = null)
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    /// <summary>What cannot be read.</summary>
    public static InputFile Unreadable(string path, string reason) => new(path, InputKind.Named, new Note(path, reason, IsFailure: true));

    /// <summary>What is not read, and need not be.</summary>
    public static InputFile Skipped(string path, string reason) => new(path, InputKind.Named, new Note(path, reason, IsFailure: false));

    /// <summary>Whether the file may be one that is not read at once: by the bytes that it has now, and without any it may be a pipe.</summary>
    public bool MayBeLarge()
    {
        if (Note is not null) return false;
        if (Path == StandardInput) return true;
        try
        {
            return new FileInfo(Path) is { Exists: true, Length: var length } && (length >= FileDocuments.Whole || length == 0 && Kind == InputKind.Named);
        }
        catch (Exception exception) when (Reason.Explains(exception))
        {
            // Who opens it is told why.
            return false;
        }
    }
}

/// <summary>What is known of a file before it is opened.</summary>
internal enum InputKind : byte
{
    /// <summary>It was named itself, and may be a pipe, such as a shell puts in the place of a command.</summary>
    Named,

    /// <summary>It was found in a folder. A pipe there would keep everything waiting for somebody who writes into it.</summary>
    Found,

    /// <summary>It is surely neither a pipe nor a device.</summary>
    Regular,
}
