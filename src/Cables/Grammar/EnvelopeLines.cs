namespace Cables.Grammar;

/// <summary>What the format lines of an <see cref="Envelope"/> show, gathered line by line.</summary>
internal struct EnvelopeLines
{
    public string? TransmissionId;
    public Precedence? RoutingPrecedence;
    public ValueList<string> Routing;
    public string? Station;
    public int? Serial;
    public string? SerialSuffix;
    public int? Section;
    public string? Filed;
    public string? Security;
    public ValueList<string> Signals;
    public string? Accounting;
    public int? GroupCount;
    public string? EndOfMessage;

    public readonly Envelope ToEnvelope() => new()
    {
        TransmissionId = TransmissionId,
        RoutingPrecedence = RoutingPrecedence,
        Routing = Routing,
        Station = Station,
        Serial = Serial,
        SerialSuffix = SerialSuffix,
        Section = Section,
        Filed = Filed,
        Security = Security,
        Signals = Signals,
        Accounting = Accounting,
        GroupCount = GroupCount,
        EndOfMessage = EndOfMessage,
    };
}
