namespace Cables;

/// <summary>What a stretch of a document is. The elements of a document tile it: they touch, and cover it from its first to its
/// last character.</summary>
public enum ElementKind
{
    /// <summary>Text that belongs to no element known here; kept, never dropped.</summary>
    Unread,

    /// <summary>Empty lines.</summary>
    Blank,

    /// <summary>Lines of the ACP 127 envelope. E01.</summary>
    Envelope,

    /// <summary>A page header. E02.</summary>
    PageHeader,

    /// <summary>A classification alone on its line. E02.</summary>
    Banner,

    /// <summary><c>Department of State</c>, <c>TELEGRAM</c>. E02.</summary>
    Letterhead,

    /// <summary>Position codes and print-out numbers. E02.</summary>
    PrintNumber,

    /// <summary>Offices and copies. E03.</summary>
    Distribution,

    /// <summary>Drafter, approval, clearances. E04.</summary>
    Drafting,

    /// <summary>The relay line. E05.</summary>
    Relay,

    /// <summary>The line of the date-time group. E06.</summary>
    DateTimeGroup,

    /// <summary>The originator. E07.</summary>
    From,

    /// <summary>Action addressees. E08.</summary>
    To,

    /// <summary>Info addressees. E08.</summary>
    Info,

    /// <summary><c>BT</c>, the break before and behind the text. E01.</summary>
    Separator,

    /// <summary>The reference line. E09.</summary>
    ReferenceLine,

    /// <summary>Caption lines. E10.</summary>
    Caption,

    /// <summary>Passing and attention lines. E10.</summary>
    Passing,

    /// <summary>The executive-order line. E11.</summary>
    ExecutiveOrder,

    /// <summary>The TAGS line. E12.</summary>
    Tags,

    /// <summary>The subject. E13.</summary>
    Subject,

    /// <summary>The reference field. E14.</summary>
    References,

    /// <summary>Classifier and reasons. E15.</summary>
    ClassifiedBy,

    /// <summary>A paragraph of the text. E16.</summary>
    Paragraph,

    /// <summary>The signature. E17.</summary>
    Signature,

    /// <summary>End marks. E18.</summary>
    EndMark,

    /// <summary>Declassification and release stamps. E18.</summary>
    Stamp,

    /// <summary>Downgrading group, <c>GP-3</c>. E11.</summary>
    Downgrading,

    /// <summary>The archive's attribute block. E20.</summary>
    Attributes,

    /// <summary>Body of a document that is no telegram. E22.</summary>
    Text,
}

/// <summary>A stretch of a document and what it is.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the text that was parsed.</param>
public readonly record struct Element(ElementKind Kind, TextSpan Span);
