namespace Cables.Cli;

/// <summary>A file to read, or in its place what stands in the way of reading it.</summary>
/// <param name="Path">The file, as the caller named it or the folder that it was found in; <c>-</c> is standard input.</param>
/// <param name="Found">What was known of it when it was found, asked for once; null when only reading tells.</param>
/// <param name="Note">Said of it instead of reading it.</param>
internal readonly record struct InputFile(string Path, FileInfo? Found, Note? Note = null)
{
    /// <summary>Its bytes when it was found; null when only reading tells.</summary>
    public long? Size => Found?.Length;

    /// <summary>What cannot be read.</summary>
    public static InputFile Unreadable(string path, string reason) => new(path, null, new Note(path, reason, IsFailure: true));

    /// <summary>What is not read, and need not be.</summary>
    public static InputFile Skipped(string path, string reason) => new(path, null, new Note(path, reason, IsFailure: false));
}

/// <summary>What the user is told of a file on standard error.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Message">A sentence.</param>
/// <param name="IsFailure">Whether something that was asked for is missing in the output.</param>
internal readonly record struct Note(string File, string Message, bool IsFailure)
{
    public override string ToString() => $"cables: {Visible.Of(File)}: {Visible.Of(Message)}";
}
