namespace Cables.Cli;

/// <summary>Where a diagnostic stands in its file: lines and columns from 1, the end behind the last character.</summary>
internal readonly record struct Place(long Line, int Column, long EndLine, int EndColumn, long Offset, int Length)
{
    public static Place Of(Document document, Diagnostic diagnostic)
    {
        var line = document.Source.Line + diagnostic.Line - 1;
        var (endLine, endColumn) = (line, diagnostic.Column);
        var text = document.SourceText.AsSpan(diagnostic.Span.Start, diagnostic.Span.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '\n' or '\f' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n'));
            (endLine, endColumn) = ends ? (endLine + 1, 1) : (endLine, endColumn + 1);
        }

        return new Place(line, diagnostic.Column, endLine, endColumn, document.Source.Offset + diagnostic.Span.Start, diagnostic.Span.Length);
    }
}
