using Cables.Diagnostics;

namespace Cables;

/// <summary>Tells a telegram that stands in a file a second time, as release packets have a clean and a bad copy. Remembers the
/// newest telegrams of the file only, so that a file of any size is read in bounded memory.</summary>
internal sealed class Duplicates
{
    /// <summary>Copies stand near each other; so many telegrams are remembered.</summary>
    private const int Remembered = 20_000;

    /// <summary>What tells a telegram from others, without a string of its identifier; a whole one has no section.</summary>
    private readonly record struct Telegram(int Year, string Station, int Number, bool IsAirgram, int Section);

    // Most files hold one telegram, and nothing is put into tables for it.
    private (Telegram Telegram, int Index, int Diagnostics)? _first;
    private Dictionary<Telegram, (int Index, int Diagnostics)>? _seen;
    private Queue<Telegram>? _order;

    public Document Note(Document document)
    {
        if (document is not Cable { Mrn: { Year: { } year, Number: { } number, Station.Length: > 0 } mrn } cable) return document;
        var telegram = new Telegram(year, KeyOf(mrn.Station), number, cable.Kind == DocumentKind.Airgram, cable.Section?.Number ?? -1);
        var (index, found) = (document.Source.Index, document.Diagnostics.Count);
        if (_first is null)
        {
            _first = (telegram, index, found);
            return document;
        }

        if (_seen is null || _order is null)
        {
            var (first, at, diagnostics) = _first.Value;
            (_seen, _order) = (new() { [first] = (at, diagnostics) }, new([first]));
        }

        if (_seen.TryGetValue(telegram, out var copy))
        {
            var better = found < copy.Diagnostics ? "this one" : "that one";
            return DocumentDiagnostics.With(document, DocumentDiagnostics.Duplicate, default, 1, 1, cable.Id!, copy.Index, better);
        }

        _seen.Add(telegram, (index, found));
        _order.Enqueue(telegram);
        if (_order.Count > Remembered) _seen.Remove(_order.Dequeue());
        return document;
    }

    /// <summary>Most names are their keys.</summary>
    private static string KeyOf(string station) => station.AsSpan().ContainsAnyExceptInRange('A', 'Z') ? Mrn.KeyOf(station) : station;
}
