using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Compares the places of a telegram that show the same thing and doubts what disagrees; decides nothing.
/// FORMAT.md, Appendix C.</summary>
internal static class CrossChecks
{
    private static readonly ElementKind[] Signs =
    [
        ElementKind.DateTimeGroup, ElementKind.From, ElementKind.To, ElementKind.PageHeader, ElementKind.ReferenceLine,
        ElementKind.ExecutiveOrder, ElementKind.Tags, ElementKind.Attributes,
    ];

    public static void Run(
        TelegramOutline outline, Mrn? mrn, Envelope? envelope, ValueList<KeyValuePair<string, string>> attributes, DiagnosticBag diagnostics)
    {
        if (!Array.Exists(Signs, kind => outline.First(kind) is not null)) diagnostics.Add(DocumentDiagnostics.NotATelegram, default);
        if (mrn?.Number is not { } number) return;
        CheckSerial(outline, envelope, number, diagnostics);
        foreach (var (key, value) in attributes)
        {
            if (key != "Document Number" || !Mrn.TryParse(value, null, out var archived)) continue;
            if (archived.Number != number || archived.StationKey != mrn.StationKey)
                diagnostics.Add(AttributeDiagnostics.NumberDisagrees, PlaceOf(outline, key), value, mrn);
        }
    }

    /// <summary>The serial is the number's last four figures. Of sections each may have its own; one with a letter is older and has
    /// nothing to do with the number.</summary>
    private static void CheckSerial(TelegramOutline outline, Envelope? envelope, int number, DiagnosticBag diagnostics)
    {
        if (envelope is not { Serial: { } serial, SerialSuffix: null, Section: null } || number % 10_000 == serial % 10_000) return;
        var line = outline.OfKind(ElementKind.Envelope).Last(block => block.Look.Kind == LineKind.Calling);
        diagnostics.Add(EnvelopeDiagnostics.SerialDisagrees, line.TextOf(outline.Source).WholeSource, serial, number);
    }

    private static TextSpan PlaceOf(TelegramOutline outline, string key)
    {
        foreach (var block in outline.OfKind(ElementKind.Attributes))
            foreach (var line in block.Lines)
                if (outline.Slice(line).StartsWith(key, StringComparison.OrdinalIgnoreCase)) return line;
        return default;
    }
}
