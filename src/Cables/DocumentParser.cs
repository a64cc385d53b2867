using Cables.Diagnostics;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Reads one document of a file by its kind.</summary>
internal static class DocumentParser
{
    public static Document Parse(LineLooks looks, DocumentKind kind, DocumentSource source, CableParserOptions options, bool wasCut)
    {
        var document = Read(looks, kind, source, options);
        if (!wasCut) return document;
        var text = looks.Text;
        var (line, column) = looks.Lines.PositionOf(text.Length - 1);
        var cut = DocumentDiagnostics.Cut;
        return document with
        {
            Diagnostics =
            [
                .. document.Diagnostics,
                new Diagnostic(cut.Code, cut.Severity, new TextSpan(text.Length, 0), line, column,
                    string.Format(System.Globalization.CultureInfo.InvariantCulture, cut.Message, text.Length)),
            ],
        };
    }

    private static Document Read(LineLooks looks, DocumentKind kind, DocumentSource source, CableParserOptions options)
    {
        if (options.AsTelegram || kind is DocumentKind.Telegram) return CableParser.ParseTelegram(looks, source, options);
        if (kind is DocumentKind.Airgram) return AirgramParser.Parse(looks, source, options);
        if (kind is DocumentKind.Other)
        {
            var cable = CableParser.ParseTelegram(looks, source, options);
            if (IsTelegram(cable)) return cable;
        }

        return PlainDocumentReader.Read(looks, kind, source, options);
    }

    /// <summary>Without a page header or an envelope, two of the telling fields make a telegram.</summary>
    private static bool IsTelegram(Cable cable)
    {
        var signs = 0;
        if (cable.Mrn is not null) signs += 2;
        if (cable.DateTimeGroup is not null) signs++;
        if (cable.From is not null) signs++;
        if (cable.To.Count > 0) signs++;
        if (cable.Tags.Count > 0) signs++;
        if (cable.ExecutiveOrder is not null) signs++;
        if (cable.Attributes.Count > 0) signs += 2;
        return signs >= 2;
    }
}
