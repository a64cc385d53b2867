using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;
using Cables.Text;

namespace Cables;

/// <summary>Reads what is no telegram: classification, title, sender, addressee and date where the page shows them, and the text.
/// FORMAT.md E22.</summary>
internal static class PlainDocumentReader
{
    public static Document Read(LineLooks looks, DocumentKind kind, DocumentSource source, CableParserOptions options)
    {
        var (text, lines) = (looks.Text, looks.Lines);
        var diagnostics = new DiagnosticBag(options.MaxDiagnostics);
        List<Element> elements = [];
        List<TextSpan> body = [];
        Classification? classification = null;
        string? subject = null, title = null, date = null;
        TextSpan dateSpan = default;
        Originator? from = null;
        List<Addressee> to = [];
        for (var i = 0; i < lines.Count; i++)
        {
            var span = lines.Trimmed(i);
            var full = lines.Full(i);
            if (full.Length == 0) continue;
            var line = text.AsSpan(span);
            var element = ElementOf(line, looks.InBody(i).Kind);
            Add(elements, element, full);
            if (element == ElementKind.Banner && classification is null && ClassificationWords.TryRead(line, out var mark))
                classification = new Classification(mark.Level, line[mark.Start..mark.End].ToString());
            if (element != ElementKind.Text) continue;
            body.Add(span);
            // A title or a sender is no longer than the line of a header; the text is read whole.
            if (line.Length > options.MaxLineLength)
            {
                line = line[..options.MaxLineLength];
                if (kind == DocumentKind.BroadcastReport ? title is null && IsTitle(line) : IsLabelled(line))
                    diagnostics.AddCut(DocumentDiagnostics.LineCut, TextSpan.FromBounds(span.Start + line.Length, span.End), span.Length, line.Length);
            }

            if (kind == DocumentKind.BroadcastReport)
            {
                if (title is null && IsTitle(line)) title = line.ToString();
                continue;
            }

            if (Labelled(line, "FROM:") is { } sender) from ??= new Originator(sender);
            else if (Labelled(line, "TO:") is { } addressee && to.Count == 0) to.Add(new Addressee(addressee) { Span = span });
            else if (Labelled(line, "SUBJECT:") is { } about) subject ??= about;
            else if (date is null && DateLook.TryRead(line, out var printed))
            {
                date = printed;
                dateSpan = span;
            }
        }

        if (kind == DocumentKind.Letter)
        {
            from ??= LetterReader.From(text, body);
            if (to.Count == 0 && LetterReader.To(text, body) is { } addressee) to.Add(addressee);
        }

        return new Document
        {
            Kind = kind,
            Source = source,
            Characters = text,
            Classification = classification,
            Subject = subject ?? title,
            From = from,
            To = to.ToValueList(),
            DateTimeGroup = date is null ? null : new Printed<DateTimeGroup>(DateLook.ToGroup(date), date, dateSpan),
            BodyLines = body.ToValueList(),
            Elements = elements.ToValueList(),
            Diagnostics = diagnostics.ToList(lines, text),
        };
    }

    private static ElementKind ElementOf(ReadOnlySpan<char> line, LineKind kind) => kind switch
    {
        LineKind.Blank => ElementKind.Blank,
        LineKind.Banner => ElementKind.Banner,
        LineKind.PageHeader => ElementKind.PageHeader,
        LineKind.Stamp => ElementKind.Stamp,
        LineKind.PrintNumber => ElementKind.PrintNumber,
        LineKind.Letterhead => ElementKind.Letterhead,
        _ => BroadcastLook.IsRunningHead(line) ? ElementKind.PageHeader : ElementKind.Text,
    };

    /// <summary>A title: several words in capitals that are not letter-spaced.</summary>
    private static bool IsTitle(ReadOnlySpan<char> line)
    {
        var (capitals, small, blanks) = (0, 0, 0);
        foreach (var c in line)
        {
            if (char.IsAsciiLetterUpper(c)) capitals++;
            else if (char.IsAsciiLetterLower(c)) small++;
            else if (c == ' ') blanks++;
        }

        return small == 0 && capitals > 12 && blanks >= 3 && blanks * 2 < capitals && !line.Contains('/');
    }

    private static bool IsLabelled(ReadOnlySpan<char> line) =>
        Labelled(line, "FROM:") is not null || Labelled(line, "TO:") is not null || Labelled(line, "SUBJECT:") is not null;

    private static string? Labelled(ReadOnlySpan<char> line, string label)
    {
        if (!line.StartsWith(label, StringComparison.OrdinalIgnoreCase)) return null;
        var content = WhiteSpace.Normalize(line[label.Length..]);
        return content.Length == 0 || content.StartsWith('(') ? null : content;
    }

    private static void Add(List<Element> elements, ElementKind kind, TextSpan span)
    {
        if (elements.Count > 0 && elements[^1].Kind == kind) elements[^1] = new Element(kind, TextSpan.FromBounds(elements[^1].Span.Start, span.End));
        else elements.Add(new Element(kind, span));
    }
}
