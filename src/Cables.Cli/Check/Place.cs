namespace Cables.Cli;

/// <summary>Where a diagnostic stands in its file: lines and columns from 1, the end behind the last character.</summary>
internal readonly record struct Place(long Line, int Column, long EndLine, int EndColumn, long Offset, int Length)
{
    public static Place Of(Document document, Diagnostic diagnostic)
    {
        var line = document.Source.Line + diagnostic.Line - 1;
        var (endLine, endColumn) = (line, diagnostic.Column);
        var text = document.SourceText.AsSpan(diagnostic.Span.Start, diagnostic.Span.Length);
        while (LineEnds.First(text) is var (end, next) && next > end)
        {
            (endLine, endColumn) = (endLine + 1, 1);
            text = text[next..];
        }

        return new Place(
            line, diagnostic.Column, endLine, endColumn + text.Length, document.Source.Offset + diagnostic.Span.Start, diagnostic.Span.Length);
    }
}
