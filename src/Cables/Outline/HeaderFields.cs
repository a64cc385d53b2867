namespace Cables.Outline;

/// <summary>Which header fields have been seen so far in a part of a document.</summary>
internal struct HeaderFields
{
    public bool Distribution;
    public bool Relay;
    public bool DateTimeGroup;
    public bool From;
    public bool To;
    public bool ReferenceLine;
    public bool Labelled;
    public bool ExecutiveOrder;
    public bool Tags;
    public bool Subject;
    public bool References;

    /// <summary>Whether any field was seen.</summary>
    public readonly bool Any => Distribution || Relay || DateTimeGroup || From || To || ReferenceLine || Labelled;

    /// <summary>Whether enough has been seen that text may follow.</summary>
    public readonly bool TextMayFollow =>
        ReferenceLine || Labelled && (To || From || DateTimeGroup) || From && To && DateTimeGroup;

    public void Note(LineKind kind)
    {
        switch (kind)
        {
            case LineKind.Distribution: Distribution = true; break;
            case LineKind.Relay: Relay = true; break;
            case LineKind.DateTimeGroup: DateTimeGroup = true; break;
            case LineKind.From: From = true; break;
            case LineKind.To or LineKind.Info: To = true; break;
            case LineKind.ReferenceLine: ReferenceLine = true; break;
            case LineKind.Subject: Labelled = Subject = true; break;
            case LineKind.References: References = true; break;
            case LineKind.Tags: Labelled = Tags = true; break;
            case LineKind.ExecutiveOrder: Labelled = ExecutiveOrder = true; break;
        }
    }
}
