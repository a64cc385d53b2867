namespace Cables.Cli;

/// <summary>Why a file could not be read or written, as one sentence that does not name the file again.</summary>
internal static class Reason
{
    public static bool Explains(Exception exception) => exception is IOException or UnauthorizedAccessException;

    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "No such file or folder.",
        UnauthorizedAccessException => "Permission denied.",
        PathTooLongException => "The name is too long.",
        _ => Sentence(exception.Message),
    };

    /// <summary>The system's message comes with the file's name behind a colon.</summary>
    private static string Sentence(string message)
    {
        var name = message.IndexOf(" : '", StringComparison.Ordinal);
        return $"{(name > 0 ? message[..name] : message).TrimEnd('.', ' ')}.";
    }
}
