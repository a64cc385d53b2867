namespace Cables;

/// <summary>How documents are read. The defaults serve; each option says which real documents need another value.</summary>
/// <remarks>
/// <para>What is made to break a reader costs time that grows with its length, and no more memory than a limit allows: of diagnostics, of
/// documents, of header lines, of lists. A limit that cuts says so with a diagnostic, and nothing is lost: what is cut off stays in
/// <see cref="Document.SourceText"/> and in <see cref="Document.Elements"/>.</para>
/// <para>There is no limit of nesting, since nothing nests: a parenthesis inside a parenthesis, a quotation inside a quotation and a header
/// inside a text are read as what stands behind the one before, so that 200,000 open brackets need no more of the call stack than one.</para>
/// </remarks>
public sealed record CableParserOptions
{
    /// <summary>The defaults.</summary>
    public static CableParserOptions Default { get; } = new();

    /// <summary>How many diagnostics a document may collect before the rest is only counted. Files that are no telegrams at all
    /// (binary data, tables) would otherwise fill memory with complaints.</summary>
    /// <remarks>CBL0001 tells how many are not listed. What another limit cut is listed in any case, once for each limit.</remarks>
    public int MaxDiagnostics { get; init => field = AtLeast(0, value); } = 200;

    /// <summary>How many characters of a line are read as a header field, 10,000 by default; the lines of the text are always read
    /// whole. A terminal printed some 80 characters a line, and a list of 150 addressees that lost its line ends has 4,000, so what is
    /// longer is a file without line ends, or no text at all.</summary>
    /// <remarks>What stands behind belongs to the line's element and to no value; CBL0006 tells where it begins.</remarks>
    public int MaxLineLength { get; init => field = AtLeast(1, value); } = 10_000;

    /// <summary>How many items a list of the header may have, 1,000 by default: the action and the information addressees, the posts
    /// that one of them excludes, the offices of the distribution, the persons of the drafting, TAGS, references, and attributes. A NATO
    /// collective that is printed post by post has 150; a file that repeats one line a million times would fill memory with addressees.</summary>
    /// <remarks>The further ones are in the element's text only. Each list has its own diagnostic, which stands at the first of
    /// them or at the field that holds them: CBL0304, CBL0402, CBL0804, CBL1206, CBL1405, CBL2006.</remarks>
    public int MaxListItems { get; init => field = AtLeast(1, value); } = 1_000;

    /// <summary>Reads every document as a telegram, whatever it looks like: for folders that hold nothing else, with headers so
    /// damaged that a telegram is not recognised.</summary>
    public bool AsTelegram { get; init; }

    /// <summary>Whether paragraphs that were scanned in the wrong order are put right. <see cref="ParagraphOrder.Printed"/> leaves
    /// them as they stand, for those who compare with the page.</summary>
    public ParagraphOrder Order { get; init; }

    /// <summary>The longest document in characters, 500,000 by default; a longer one is cut there. A telegram of five sections
    /// has some 50,000 characters, so what is longer is a file whose ends of documents were not recognised.</summary>
    /// <remarks>The pieces are documents of their own; CBL0003 stands at the end of each but the last.</remarks>
    public int MaxDocumentLength { get; init; } = 500_000;

    private static int AtLeast(int least, int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        return value;
    }
}
