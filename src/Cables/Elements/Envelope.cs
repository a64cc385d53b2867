namespace Cables;

/// <summary>The ACP 127 format lines around a message in communications copies: <c>VZCZCXRO5008</c>, <c>PP RUEHDIR</c>,
/// <c>DE RUEHMK #0498/01 2061434</c>, <c>ZNY CCCCC ZZH</c>. FORMAT.md E01.</summary>
public sealed record Envelope
{
    /// <summary>Line 1: <c>VZCZCXRO5008</c>.</summary>
    public string? TransmissionId { get; init; }

    /// <summary>Line 2, the doubled prosign: <c>PP</c>.</summary>
    public Precedence? RoutingPrecedence { get; init; }

    /// <summary>Line 2, the indicators of the called stations: <c>RUEHDIR</c>.</summary>
    public ValueList<string> Routing { get; init; }

    /// <summary>Line 3, the calling station's indicator: <c>RUEHMK</c>.</summary>
    public string? Station { get; init; }

    /// <summary>Line 3, the station's serial number; the last four figures of the MRN number.</summary>
    public int? Serial { get; init; }

    /// <summary>Line 3, the letter behind the serial: <c>E</c> of <c>2190E</c>.</summary>
    public string? SerialSuffix { get; init; }

    /// <summary>Line 3, the section behind the serial's stroke.</summary>
    public int? Section { get; init; }

    /// <summary>Line 3, when it was filed, as printed: day of the year and time, <c>2061434</c>.</summary>
    public string? Filed { get; init; }

    /// <summary>Line 4, the letter of the class: <c>C</c> of <c>ZNY CCCCC</c>, <c>U</c> of <c>ZNR UUUUU</c>.</summary>
    public string? Security { get; init; }

    /// <summary>Lines 4 and 5, operating signals: <c>ZZH</c>, <c>ZFF4</c>.</summary>
    public ValueList<string> Signals { get; init; }

    /// <summary>Line 10, the accounting symbol of the 1960s: <c>STATE</c> of <c>STATE GRNC</c>.</summary>
    public string? Accounting { get; init; }

    /// <summary>Line 10, the group count; null also when groups are not counted (<c>GRNC</c>).</summary>
    public int? GroupCount { get; init; }

    /// <summary>Line 15, the serial repeated at the end: <c>0498</c> of <c>#0498</c>.</summary>
    public string? EndOfMessage { get; init; }
}
