using System.Runtime.CompilerServices;
using Cables.Text;

namespace Cables.Outline;

/// <summary>Recognises the line of the date-time group: <c>P R 281848Z DEC 66</c>, whatever scanning made of its figures.</summary>
internal static class DateTimeLook
{
    private static readonly string[] Months =
        ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    private static readonly string[] MonthNames =
        ["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"];

    private const int Shortest = 10;
    private const int Longest = 160;

    /// <summary>Longer lines are told by their time, never by their month alone.</summary>
    private const int LongestWithoutTime = 30;

    /// <summary>Behind a time stand its Z and a month of three letters at least.</summary>
    private const int ShortestMonth = 4;

    /// <summary>A time begins before this place.</summary>
    private const int LastStart = 24;

    /// <summary>So many figures of a time must be sure.</summary>
    private const int SureFigures = 4;

    /// <summary>Whether a line of such a length and with so many figures may be a date-time line. Costs next to nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool MayMatch(int length, int figures) =>
        length is >= Shortest and <= Longest && figures >= (length <= LongestWithoutTime ? 1 : SureFigures);

    /// <summary>The same of a line that begins with four letters: without a bracket, a month alone makes it none.</summary>
    public static bool MayMatchBehindLetters(ReadOnlySpan<char> line, int figures) =>
        MayMatch(line.Length, figures) && (figures >= SureFigures || line.Contains('('));

    public static bool Matches(ReadOnlySpan<char> line)
    {
        if (line.Length is < Shortest or > Longest || line.IndexOfAnyInRange('0', '9') is not (var digit and >= 0)) return false;
        // Before the first sure figure no time begins but the one that holds it.
        var first = StartOfTime(line, digit);
        if (first < LastStart && HasTime(line[..^ShortestMonth]) && FromTime(line, first)) return true;
        return FromMonth(line);
    }

    /// <summary>Whether there are six figures, four of them sure, with nothing but blanks between, where a time may begin.</summary>
    private static bool HasTime(ReadOnlySpan<char> line)
    {
        for (var from = 0; from < line.Length && line[from..].IndexOfAnyInRange('0', '9') is var digit and >= 0;)
        {
            from = StartOfTime(line, from + digit);
            if (from >= LastStart) return false;
            var (figures, real) = (0, 0);
            var end = from;
            for (; end < line.Length && IsTime(line[end]); end++)
            {
                if (line[end] != ' ') figures++;
                if (char.IsAsciiDigit(line[end])) real++;
            }

            if (figures >= 6 && real >= SureFigures) return true;
            from = end;
        }

        return false;
    }

    /// <summary>Where the figures begin, misread ones and blanks among them, one of which stands at a place.</summary>
    private static int StartOfTime(ReadOnlySpan<char> line, int figure)
    {
        while (figure > 0 && IsTime(line[figure - 1])) figure--;
        return figure;
    }

    private static bool IsTime(char c) => c == ' ' || LookAlikes.Figure(c) >= 0;

    /// <summary>Six figures and a Z early in the line, then a word and a year: <c>R 121530Z APT 75</c>.</summary>
    private static bool FromTime(ReadOnlySpan<char> line, int first)
    {
        for (var i = first; i < line.Length && i < LastStart; i++)
        {
            if (LookAlikes.Figure(line[i]) < 0) continue;
            if (i > 0 && char.IsLetterOrDigit(line[i - 1]) && !"ZOPRYzopr0".Contains(line[i - 1])) continue;
            var at = i;
            var (figures, real) = (0, 0);
            while (at < line.Length && figures < 6)
            {
                if (line[at] == ' ' && figures is > 0 and < 6)
                {
                    at++;
                    continue;
                }

                if (LookAlikes.Figure(line[at]) < 0) break;
                if (char.IsAsciiDigit(line[at])) real++;
                figures++;
                at++;
            }

            if (figures < 6 || real < SureFigures) continue;
            while (at < line.Length && line[at] == ' ') at++;
            if (at >= line.Length || line[at] is not ('Z' or 'z' or '2' or '7' or '?' or '&')) continue;
            at++;
            if (MonthAndYear(line[at..], exactMonth: false)) return true;
            // No year is printed: then all else must be as it should.
            if (real == 6 && line[at - 1] is 'Z' && line[at..].Trim() is { Length: 3 } month && IsMonth(month)) return true;
            // 'R 121413Z20UN 68': behind a prosign the rest of the line may be past reading and the line is still this one.
            if (line[at - 1] is 'Z' && i >= 2 && Prosign(line[(i - 2)..i]) && IsLostMonth(line[at..])) return true;
        }

        return false;
    }

