using Cables.Text;

namespace Cables.Outline;

/// <summary>Sees where the header of a further section begins inside a text.</summary>
internal struct FurtherHeader(TelegramOutline outline)
{
    /// <summary>How many lines a further section's header may need to reach its FM line.</summary>
    private const int HeaderReach = 60;

    private const int ShortestAttributesHead = 11;
    private const int LongestAttributesHead = 23;

    private readonly LineIndex _lines = outline.Lines;

    /// <summary>The lines among which no date-time line was found.</summary>
    private (int From, int To) _dateTime;

    /// <summary>Whether a further header begins here: a date-time line and FM follow before any numbered paragraph. If the text ends only
    /// behind this line, or another first page comes before the date-time line, the header is that page's, and this one has the rest of the
    /// text.</summary>
    /// <param name="first">The line.</param>
    /// <param name="end">The line at which to stop.</param>
    /// <param name="hasEnded">Whether the text has ended already.</param>
    public bool BeginsAt(int first, int end, bool hasEnded)
    {
        end = Math.Min(end, first + HeaderReach);
        if (!HasDateTimeLine(first, end)) return false;
        var dateTime = false;
        for (var i = first; i < end; i++)
        {
            var look = outline.HeaderLook(i);
            switch (look.Kind)
            {
                case LineKind.EndMark or LineKind.Separator when !hasEnded && !dateTime: return false;
                case LineKind.PageHeader when !hasEnded && i > first && !dateTime && PageLook.IsFirst(outline.Slice(_lines.Trimmed(i)), look.Content): return false;
                case LineKind.DateTimeGroup: dateTime = true; break;
                case LineKind.From: return dateTime;
                case LineKind.Paragraph or LineKind.AttributesHead: return false;
                case LineKind.Text when dateTime: return false;
            }
        }

        return false;
    }

    /// <summary>Whether any line looks like a date-time line: without one there is no header, and nothing else need be asked of the
    /// lines. The answer holds for the stretch up to the first line that does.</summary>
    private bool HasDateTimeLine(int first, int end)
    {
        if (first >= _dateTime.From && end <= _dateTime.To) return false;
        var i = first >= _dateTime.From ? Math.Max(first, _dateTime.To) : first;
        var from = i > first ? _dateTime.From : first;
        for (; i < end; i++)
        {
            i = outline.Looks.BehindPassed(i, end);
            if (i == end) break;
            var span = _lines.Trimmed(i);
            var isCandidate = DateTimeLook.MayMatch(span.Length, _lines.FiguresOf(i));
            if (!isCandidate && span.Length is < ShortestAttributesHead or > LongestAttributesHead) continue;
            var line = outline.Slice(span);
            if (IsAttributesHead(line))
            {
                _dateTime = (from, int.MaxValue);
                return false;
            }

            if (!isCandidate || outline.Looks.IsFurniture(i) || !DateTimeLook.Matches(line)) continue;
            _dateTime = (from, i);
            return true;
        }

        _dateTime = (from, end);
        return false;
    }

    /// <summary>Behind the heading of the attribute block stands no further header.</summary>
    private static bool IsAttributesHead(ReadOnlySpan<char> line) =>
        line[0] is 'M' or 'm' && line.Length is >= ShortestAttributesHead and <= LongestAttributesHead && Vocabulary.Furniture.StartingWith(line).Kind == Vocabulary.FurnitureKind.AttributesHead;
}
