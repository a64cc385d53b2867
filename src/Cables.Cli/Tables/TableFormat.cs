using System.Buffers;
using System.CommandLine;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cables.Cli;

/// <summary>How rows of the vocabulary are printed: for people, or as JSON.</summary>
internal static class TableFormat
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Option<string> Option()
    {
        Option<string> format = new("--format", "-f")
        {
            Description = "For people (text), or one indented array (json).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    /// <summary>The rows as a JSON array.</summary>
    public static string Json<T>(IEnumerable<T> rows, Action<Utf8JsonWriter, T> fields)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartArray();
            foreach (var row in rows)
            {
                writer.WriteStartObject();
                fields(writer, row);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        buffer.Write("\n"u8);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Says that a word is not known, and what it may stand for.</summary>
    public static void TellUnknown(TextWriter error, string what, string word, ValueList<string> near)
    {
        var names = near.Count > 0 ? $"; near to it: {string.Join(", ", near)}." : ".";
        error.WriteLine($"cables: No {what} '{Visible.Of(word)}' is known{names}");
    }
}
