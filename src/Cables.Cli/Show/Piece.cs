namespace Cables.Cli;

/// <summary>What one element has of one line.</summary>
/// <param name="Kind">The element's kind.</param>
/// <param name="Begins">Whether the element begins here.</param>
/// <param name="Column">How many characters of the line stand before it.</param>
/// <param name="Span">Where it stands in the document; without the line's end.</param>
internal readonly record struct Piece(ElementKind Kind, bool Begins, int Column, TextSpan Span)
{
    /// <summary>All pieces of a document, in order. Every line has one at least; blanks between two elements are none.</summary>
    public static IEnumerable<Piece> Of(Document document)
    {
        var text = document.SourceText;
        var elements = document.Elements;
        var element = 0;
        var named = -1;
        for (var line = 0; line < text.Length;)
        {
            var (end, next) = LineEnds.First(text.AsSpan(line));
            var any = false;
            for (var from = line; from < line + end || !any;)
            {
                while (element + 1 < elements.Count && elements[element].Span.End <= from) element++;
                var piece = TextSpan.FromBounds(from, Math.Min(line + end, elements[element].Span.End));
                from = piece.End;
                if (any && text.AsSpan(piece.Start, piece.Length).IsWhiteSpace()) continue;
                yield return new Piece(elements[element].Kind, element != named, piece.Start - line, piece);
                named = element;
                any = true;
            }

            line += next;
        }
    }
}
