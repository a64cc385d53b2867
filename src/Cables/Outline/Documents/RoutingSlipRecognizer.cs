using System.Buffers;

namespace Cables.Outline.Documents;

/// <summary>Recognises the form <c>ROUTING AND TRANSMITTAL SLIP</c> (Optional Form 41). FORMAT.md E22.</summary>
internal sealed class RoutingSlipRecognizer : DocumentRecognizer
{
    private static readonly SearchValues<string> Heading = SearchValues.Create(["ROUTING AND TRANSMITTAL SLIP"], StringComparison.OrdinalIgnoreCase);

    public override DocumentKind Kind => DocumentKind.RoutingSlip;

    public override int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state) =>
        line.Length <= LongestSign && line.ContainsAny(Heading) ? i : null;
}
