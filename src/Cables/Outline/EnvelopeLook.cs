using Cables.Text;

namespace Cables.Outline;

/// <summary>Recognises the format lines of ACP 127 and the end marks.</summary>
internal static class EnvelopeLook
{
    public static LineKind Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return LineKind.Text;
        switch (line[0])
        {
            case 'V' or 'Z' when line.StartsWith("VZCZC") || line.StartsWith("ZCZC") || line.StartsWith("VVZCZC") || IsVv(line):
                return LineKind.TransmissionId;
            case 'Z' or '*' or '-' when IsSecurity(line):
                return LineKind.Security;
            case 'B' or '8' or 'S' or '!' or 'i' or 'b' when line.Length <= 5 && IsBreak(line):
                return LineKind.Separator;
            case 'N' when IsEndMark(line):
                return LineKind.EndMark;
            case '<' when line.StartsWith("<< END OF DOCUMENT"):
                return LineKind.EndMark;
            case '#' or '*' or '£' when IsSerial(line):
                return LineKind.Serial;
            case 'G' when IsGroupCount(line):
                return LineKind.Accounting;
        }

        if (IsRouting(line)) return LineKind.Routing;
        if (IsCalling(line)) return LineKind.Calling;
        return line.Length < 16 && line.EndsWith(" GRNC") ? LineKind.Accounting : LineKind.Text;
    }

    /// <summary>Whether a line begins as most format lines do that are like no other: VZCZC, ZNR, RR RUEHC, DE RUEHC.</summary>
    public static bool MayBegin(ReadOnlySpan<char> line) =>
        line.Length > 3 && (line[0] is 'V' or 'Z' || line[2] == ' ' && (line[0] == line[1] || line[0] == 'D' && line[1] == 'E'));

    private static bool IsVv(ReadOnlySpan<char> line) =>
        line.StartsWith("VV ") && line.Length is > 8 and < 40 && line.ContainsAnyInRange('0', '9');

    /// <summary><c>BT</c>, alone; scans make <c>8T</c>, <c>B T</c>, <c>BT..</c> of it.</summary>
    private static bool IsBreak(ReadOnlySpan<char> line)
    {
        var letters = line.Trim("!.,:; -i");
        return letters is "BT" or "8T" or "B T" or "ST" or "bT" or "Bt";
    }

    /// <summary><c>NNNN</c>, <c>NNN</c>, <c>N N N N</c>, <c>NMNN</c>, <c>NNNNMAFVVZCZ</c>.</summary>
    private static bool IsEndMark(ReadOnlySpan<char> line)
    {
        if (line.Length > 20) return false;
        var (ns, others) = (0, 0);
        foreach (var c in line)
        {
            if (c == 'N') ns++;
            else if (c is not (' ' or '.')) others++;
        }

        return ns >= 3 && (others == 0 || others == 1 && ns >= 3 && line.Length <= 5 || line.StartsWith("NNNN") && !line.Contains(' '));
    }

    private static bool IsSecurity(ReadOnlySpan<char> line)
    {
        var z = line.IndexOf("ZN", StringComparison.Ordinal);
        if (z is < 0 or > 2 || line.Length < z + 9) return false;
        var rest = line[z..];
        return rest[2] is 'R' or 'Y' && rest[3] == ' ' && rest[4] == rest[5] && rest[5] == rest[6] && char.IsAsciiLetterUpper(rest[4]);
    }

    private static bool IsSerial(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > 12) return false;
        var figures = 0;
        foreach (var c in line[1..])
        {
            if (LookAlikes.IsFigure(c)) figures++;
            else if (c is not ('/' or ' ')) return false;
        }

        return figures >= 3;
    }

    private static bool IsGroupCount(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("GR ") && line is not "GRNC") return false;
        foreach (var c in line[2..])
            if (char.IsAsciiLetter(c) && line is not "GRNC") return false;
        return line.Length < 8;
    }

    /// <summary><c>PP RUEHDIR</c>, <c>OO RUEHC RUEHGT</c>, <c>00 RUEHC</c>.</summary>
    private static bool IsRouting(ReadOnlySpan<char> line)
    {
        if (line.Length < 7 || line[0] != line[1] || line[2] != ' ') return false;
        if (line[0] is not ('Z' or 'O' or 'P' or 'R' or 'Y' or '0')) return false;
        return IsIndicator(line[3..]);
    }

    /// <summary><c>DE RUEHMK #0498/01 2061434</c>.</summary>
    private static bool IsCalling(ReadOnlySpan<char> line)
    {
        var de = 0;
        while (de < 3 && de + 4 <= line.Length && !(line[de] == 'D' && line[de + 1] == 'E')) de++;
        return line[de..].StartsWith("DE R") && line.Length < 60 && IsIndicator(line[(de + 3)..])
            && line[(de + 3)..].ContainsAnyInRange('0', '9');
    }

    /// <summary>R and three to six more capitals, then no letter.</summary>
    private static bool IsIndicator(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        if (text.IsEmpty || text[0] != 'R') return false;
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterUpper(text[length])) length++;
        return length is >= 4 and <= 7;
    }
}
