namespace Cables.Outline.Documents;

/// <summary>Recognises a telegram by a page header <c>PAGE 01</c>, a letterhead, <c>Message Text</c>, an envelope, a date-time line with
/// FM under it. FORMAT.md E22.</summary>
internal sealed class TelegramRecognizer : DocumentRecognizer
{
    private const int Reach = 60;

    public override DocumentKind Kind => DocumentKind.Telegram;

    /// <summary>Whether a line of such a look may begin a telegram, or name it.</summary>
    public static bool IsSign(LineKind look) => look is LineKind.TextHead or LineKind.PageHeader or LineKind.TransmissionId or LineKind.Routing
        or LineKind.DateTimeGroup or LineKind.ReferenceLine;

    public override int? Begins(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind look, DocumentState state) =>
        IsStart(file, i, line, look, state) ? file.BackOverHead(i) : null;

    private static bool IsStart(DocumentSplitter file, int i, ReadOnlySpan<char> line, LineKind kind, DocumentState state)
    {
        if (line.Length > LongestSign) return false;
        // What stands below a head belongs to the telegram that the head began.
        if (state.IsHeadOnly && kind != LineKind.TextHead) return false;
        switch (kind)
        {
            case LineKind.TextHead:
                return true;
            case LineKind.PageHeader:
                return PageLook.IsFirst(line, file.InBody(i).Content) && (state.HasPage || state.HasReferenceLine || state.HasEnded || !state.HasFrom)
                    && !IsFurtherSection(file, i, state);
            case LineKind.TransmissionId or LineKind.Routing:
                return (state.HasFrom && state.HasReferenceLine || state.HasEnded
                        || !state.HasPage && !state.HasFrom && !state.HasReferenceLine && !state.HasEnvelope)
                    && (kind == LineKind.TransmissionId || NextIs(file, i, LineKind.Calling, 2))
                    && !IsFurtherSection(file, i, state);
            case LineKind.DateTimeGroup:
                return (state.HasEnded || !state.HasPage && !state.HasDateTimeGroup && !state.HasReferenceLine)
                    && !IsEnvelopeAbove(file, i) && NextIs(file, i, LineKind.From, 3) && !IsFurtherSection(file, i, state);
            case LineKind.ReferenceLine:
                if (state.Name.Length == 0) state.Name = NameOf(line);
                return false;
            default:
                return false;
        }
    }

    /// <summary>A header with a section above 1 and the name of the telegram at hand goes on with it.</summary>
    private static bool IsFurtherSection(DocumentSplitter file, int first, DocumentState state)
    {
        if (state.Name.Length == 0) return false;
        for (var i = first; i < file.LineCount && i < first + Reach; i++)
        {
            var next = file.Line(i);
            if (next.IsEmpty || next.Length > 100) continue;
            if (file.InHeader(i).Kind != LineKind.ReferenceLine) continue;
            var section = next.IndexOf("SECTION", StringComparison.OrdinalIgnoreCase);
            return section >= 0 && !next[section..].Contains(" 01 ", StringComparison.Ordinal) && !next[section..].Contains(" 1 ", StringComparison.Ordinal)
                && NameOf(next) == state.Name;
        }

        return false;
    }

    /// <summary>The last word, the number, of a reference line.</summary>
    private static string NameOf(ReadOnlySpan<char> line)
    {
        var number = line.LastIndexOfAnyInRange('0', '9');
        if (number < 0) return "";
        var start = number;
        while (start > 0 && char.IsAsciiDigit(line[start - 1])) start--;
        return line[start..(number + 1)].TrimStart('0').ToString();
    }

    private static bool IsEnvelopeAbove(DocumentSplitter file, int line)
    {
        for (var i = line - 1; i >= 0 && i > line - 8; i--)
        {
            var above = file.Line(i);
            if (above.IsEmpty) continue;
            return EnvelopeLook.Read(above) is LineKind.Security or LineKind.Calling or LineKind.Routing or LineKind.TransmissionId;
        }

        return false;
    }

    private static bool NextIs(DocumentSplitter file, int line, LineKind kind, int within)
    {
        var printed = 0;
        for (var i = line + 1; i < file.LineCount && printed < within; i++)
        {
            var next = file.Line(i);
            if (next.IsEmpty) continue;
            printed++;
            if (file.InHeader(i).Kind == kind) return true;
        }

        return false;
    }
}
