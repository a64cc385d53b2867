using System.Runtime.InteropServices;

namespace Cables.Outline;

/// <summary>What a line is by its own look.</summary>
internal enum LineKind : byte
{
    /// <summary>Nothing that is recognised: text, or the continuation of a field.</summary>
    Text,
    Blank,

    /// <summary>Scraps that OCR makes of handwriting and stains.</summary>
    Noise,
    PageHeader,
    Banner,
    Letterhead,

    /// <summary>Strips and footers of forms that carry no telegram data.</summary>
    Form,
    PrintNumber,
    Stamp,
    TransmissionId,
    Routing,
    Calling,
    Security,
    Accounting,
    Serial,
    Separator,
    EndMark,

    /// <summary><c>ACTION EUR-25</c>, <c>ORIGIN SS-25</c>.</summary>
    Distribution,

    /// <summary>A line that holds nothing but offices and copies, or the total.</summary>
    DistributionMore,
    Drafted,
    Approved,
    Cleared,

    /// <summary>A clearance without a label: <c>EUR/SOV:LPASCOE</c>.</summary>
    Clearance,
    Relay,
    DateTimeGroup,
    From,
    To,
    Info,

    /// <summary>An address without a label.</summary>
    Address,
    ReferenceLine,
    Caption,
    Passing,
    ExecutiveOrder,
    Tags,
    Subject,
    References,
    ClassifiedBy,

    /// <summary>A numbered paragraph's first line.</summary>
    Paragraph,
    Downgrading,
    TextHead,
    AttributesHead,
}

/// <summary>A line's look: what it is, and where its content begins behind the label.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Content">Offset, within the trimmed line, of what follows the label.</param>
/// <param name="Damaged">Whether the label is not spelled as it should be.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct LineLook(LineKind Kind, int Content = 0, bool Damaged = false)
{
    /// <summary>Whether the line stands around the text rather than in it.</summary>
    public bool IsFurniture => Kind is LineKind.PageHeader or LineKind.Banner or LineKind.Letterhead or LineKind.Form
        or LineKind.PrintNumber or LineKind.Stamp or LineKind.TextHead;

    /// <summary>Whether a line of the header is a field, or the first line of one, wherever it stands: nothing need be asked of its neighbours.</summary>
    public bool IsField => Kind is LineKind.Distribution or LineKind.Relay or LineKind.DateTimeGroup or LineKind.From or LineKind.To
        or LineKind.Info or LineKind.ReferenceLine or LineKind.ExecutiveOrder or LineKind.Tags or LineKind.Subject or LineKind.References;
}
