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

    /// <summary>For each character the recognisers of whose signs one may begin with it.</summary>
    private static readonly DocumentRecognizer[][] ByFirst =
        [.. Enumerable.Range(0, 128).Select(c => All.Where(recognizer => recognizer.FirstLetters?.Contains((char)c) ?? true).ToArray())];

    /// <summary>What begins.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>What its signs begin with; null when it may be anything.</summary>
    protected virtual string? FirstLetters => null;

    /// <summary>The recognisers that may see a sign in a line that begins so.</summary>
    public static DocumentRecognizer[] Of(char first) => first < ByFirst.Length ? ByFirst[first] : All;

    /// <summary>The line on which the document begins of which this line is the sign, the same or one above it; null when the line is
    /// none.</summary>
    public abstract int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state);
}
