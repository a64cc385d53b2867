namespace Cables.Corpus;

/// <summary>A file that telegrams come from: a text, an archive or a table.</summary>
/// <param name="Path">Its full path; <c>-</c> for standard input.</param>
/// <param name="Name">Its path below the folder that was named, with strokes: the same on every machine that has the folder.</param>
/// <param name="Size">Its length in bytes; 0 for standard input.</param>
/// <param name="Modified">When it was last written, in UTC.</param>
public sealed record SourceFile(string Path, string Name, long Size, DateTime Modified)
{
    /// <summary>Standard input, which is another text each time.</summary>
    public static SourceFile StandardInput { get; } = new("-", "-", 0, default);

    /// <summary>The text columns that are read, where the file holds tables: with others it is another source.</summary>
    public string Columns { get; init; } = "";

    /// <summary>Whether this is standard input.</summary>
    public bool IsStandardInput => Path == "-";
}
