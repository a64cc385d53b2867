using Cables.Text;

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

    /// <summary>For each character the recognisers of whose signs one may begin with it, of lines that are signs by their look or hold a rare mark.</summary>
    private static readonly DocumentRecognizer[][] ByFirst = Load(All);

    /// <summary>The same for all other lines.</summary>
    private static readonly DocumentRecognizer[][] ByFirstOfText = Load(All.Where(recognizer => recognizer.FirstLetters is not null));

    /// <summary>What begins.</summary>
    public abstract DocumentKind Kind { get; }

    /// <summary>What its signs begin with; null when they are told by a line's look or its rare marks.</summary>
    protected virtual string? FirstLetters => null;

    /// <summary>The recognisers that may see a sign in a line that begins so.</summary>
    public static DocumentRecognizer[] Of(char first, LineKind look, RareMarks marks) =>
        first >= ByFirst.Length ? All : TelegramRecognizer.IsSign(look) || marks != RareMarks.None ? ByFirst[first] : ByFirstOfText[first];

    /// <summary>The line on which the document begins of which this line is the sign, the same or one above it; null when the line is
    /// none.</summary>
    public abstract int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state);

    private static DocumentRecognizer[][] Load(IEnumerable<DocumentRecognizer> recognizers) =>
        Tabulation.Of(128, c => recognizers.Where(recognizer => recognizer.FirstLetters?.Contains((char)c) ?? true).ToArray());
}
