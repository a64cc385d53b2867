using System.Text;

namespace Cables.Cli;

/// <summary>Diagnostics as compilers print them, one a line: <c>path:line:column: warning CBL0602: message</c>. Editors know the form.</summary>
internal sealed class CheckText : IDocumentFormat
{
    public Framing Framing { get; } = Framing.None();

    public void Add(ByteBuffer buffer, Document document)
    {
        foreach (var diagnostic in document.Diagnostics)
        {
            var place = Place.Of(document, diagnostic);
            var severity = SeverityNames.Of(diagnostic.Severity);
            // Messages quote the telegram, whose characters may not be fit for a terminal.
            var message = Visible.Of($"{document.Source.Path}:{place.Line}:{place.Column}: {severity} {diagnostic.Code}: {diagnostic.Message}");
            buffer.Advance(Encoding.UTF8.GetBytes(message, buffer.GetSpan(Encoding.UTF8.GetMaxByteCount(message.Length + 1))));
            buffer.GetSpan(1)[0] = (byte)'\n';
            buffer.Advance(1);
        }
    }
}
