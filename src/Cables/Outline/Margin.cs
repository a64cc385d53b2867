namespace Cables.Outline;

/// <summary>Marks that a scanner leaves before the first word of a line: quotes, bars, dots, a lone letter.</summary>
internal static class Margin
{
    /// <summary>How many characters at the start of a line are such marks; never the whole line.</summary>
    public static int Length(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && char.IsAsciiLetter(line[0]) && line[1] != ' ') return 0;
        var at = 0;
        var lone = 0;
        while (at < line.Length && at < 10)
        {
            var c = line[at];
            if (c == '£' || c == '[' || c == '(') break;
            if (!char.IsLetterOrDigit(c))
            {
                at++;
                continue;
            }

            // A lone letter or figure between marks and the word: 'i FM', '7 ~ FM', ': . FM'.
            // Two in a row are letter-spacing: S E C R E T.
            if (lone++ == 0 && at + 1 < line.Length && line[at + 1] == ' ' && (at + 3 >= line.Length || line[at + 3] != ' ' || !char.IsLetter(line[at + 2])) && c is not ('Z' or 'O' or 'P' or 'R' or '0')) at += 2;
            else break;
        }

        return at >= line.Length ? 0 : at;
    }
}
