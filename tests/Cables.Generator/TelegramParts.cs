namespace Cables.Generator;

/// <summary>Where a telegram stands: its file, and its place among the file's telegrams from 0.</summary>
public sealed record Source(string Path, int Index);

public sealed record Mrn(int Year, string Station, int Number);

public sealed record Section(int Number, int Of);

public sealed record Classification(string Level, string Raw, List<string> Caveats);

public sealed record DateTimeGroup(string Raw, string Utc);

public sealed record Originator(string Name, string? RoutingIndicator);

public sealed record Addressee(string Name, string? Precedence, string? RoutingIndicator, string? Serial, string? Delivery = null)
{
    public List<string> Excluded { get; init; } = [];
}

public sealed record ExecutiveOrder(string Number, string Instruction, string Raw);

public sealed record Tag(string Kind, string Code);

public sealed record Reference(
    string? Label, string Kind, string? Id, int? Year, bool YearPrinted, string? Station, int? Number, bool Notal, string Raw);

public sealed record ClassifiedBy(string? Name, string? Title, List<string> Reasons, string Raw);

public sealed record OfficeCopies(string Office, int Copies);

public sealed record Distribution(List<OfficeCopies> Action, List<OfficeCopies> Origin, List<OfficeCopies> Info, int Total);

public sealed record Drafting(List<string> DraftedBy, List<string> ApprovedBy, List<string> ClearedBy);

public sealed record Relay(string Number, string? Time, string Raw);

public sealed record Envelope(
    string? TransmissionId, string? RoutingPrecedence, List<string> Routing, string? Station, int? Serial, int? Section, string? Filed,
    string? Security, List<string> Signals, string? Accounting, string? EndOfMessage);

public sealed record Paragraph(int? Number, string? Marking, string? Heading, string Text);
