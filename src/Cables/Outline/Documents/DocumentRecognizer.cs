namespace Cables.Outline.Documents;

/// <summary>Sees where a document of one kind begins. A further kind is a further file here and a place in <see cref="All"/>.
/// FORMAT.md E22.</summary>
internal abstract class DocumentRecognizer
{
    /// <summary>The recognisers, the surest signs first.</summary>
    public static DocumentRecognizer[] All { get; } =
    [
        new TelegramRecognizer(), new RoutingSlipRecognizer(), new MemorandumRecognizer(), new AirgramRecognizer(),
        new BroadcastReportRecognizer(), new LetterRecognizer(),
    ];

    /// <summary>The longest line that may be a sign of a new document; sentences are longer.</summary>
    protected const int LongestSign = 100;

    /// <summary>What begins.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>The line on which the document begins of which this line is the sign, the same or one above it; null when the line is
    /// none.</summary>
    public abstract int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state);
}
