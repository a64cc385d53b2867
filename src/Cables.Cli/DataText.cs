using System.Text;

namespace Cables.Cli;

/// <summary>Prints a text that is made at once.</summary>
internal static class DataText
{
    /// <returns>The exit code; a reader who has seen enough is no failure.</returns>
    public static int Print(Stream data, string text, int code = ExitCode.Done)
    {
        try
        {
            data.Write(Encoding.UTF8.GetBytes(text));
            data.Flush();
        }
        catch (IOException exception) when (StandardOutput.IsClosedPipe(exception))
        {
            // cables tags … | head
        }

        return code;
    }
}
