using Cables.Diagnostics;

namespace Cables;

/// <summary>Tells a telegram that stands in a file a second time, as release packets have a clean and a bad copy. Remembers the
/// newest telegrams of the file only, so that a file of any size is read in bounded memory.</summary>
internal sealed class Duplicates
{
    /// <summary>Copies stand near each other; so many telegrams are remembered.</summary>
    private const int Remembered = 20_000;

    private readonly Dictionary<string, (int Index, int Diagnostics)> _seen = [];
    private readonly Queue<string> _order = [];

    public Document Note(Document document)
    {
        if (document is not Cable { Id: { } id } cable) return document;
        var key = $"{id}/{cable.Section?.Number}";
        if (_seen.TryGetValue(key, out var first))
        {
            var better = cable.Diagnostics.Count < first.Diagnostics ? "this one" : "that one";
            return DocumentDiagnostics.With(document, DocumentDiagnostics.Duplicate, default, 1, 1, id, first.Index, better);
        }

        _seen.Add(key, (document.Source.Index, document.Diagnostics.Count));
        _order.Enqueue(key);
        if (_order.Count > Remembered) _seen.Remove(_order.Dequeue());
        return document;
    }
}
