namespace Cables.Outline.Documents;

/// <summary>Recognises the heading <c>AIRGRAM</c>, alone or with its number. FORMAT.md E22.</summary>
internal sealed class AirgramRecognizer : DocumentRecognizer
{
    public override DocumentKind Kind => DocumentKind.Airgram;

    protected override string FirstLetters => "A";

    public override int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state) =>
        line.Length <= LongestSign && AirgramOutliner.IsHead(line) && !state.InHeader ? file.BackOverHead(i) : null;
}
