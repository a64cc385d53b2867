namespace Cables.Corpus;

/// <summary>A text within a source file: the file itself, a member of an archive, a row of a table. It is read and written whole
/// or not at all, and known again by its place and its content's hash.</summary>
/// <param name="File">The file.</param>
/// <param name="Member">The member's name, for a file that is an archive; only ever a name, never a path that is written.</param>
/// <param name="Row">The row, from 1, for a table.</param>
/// <param name="Offset">Where the row begins, in bytes.</param>
public sealed record SourceEntry(SourceFile File, string? Member = null, long? Row = null, long? Offset = null)
{
    /// <summary>The place in one word for messages: <c>1974.zip!a/b.txt:17</c>.</summary>
    public override string ToString() => File.Path + (Member is null ? "" : "!" + Member) + (Row is null ? "" : ":" + Row);
}
