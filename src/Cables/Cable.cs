namespace Cables;

/// <summary>A telegram or airgram as typed data. Every value is what the print shows, or null (a list: empty) where it shows
/// nothing; nothing is invented, and what was repaired or cannot be read is told in
/// <see cref="Document.Diagnostics"/>.</summary>
public sealed record Cable : Document
{
    /// <summary>Year, station and number joined, <c>1983STATE239933</c>, of an airgram <c>1970VIENNAA123</c>; null without a
    /// number.</summary>
    public string? Id => Kind == DocumentKind.Airgram && Mrn is { Id: not null } mrn ? $"{mrn.Year}{mrn.StationKey}A{mrn.Number}" : Mrn?.Id;

    /// <summary>The message reference number, <c>STATE 239933</c>.</summary>
    public Mrn? Mrn { get; init; }

    /// <summary>The section, for one that stands alone; null for a telegram in one piece.</summary>
    public Section? Section { get; init; }

    /// <summary>Whether it is a <c>CORRECTED COPY</c>.</summary>
    public bool Corrected { get; init; }

    /// <summary>Every caption word of the header, in print order, each once: <c>EXDIS</c>, <c>SIPDIS</c>.</summary>
    public ValueList<string> Captions { get; init; }

    /// <summary>The precedence for action addressees: the first prosign of the date-time line.</summary>
    public Precedence? Precedence { get; init; }

    /// <summary>The precedence for info addressees: the second prosign, where two are printed.</summary>
    public Precedence? InfoPrecedence { get; init; }

    /// <summary>The info addressees.</summary>
    public ValueList<Addressee> Info { get; init; }

    /// <summary>The executive-order line.</summary>
    public ExecutiveOrder? ExecutiveOrder { get; init; }

    /// <summary>The TAGS, in print order, each once.</summary>
    public ValueList<Tag> Tags { get; init; }

    /// <summary>The reference field, item by item.</summary>
    public ValueList<Reference> References { get; init; }

    /// <summary>The classified-by line (1995 and later).</summary>
    public ClassifiedBy? ClassifiedBy { get; init; }

    /// <summary>The distribution within the Department.</summary>
    public Distribution? Distribution { get; init; }

    /// <summary>Drafter, approval and clearances.</summary>
    public Drafting? Drafting { get; init; }

    /// <summary>The relay line.</summary>
    public RelayStamp? Relay { get; init; }

    /// <summary>The ACP 127 format lines, where printed.</summary>
    public Envelope? Envelope { get; init; }

    /// <summary>The paragraphs of the text.</summary>
    public ValueList<Paragraph> Paragraphs { get; init; }

    /// <summary>The surname at the end of the text.</summary>
    public string? Signature { get; init; }

    /// <summary>How many page headers were seen; 0 where none is printed.</summary>
    public int Pages { get; init; }

    /// <summary>The page headers, in print order.</summary>
    public ValueList<PageHeader> PageHeaders { get; init; }

    /// <summary>The archive's attribute block, key and value as printed.</summary>
    public ValueList<KeyValuePair<string, string>> Attributes { get; init; }

    /// <summary>Reads a text as one telegram. Never throws for what the text holds: any string, down to random characters,
    /// gives a <see cref="Cable"/> and its diagnostics. For files with several documents use <see cref="CableReader"/>.</summary>
    /// <param name="text">The telegram's text.</param>
    /// <param name="options">How to read; defaults serve.</param>
    public static Cable Parse(string text, CableParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var looks = new Outline.LineLooks(text);
        return CableParser.ParseTelegram(looks, DocumentSource.None with { Length = text.Length }, options ?? CableParserOptions.Default);
    }
}
