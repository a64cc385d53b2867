using System.Globalization;
using Cables.Writing;

namespace Cables;

/// <summary>Prints a telegram clean again: <c>Cable.Parse(CableWriter.Write(cable))</c> has the same typed values as the cable, as far
/// as the chosen form has a place for them. Damage is not printed: repaired values stand in their proper spelling.</summary>
public static class CableWriter
{
    /// <summary>The telegram as text, lines ended by <c>\n</c>, at most 69 characters long where words allow it.</summary>
    /// <param name="cable">The telegram.</param>
    /// <param name="form">The form; the archive's has no envelope, the message format no distribution, drafting and relay line.</param>
    public static string Write(Cable cable, CableForm form = CableForm.Archive)
    {
        ArgumentNullException.ThrowIfNull(cable);
        var text = new TelegramText();
        if (form == CableForm.Archive) Heading(text, cable);
        else if (cable.Envelope is { } envelope) HeaderText.Envelope(text, envelope);
        HeaderText.DateTime(text, cable);
        if (cable.From is { } from) text.Line($"FM {from}");
        HeaderText.Addressees(text, "TO ", cable.To);
        HeaderText.Addressees(text, "INFO ", cable.Info);
        if (form == CableForm.Message) text.Line("BT");
        HeaderText.ReferenceLine(text, cable, form == CableForm.Message ? 6 : 4);
        text.Blank();
        HeaderText.Captions(text, cable);
        text.Blank();
        HeaderText.Fields(text, cable);
        foreach (var paragraph in cable.Paragraphs) Paragraph(text, paragraph);
        text.Blank();
        if (cable.Signature is { } signature) text.Line(signature);
        End(text, cable, form);
        return text.ToString();
    }

    private static void Heading(TelegramText text, Cable cable)
    {
        var banner = cable.Classification is { } classification ? classification.LevelName : "UNCLASSIFIED";
        text.Line(banner);
        text.Blank();
        if (cable.Mrn is { Number: { } number } mrn)
        {
            var station = mrn.Station.Length > 6 ? mrn.Station[..6].TrimEnd() : mrn.Station;
            var width = mrn.Station == "STATE" ? "000000" : "00000";
            var section = cable.Section is { Of: { } of } part ? $"  {part.Number:00} OF {of:00}" : "";
            text.Line($"PAGE 01  {station} {number.ToString(width, CultureInfo.InvariantCulture)}{section}");
            text.Blank();
        }

        if (cable.Distribution is { } distribution) HeaderText.Distribution(text, distribution);
        if (cable.Drafting is { } drafting) HeaderText.Drafting(text, drafting);
        if (cable.Relay is { } relay) HeaderText.Relay(text, relay);
    }

    private static void Paragraph(TelegramText text, Paragraph paragraph)
    {
        text.Blank();
        // A heading that stands in the text needs no line of its own.
        if (paragraph.Heading is { } heading && !paragraph.Text.StartsWith(heading, StringComparison.OrdinalIgnoreCase)) text.Line(heading);
        var label = (paragraph.Number is { } number ? $"{number}. " : "") + (paragraph.Marking is { } marking ? $"({marking}) " : "");
        foreach (var line in paragraph.Text.Split('\n'))
        {
            if (line.Length == 0) text.Blank();
            else if (line.Contains("   ", StringComparison.Ordinal)) text.Line(label + line);
            else text.Field(label, line);
            label = "";
        }
    }

    private static void End(TelegramText text, Cable cable, CableForm form)
    {
        if (form == CableForm.Message)
        {
            text.Line("BT");
            if (cable.Envelope?.EndOfMessage is { } serial) text.Line($"#{serial}");
            text.Line("NNNN");
            return;
        }

        text.Blank();
        text.Line("NNNN");
        if (cable.Attributes.Count == 0) return;
        text.Blank();
        text.Line("Message Attributes");
        text.Blank();
        foreach (var (key, value) in cable.Attributes) text.Line($"{key}: {value}");
    }
}
