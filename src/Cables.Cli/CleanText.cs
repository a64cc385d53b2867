using System.Text;

namespace Cables.Cli;

/// <summary>Telegrams as clean text, in the form they were printed in; of other documents the text. A blank line stands between documents.</summary>
internal sealed class CleanText : IDocumentFormat
{
    public Framing Framing { get; } = Framing.None();

    public void Add(ByteBuffer buffer, Document document)
    {
        var text = document is Cable cable
            ? CableWriter.Write(cable, cable.Envelope is null ? CableForm.Archive : CableForm.Message)
            : $"{document.Text}\n";
        // Clean is also what a terminal may be given.
        text = Visible.Lines(text) + "\n";
        buffer.Advance(Encoding.UTF8.GetBytes(text, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length))));
    }
}
