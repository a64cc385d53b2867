using Spectre.Console;

namespace Cables.Cli;

/// <summary>Cuts a line that is wider than the terminal, between words where there are any.</summary>
internal static class Wrapping
{
    /// <summary>The stretches of a line, none wider than so many columns; together they are the line.</summary>
    public static IEnumerable<Range> Of(string line, int? width)
    {
        if (width is not { } most || line.Length == 0)
        {
            yield return ..;
            yield break;
        }

        for (var from = 0; from < line.Length;)
        {
            var end = EndOf(line, from, most);
            yield return from..end;
            from = end;
        }
    }

    private static int EndOf(string line, int from, int most)
    {
        var cells = 0;
        var blank = -1;
        var at = from;
        while (at < line.Length)
        {
            var length = char.IsSurrogatePair(line, at) ? 2 : 1;
            cells += line.Substring(at, length).GetCellWidth();
            // Blanks may hang over the edge.
            if (cells > most && line[at] != ' ') break;
            if (line[at] == ' ') blank = at + 1;
            at += length;
        }

        if (at == line.Length) return at;
        // A word that begins near the left edge would leave a line nearly empty.
        if (blank - from > most / 3) return blank;
        return Math.Max(at, from + 1);
    }
}
