using System.Buffers;
using Cables.Corpus;

namespace Cables.Cli;

/// <summary>Documents as the flat table that <c>cables ingest --csv</c> writes, a row each.</summary>
internal sealed class CsvTable : IDocumentFormat
{
    public Framing Framing { get; } = Framing.Headed(TelegramTable.Header);

    public void Add(ByteBuffer buffer, Document document) => buffer.Write(TelegramTable.Row(document));
}
