using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cables.Cli;

/// <summary>A document as rows: its heading, its lines with the names of elements in the margin, and under the place of each
/// diagnostic a caret. What is shown of the text is never read as instructions for the terminal.</summary>
internal sealed class ShownDocument(Document document, int? width) : IRenderable
{
    private const string Bar = "│ ";

    /// <summary>Before what did not fit on the row above.</summary>
    private const string WrappedBar = "┆ ";

    private const int Margin = ElementLook.NameWidth + 2;

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly int? _columns = width is { } all ? Math.Max(20, all - Margin) : null;

    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (var segment in Heading()) yield return segment;
        var diagnostics = new Queue<Diagnostic>(document.Diagnostics.OrderBy(diagnostic => diagnostic.Span.Start));
        foreach (var (piece, next) in Pieces())
        {
            var under = new List<Diagnostic>();
            while (diagnostics.TryPeek(out var diagnostic) && diagnostic.Span.Start < next) under.Add(diagnostics.Dequeue());
            foreach (var segment in Rows(piece, under)) yield return segment;
        }
    }

    private IEnumerable<Segment> Heading()
    {
        var cable = document as Cable;
        string?[] parts =
        [
            $"{document.Source.Path}:{document.Source.Line}", $"document {document.Source.Index + 1}",
            document.Kind == DocumentKind.Other ? "no telegram" : Words.Of(document.Kind), cable?.Id, document.Classification?.LevelName,
        ];
        var line = Visible.Of($"── {string.Join(" · ", parts.Where(part => part is not null))} ");
        if (width is { } all) line = line.PadRight(Math.Max(line.Length, all), '─');
        foreach (var range in Wrapping.Of(line, width))
        {
            yield return new Segment(line[range].TrimEnd(), new Style(decoration: Decoration.Bold));
            yield return Segment.LineBreak;
        }
    }

    /// <summary>The pieces, each with the place where the next one begins.</summary>
    private IEnumerable<(Piece Piece, int Next)> Pieces()
    {
        Piece? last = null;
        foreach (var piece in Piece.Of(document))
        {
            if (last is { } before) yield return (before, piece.Span.Start);
            last = piece;
        }

        if (last is { } end) yield return (end, int.MaxValue);
    }

    private IEnumerable<Segment> Rows(Piece piece, List<Diagnostic> under)
    {
        var look = ElementLook.Of(piece.Kind);
        // A tab is one blank, so that places do not shift.
        var text = Visible.Of(document.SourceText.Substring(piece.Span.Start, piece.Span.Length).Replace('\t', ' '));
        // What stands in the middle of a line is shown there, below what stands before it.
        var indent = new string(' ', _columns is { } columns && piece.Column + text.GetCellWidth() > columns ? 0 : piece.Column);
        var isFirst = true;
        foreach (var range in Wrapping.Of(text, _columns))
        {
            var (from, length) = range.GetOffsetAndLength(text.Length);
            yield return new Segment((isFirst && piece.Begins ? look.Name : "").PadLeft(ElementLook.NameWidth), look.NameStyle);
            var row = indent + text.Substring(from, length).TrimEnd();
            var bar = isFirst ? Bar : WrappedBar;
            yield return new Segment(row.Length > 0 ? bar : bar.TrimEnd(), look.NameStyle);
            yield return new Segment(row, look.Text);
            yield return Segment.LineBreak;
            isFirst = false;
            foreach (var diagnostic in under)
            {
                var place = Math.Min(diagnostic.Span.Start - piece.Span.Start, text.Length);
                if (place < from || (place >= from + length && from + length < text.Length)) continue;
                var carets = Math.Clamp(diagnostic.Span.End - piece.Span.Start, place, from + length) - place;
                var before = indent.Length + text[from..place].GetCellWidth();
                foreach (var segment in Under(diagnostic, before, text.Substring(place, carets).TrimEnd().GetCellWidth())) yield return segment;
            }
        }
    }

    private IEnumerable<Segment> Under(Diagnostic diagnostic, int before, int carets)
    {
        var style = ElementLook.Of(diagnostic.Severity);
        yield return new Segment(new string(' ', ElementLook.NameWidth) + Bar, Dim);
        yield return new Segment(new string(' ', before) + new string('^', Math.Max(carets, 1)), style);
        yield return Segment.LineBreak;
        var message = Visible.Of($"{SeverityNames.Of(diagnostic.Severity)}: {diagnostic.Message}");
        var margin = diagnostic.Code;
        foreach (var range in Wrapping.Of(message, _columns))
        {
            yield return new Segment(margin.PadLeft(ElementLook.NameWidth), style);
            yield return new Segment(Bar, Dim);
            yield return new Segment(message[range].TrimEnd(), style);
            yield return Segment.LineBreak;
            margin = "";
        }
    }
}