    /// <summary>A clean month and year early in a short line that begins as a time does: <c>R 14922 JAN 78</c>,
    /// <c>: (san JUN 68</c>.</summary>
    private static bool FromMonth(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestWithoutTime) return false;
        // Before the month stand figures, a prosign, or a scrap with a bracket; no word.
        if (char.IsAsciiLetter(line[0]) && char.IsAsciiLetter(line[1]) && char.IsAsciiLetter(line[2]) && char.IsAsciiLetter(line[3]) && !line.Contains('(')) return false;
        for (var i = 3; i < line.Length - 5 && i < 18; i++)
        {
            if (!MayBeginMonth(line[i]) || !MonthAndYear(line[i..], exactMonth: true)) continue;
            var before = line[..i].Trim();
            if (before.IsEmpty) return false;
            var (letters, figures) = (0, 0);
            foreach (var c in before)
            {
                if (char.IsAsciiDigit(c)) figures++;
                else if (char.IsLetter(c)) letters++;
            }

            var time = before[(before.LastIndexOf(' ') + 1)..];
            var prosign = before.Length > time.Length && before.Contains('(');
            return figures >= 4 && letters <= 3 || prosign || Prosign(before) && before.Length <= 14 && before.IndexOf(' ') > 0
                && before.IndexOf('.') < 0 && time.Length > 2 && figures == 0;
        }

        return false;
    }

    private static bool Prosign(ReadOnlySpan<char> before) =>
        before.Length > 1 && before[0] is 'P' or 'R' or 'O' or 'Z' or '0' && before[1] == ' ';

    /// <summary>Three or four letters and figures, then two figures that end the line.</summary>
    private static bool IsLostMonth(ReadOnlySpan<char> rest)
    {
        rest = rest.Trim();
        var blank = rest.IndexOf(' ');
        return blank is 3 or 4 && rest.Length == blank + 3 && char.IsAsciiDigit(rest[^1]) && char.IsAsciiDigit(rest[^2])
            && rest[..blank].IndexOfAnyInRange('A', 'Z') >= 0;
    }

    private static bool MonthAndYear(ReadOnlySpan<char> rest, bool exactMonth)
    {
        while (rest.Length > 0 && rest[0] is ' ' or '.' or ',') rest = rest[1..];
        if (exactMonth && !IsMonth(rest)) return false;
        var letters = 0;
        while (letters < rest.Length && (char.IsLetter(rest[letters]) || letters < 3 && rest[letters] is '0' or '8')) letters++;
        if (letters is < 2 or > 9) return false;
        // RIO DE JANEIRO 66853: a word longer than a month and a stain is one only as far as its name goes.
        if (exactMonth && letters > 4 && !IsMonthName(rest[..letters])) return false;
        if (!exactMonth && !NearMonth(rest[..letters])) return false;
        var year = rest[letters..].TrimStart(" .,'");
        return year.Length >= 2 && LookAlikes.Figure(year[0]) >= 0 && LookAlikes.Figure(year[1]) >= 0
            && (char.IsAsciiDigit(year[0]) || char.IsAsciiDigit(year[1]));
    }

    /// <summary>The first letters of the months, a bit each.</summary>
    private const uint MonthLetters =
        1u << ('J' & 0x1F) | 1u << ('F' & 0x1F) | 1u << ('M' & 0x1F) | 1u << ('A' & 0x1F) | 1u << ('S' & 0x1F) | 1u << ('O' & 0x1F) | 1u << ('N' & 0x1F) | 1u << ('D' & 0x1F);

    /// <summary>Their second letters.</summary>
    private const uint SecondLetters =
        1u << ('A' & 0x1F) | 1u << ('E' & 0x1F) | 1u << ('P' & 0x1F) | 1u << ('U' & 0x1F) | 1u << ('C' & 0x1F) | 1u << ('O' & 0x1F);

    /// <summary>Whether a month, or the blank or mark before it, may begin with a character.</summary>
    private static bool MayBeginMonth(char c) => char.IsAsciiLetter(c) ? (MonthLetters >> (c & 0x1F) & 1) != 0 : c is ' ' or '.' or ',';

    /// <summary>Whether a word begins with the three letters of a month, capitals or small ones.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !char.IsAsciiLetter(word[0]) || !char.IsAsciiLetter(word[1])) return false;
        if ((MonthLetters >> (word[0] & 0x1F) & SecondLetters >> (word[1] & 0x1F) & 1) == 0) return false;
        ReadOnlySpan<char> month = [char.ToUpperInvariant(word[0]), char.ToUpperInvariant(word[1]), char.ToUpperInvariant(word[2])];
        return month is "JAN" or "FEB" or "MAR" or "APR" or "MAY" or "JUN" or "JUL" or "AUG" or "SEP" or "OCT" or "NOV" or "DEC";
    }

    private static bool IsMonthName(ReadOnlySpan<char> word)
    {
        foreach (var name in MonthNames)
            if (name.AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static bool NearMonth(ReadOnlySpan<char> word)
    {
        if (IsMonth(word)) return true;
        foreach (var month in Months)
        {
            if (word.Length == 3 && LookAlikes.Distance(word, month, 2) <= 2) return true;
            if (word.Length == 2 && month.AsSpan(0, 2).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
