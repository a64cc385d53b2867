namespace Cables.Outline.Documents;

/// <summary>Recognises the items of daily reports of broadcasts; the running head above the first item begins it. FORMAT.md E22.</summary>
internal sealed class BroadcastReportRecognizer : DocumentRecognizer
{
    public override DocumentKind Kind => DocumentKind.BroadcastReport;

    protected override string FirstLetters => "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public override int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state)
    {
        if (line.Length > LongestSign) return null;
        if (BroadcastLook.IsRunningHead(line))
        {
            if (state.Kind == DocumentKind.BroadcastReport) return null;
            return i;
        }

        if (!BroadcastLook.IsItemHeader(line)) return null;
        // The first item under a running head is that document's own.
        if (state.Kind != DocumentKind.BroadcastReport || state.HasItem) return i;
        state.HasItem = true;
        return null;
    }
}
