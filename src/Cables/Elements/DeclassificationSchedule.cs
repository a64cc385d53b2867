namespace Cables;

/// <summary>By which rule a telegram is declassified: the first word of an executive-order instruction. Each order had its own;
/// the comments say which. FORMAT.md E11.</summary>
public enum DeclassificationSchedule
{
    /// <summary>None that is known: the instruction is kept as printed.</summary>
    Unknown,

    /// <summary><c>N/A</c>: not classified.</summary>
    NotApplicable,

    /// <summary><c>GDS</c>, E.O. 11652 and 12065: the general declassification schedule; of 12065 with a date.</summary>
    General,

    /// <summary><c>ADS</c>, E.O. 11652: earlier than the general schedule, at a date or an event.</summary>
    Advanced,

    /// <summary><c>XGDS-1</c> to <c>-4</c>, E.O. 11652: exempt from the general schedule.</summary>
    Exempt,

    /// <summary><c>RDS-1</c> to <c>-4</c>, E.O. 12065: reviewed at a date.</summary>
    Review,

    /// <summary><c>XDS-1</c> to <c>-4</c>, E.O. 12065: extended.</summary>
    Extended,

    /// <summary><c>DECL: 07/24/2018</c>, <c>DECL: X1</c>, <c>DECL: AFTER THE TALKS</c>, E.O. 12356 and later: at a date or an event, or
    /// exempt.</summary>
    Declassify,

    /// <summary><c>DECL: OADR</c>, E.O. 12356: when the originating agency determines it.</summary>
    OriginatingAgency,
}
