using Cables.Text;

namespace Cables.Outline;

/// <summary>Looks at the lines behind a line of the header.</summary>
internal struct HeaderLookahead(TelegramOutline outline)
{
    /// <summary>How far ahead a further header field may stand behind text that no field takes.</summary>
    private const int Reach = 14;

    private readonly LineIndex _lines = outline.Lines;
    private readonly PageStyle _style = outline.Style;
    private (int Line, bool Ends) _passing = (-1, false);

    /// <summary>Whether a header field begins within the next lines, before any numbered paragraph.</summary>
    /// <param name="i">The line behind which to look.</param>
    /// <param name="end">The line at which to stop.</param>
    /// <param name="hasTop">Whether date-time line and originator have been seen: then another date-time line begins the header
    /// of the next section, and does not belong to this one.</param>
    public readonly bool HeaderFollows(int i, int end, bool hasTop = false)
    {
        var printed = 0;
        for (var next = i + 1; next < end && printed < Reach; next++)
        {
            if (_lines.Trimmed(next).Length == 0) continue;
            printed++;
            if (outline.Looks.IsUnlabelled(next)) continue;
            switch (outline.Looks.Field(next).Kind)
            {
                case LineKind.DateTimeGroup when hasTop:
                    return false;
                case LineKind.ExecutiveOrder or LineKind.Tags or LineKind.Subject or LineKind.ReferenceLine
                    or LineKind.DateTimeGroup or LineKind.From or LineKind.To or LineKind.References
                    or LineKind.ClassifiedBy or LineKind.Info:
                    return true;
                case LineKind.Paragraph or LineKind.EndMark or LineKind.AttributesHead:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a line stands alone, or the passing lines directly behind it do: what follows is blank, a paragraph, or the
    /// end. Passing lines that follow one another have one answer, which is kept until they are over.</summary>
    public bool EndsField(int i, int end)
    {
        if (i < _passing.Line) return _passing.Ends;
        for (var next = i + 1; next < end; next++)
        {
            var line = outline.Slice(_lines.Trimmed(next));
            var ends = (line.IsEmpty && !_style.IsDoubleSpaced) || TextLook.ParagraphNumber(line).Number == 1;
            if (!ends && TextLook.IsPassing(line)) continue;
            _passing = (next, ends);
            return ends;
        }

        _passing = (end, true);
        return true;
    }
}
