namespace Cables.Generator;

/// <summary>What a telegram says: the values that a careful reader takes from the print. Names and shape are those of the JSON contract,
/// so that a line of the truth compares with a line of <c>cables parse</c>.</summary>
public sealed class Telegram
{
    public string Kind { get; set; } = "telegram";
    public Source? Source { get; set; }
    public string Id => $"{Mrn.Year}{Mrn.Station.Replace(" ", "", StringComparison.Ordinal)}{Mrn.Number}";
    public required Mrn Mrn { get; set; }
    public Section? Section { get; set; }
    public bool Corrected { get; set; }
    public required Classification Classification { get; set; }
    public List<string> Captions { get; set; } = [];
    public required string Precedence { get; set; }
    public string? InfoPrecedence { get; set; }
    public required DateTimeGroup Dtg { get; set; }
    public required Originator From { get; set; }
    public List<Addressee> To { get; set; } = [];
    public List<Addressee> Info { get; set; } = [];
    public ExecutiveOrder? ExecutiveOrder { get; set; }
    public List<Tag> Tags { get; set; } = [];
    public required string Subject { get; set; }
    public List<Reference> References { get; set; } = [];
    public ClassifiedBy? ClassifiedBy { get; set; }
    public Distribution? Distribution { get; set; }
    public Drafting? Drafting { get; set; }
    public Relay? Relay { get; set; }
    public Envelope? Envelope { get; set; }
    public List<Paragraph> Paragraphs { get; set; } = [];
    public required string Signature { get; set; }
    public int Pages { get; set; }
    public List<string> Markings { get; set; } = [];
    public Dictionary<string, string> Attributes { get; set; } = [];
    public string Text { get; set; } = "";

    /// <summary>Whether <c>SENSITIVE</c> stands on the reference line, not below it.</summary>
    internal bool IsSensitiveInLine => Captions.Contains("SENSITIVE") && Mrn.Number % 2 == 0;
}
