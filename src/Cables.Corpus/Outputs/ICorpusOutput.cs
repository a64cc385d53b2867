namespace Cables.Corpus;

/// <summary>What an output knows of a source already.</summary>
public enum KnownState
{
    /// <summary>Nothing, or of another content: it is to be read.</summary>
    Unknown,

    /// <summary>All of it, unchanged.</summary>
    Done,

    /// <summary>That it could not be read.</summary>
    Failed,
}

/// <summary>Where the documents of a corpus go: a database, a set of files. A run gives it the entries in source order, each whole:
/// <see cref="BeginEntry"/>, <see cref="Add"/> for every document, then <see cref="EndEntry"/> or
/// <see cref="DropEntry"/>; or <see cref="FailEntry"/>.</summary>
/// <remarks>An output that is killed keeps whole entries only, and the ones it kept are the first of the run; so the next run goes on
/// where this one ended. Both <c>StateOf</c>, and <see cref="Prepare"/>, are called on other threads than the rest, while it writes.</remarks>
public interface ICorpusOutput : IDisposable
{
    /// <summary>Whether nothing of a file need be read: name, length and time of writing are those of a file that was read to its end.
    /// <see cref="KnownState.Failed"/> when any of it could not be read.</summary>
    KnownState StateOf(SourceFile file);

    /// <summary>Whether an entry with this content is there already.</summary>
    /// <param name="entry">The entry's place.</param>
    /// <param name="hash">The content's SHA-256 in hexadecimal figures.</param>
    KnownState StateOf(SourceEntry entry, string hash);

    /// <summary>Does what can be done of a document's writing before its turn comes: called on the threads that read, for several
    /// documents at once, and perhaps for one that is not added then.</summary>
    void Prepare(Document document)
    {
    }

    /// <summary>The entries that follow are of this file.</summary>
    void BeginFile(SourceFile file);

    /// <summary>The documents that follow are of this entry.</summary>
    /// <param name="entry">The entry's place.</param>
    /// <param name="hash">The content's hash; null for a long text, whose hash is known at its end.</param>
    /// <returns>False when the content is there already, so that nothing follows.</returns>
    bool BeginEntry(SourceEntry entry, string? hash);

    /// <summary>A document of the entry, in the order of the text.</summary>
    void Add(Document document);

    /// <summary>The entry is whole. What the same place held before is replaced; the same content is kept as it is.</summary>
    /// <param name="entry">The entry's place.</param>
    /// <param name="hash">The content's SHA-256 in hexadecimal figures.</param>
    /// <param name="length">The content's length in bytes.</param>
    void EndEntry(SourceEntry entry, string hash, long length);

    /// <summary>An entry cannot be read: the error is kept. What had come of it was dropped before.</summary>
    /// <param name="entry">The entry's place.</param>
    /// <param name="hash">The content's hash, where there was a content.</param>
    /// <param name="error">Why.</param>
    void FailEntry(SourceEntry entry, string? hash, string error);

    /// <summary>The entry is given up, as though it had not begun: the rest of it cannot be read, or the run was ended.</summary>
    void DropEntry();

    /// <summary>The file was read to its end, or, with an error, up to the place where it broke off.</summary>
    void EndFile(SourceFile file, string? error);

    /// <summary>The run ends here. All that was given is kept, so that the next run goes on; an output that every run makes anew is made
    /// only of a whole one.</summary>
    /// <param name="isWhole">False when the run was ended before all was read.</param>
    void Complete(bool isWhole);
}
