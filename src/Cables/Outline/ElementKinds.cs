namespace Cables.Outline;

/// <summary>Which element a line of a kind belongs to.</summary>
internal static class ElementKinds
{
    public static ElementKind Of(LineKind kind) => kind switch
    {
        LineKind.PageHeader => ElementKind.PageHeader,
        LineKind.Banner => ElementKind.Banner,
        LineKind.Letterhead or LineKind.Form or LineKind.TextHead => ElementKind.Letterhead,
        LineKind.PrintNumber => ElementKind.PrintNumber,
        LineKind.Stamp => ElementKind.Stamp,
        LineKind.TransmissionId or LineKind.Routing or LineKind.Calling or LineKind.Security or LineKind.Accounting
            or LineKind.Serial => ElementKind.Envelope,
        LineKind.Separator => ElementKind.Separator,
        LineKind.EndMark => ElementKind.EndMark,
        LineKind.Distribution or LineKind.DistributionMore => ElementKind.Distribution,
        LineKind.Drafted or LineKind.Approved or LineKind.Cleared or LineKind.Clearance => ElementKind.Drafting,
        LineKind.Relay => ElementKind.Relay,
        LineKind.DateTimeGroup => ElementKind.DateTimeGroup,
        LineKind.From => ElementKind.From,
        LineKind.To => ElementKind.To,
        LineKind.Info => ElementKind.Info,
        LineKind.ReferenceLine => ElementKind.ReferenceLine,
        LineKind.ExecutiveOrder => ElementKind.ExecutiveOrder,
        LineKind.Tags => ElementKind.Tags,
        LineKind.Subject => ElementKind.Subject,
        LineKind.References => ElementKind.References,
        LineKind.ClassifiedBy => ElementKind.ClassifiedBy,
        LineKind.Downgrading => ElementKind.Downgrading,
        _ => ElementKind.Unread,
    };
}
