using Cables.Diagnostics;

namespace Cables;

/// <summary>Every diagnostic there is, in the order of codes. <c>docs/diagnostics.md</c> explains each with an example.</summary>
public static class DiagnosticCatalog
{
    /// <summary>All descriptors.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        DocumentDiagnostics.TooMany, DocumentDiagnostics.NotATelegram, DocumentDiagnostics.Cut,
        DocumentDiagnostics.NotUtf8, DocumentDiagnostics.Duplicate, DocumentDiagnostics.LineCut,
        EnvelopeDiagnostics.Repaired, EnvelopeDiagnostics.SerialDisagrees,
        PageHeaderDiagnostics.Repaired, PageHeaderDiagnostics.Disagrees, PageHeaderDiagnostics.PageMissing,
        DistributionDiagnostics.SumDiffers, DistributionDiagnostics.OfficeRepaired, DistributionDiagnostics.CopiesUnreadable,
        DistributionDiagnostics.TooMany,
        DraftingDiagnostics.LabelRepaired, DraftingDiagnostics.TooMany,
        RelayDiagnostics.Repaired, RelayDiagnostics.TimeDisagrees,
        DateTimeGroupDiagnostics.Unreadable, DateTimeGroupDiagnostics.Repaired, DateTimeGroupDiagnostics.NoSuchDay,
        DateTimeGroupDiagnostics.Missing, DateTimeGroupDiagnostics.YearInferred,
        DateTimeGroupDiagnostics.DateDisagrees,
        OriginatorDiagnostics.LabelRepaired, OriginatorDiagnostics.Missing,
        AddresseeDiagnostics.LabelRepaired, AddresseeDiagnostics.PrecedenceRepaired, AddresseeDiagnostics.PrecedenceMoved,
        AddresseeDiagnostics.TooMany,
        MrnDiagnostics.Missing, MrnDiagnostics.NumberRepaired, MrnDiagnostics.UnknownStation, MrnDiagnostics.StationRepaired,
        MrnDiagnostics.FromPageHeader, MrnDiagnostics.ClassificationRepaired, MrnDiagnostics.Corroborated,
        MrnDiagnostics.FromAttributes, MrnDiagnostics.ClassificationFromBanner,
        CaptionDiagnostics.Repaired, CaptionDiagnostics.UnreadHeaderText,
        ExecutiveOrderDiagnostics.LabelRepaired, ExecutiveOrderDiagnostics.NumberRepaired,
        ExecutiveOrderDiagnostics.InstructionRepaired, ExecutiveOrderDiagnostics.OutOfEra,
        TagDiagnostics.LabelRepaired, TagDiagnostics.Unknown, TagDiagnostics.Split, TagDiagnostics.BehindList, TagDiagnostics.CodeRepaired,
        TagDiagnostics.TooMany,
        SubjectDiagnostics.LabelRepaired,
        ReferenceDiagnostics.LabelRepaired, ReferenceDiagnostics.StationRepaired, ReferenceDiagnostics.NumberRepaired,
        ReferenceDiagnostics.UnknownStation, ReferenceDiagnostics.TooMany,
        ClassifiedByDiagnostics.ReasonUnreadable,
        ParagraphDiagnostics.NumberRepaired, ParagraphDiagnostics.OutOfOrder, ParagraphDiagnostics.OrderRepaired,
        SectionDiagnostics.Disagrees, SectionDiagnostics.Missing, SectionDiagnostics.Doubled,
        AttributeDiagnostics.NumberDisagrees, AttributeDiagnostics.SubjectDisagrees, AttributeDiagnostics.TagsDisagree,
        AttributeDiagnostics.OrderDisagrees, AttributeDiagnostics.ReferencesDisagree,
        AttributeDiagnostics.TooMany,
        PlaceholderDiagnostics.TextUnavailable,
    ];
}
