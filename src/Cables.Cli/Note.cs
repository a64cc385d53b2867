namespace Cables.Cli;

/// <summary>What the user is told of a file on standard error.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Message">A sentence.</param>
/// <param name="IsFailure">Whether something that was asked for is missing in the output.</param>
internal readonly record struct Note(string File, string Message, bool IsFailure)
{
    /// <summary>Nothing is in the file.</summary>
    public static Note Empty(string file) => new(file, "Empty; no document.", IsFailure: false);

    /// <summary>Somebody wrote the file meanwhile.</summary>
    public static Note Changed(string file) => new(file, "Changed while it was read.", IsFailure: true);

    /// <summary>Why a file was not read, or not to its end.</summary>
    public static Note Of(string file, Exception exception) => new(
        file,
        // Two million files are not lost for a mistake of ours in one.
        Reason.Explains(exception) ? Reason.Of(exception) : $"A mistake in this program, please report it: {exception.GetType().Name}: {exception.Message}",
        IsFailure: true);

    public override string ToString() => $"cables: {Visible.Of(File)}: {Visible.Of(Message)}";
}
