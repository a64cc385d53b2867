using Cables.Text;

namespace Cables.Outline;

/// <summary>Finds a date-time line that scanning tore apart: <c>P 22171QZ</c>, a blank line, <c>OCT 68</c>.</summary>
internal static class TornDateTimeLine
{
    private const int LongestPiece = 16;

    /// <summary>Whether a line of a kind may be the first piece.</summary>
    public static bool MayBegin(LineKind kind) => kind is LineKind.Text or LineKind.Noise or LineKind.Paragraph or LineKind.Caption;

    /// <summary>The lines of the two or three pieces; null when none begins on the line.</summary>
    public static List<int>? Find(TelegramOutline outline, int line, int end)
    {
        var span = outline.Lines.Trimmed(line);
        var first = outline.Slice(span);
        // Fewer figures than a time's are the number of a form or of a paragraph, fewer than four letters perhaps a prosign.
        if (first.Length > LongestPiece || (first.ContainsAnyInRange('0', '9') ? first.Length < 4 : first.Length > 4) || first.Contains(':')) return null;
        LineSpans pieces = default;
        pieces.Add(span);
        List<int> found = [line];
        for (var next = line + 1; next < end && pieces.Count < 3 && next - found[^1] < 4; next++)
        {
            var further = outline.Lines.Trimmed(next);
            if (further.Length == 0) continue;
            // A piece that is whole by itself takes nothing but a prosign from above.
            if (further.Length > LongestPiece || first.Trim(" .=").Length > 3 && DateTimeLook.Matches(outline.Slice(further))) return null;
            pieces.Add(further);
            found.Add(next);
            if (DateTimeLook.Matches(BlockText.Of(outline.Source, pieces).Text.Replace('\n', ' '))) return found;
        }

        return null;
    }
}
