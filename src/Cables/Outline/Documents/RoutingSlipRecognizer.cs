namespace Cables.Outline.Documents;

/// <summary>Recognises the form <c>ROUTING AND TRANSMITTAL SLIP</c> (Optional Form 41). FORMAT.md E22.</summary>
internal sealed class RoutingSlipRecognizer : DocumentRecognizer
{
    public override DocumentKind Kind => DocumentKind.RoutingSlip;

    public override int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state) =>
        line.Length <= LongestSign && (file.MarksOf(i) & RareMarks.RoutingSlip) != 0 ? i : null;
}
