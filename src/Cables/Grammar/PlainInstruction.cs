using Cables.Text;

namespace Cables.Grammar;

/// <summary>Reads an instruction as the form printed it, <c>GDS</c>, <c>GDS 8/26/85 (DOE, JANE Q.)</c>, <c>RDS-4 3/1/99</c>, <c>DECL: 06/16/2003</c>. What
/// it takes reads as <see cref="InstructionGrammar"/> reads it, which need not even be made for it.</summary>
internal static class PlainInstruction
{
    /// <summary>The instructions that most lines have, each in its one spelling.</summary>
    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Usual =
        new[] { "N/A", "GDS", "XGDS", "XGDS-1", "XGDS-2", "XGDS-3", "XGDS-4", "ADS", "DECL: OADR" }.ToDictionary(text => text).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>One of the usual instructions, or a schedule, its category perhaps, and a date; null for whatever the grammar has to read.</summary>
    public static InstructionGrammar.Instruction? Read(ReadOnlySpan<char> printed)
    {
        if (Usual.TryGetValue(printed, out var text)) return new InstructionGrammar.Instruction(text, null, [], false);
        var at = BehindSchedule(printed);
        // Blanks are single, and what the grammar takes from the end stands there not.
        if (at == 0 || printed[^1] is '.' or ' ' || printed.Contains("  ", StringComparison.Ordinal) || printed.ContainsAnyExceptInRange(' ', '~')) return null;
        return DateAt(printed[at..]) is { } date ? new InstructionGrammar.Instruction(printed.ToString(), date, [], false) : null;
    }

    /// <summary>Where the date stands that belongs to a schedule; 0 without one.</summary>
    private static int BehindSchedule(ReadOnlySpan<char> printed)
    {
        var blank = printed.IndexOf(' ');
        if (blank < 3) return 0;
        var word = printed[..blank];
        if (word is "DECL:") return blank + 1;
        if (word.Length > 4 && word[^2] == '-' && word[^1] is '1' or '2' or '3' or '4') word = word[..^2];
        return word is "GDS" or "XGDS" or "ADS" or "RDS" or "XDS" ? blank + 1 : 0;
    }

    /// <summary>Month, day and year, of two or four figures, with strokes between and a blank or nothing behind.</summary>
    private static DateOnly? DateAt(ReadOnlySpan<char> text)
    {
        var at = 0;
        var (month, monthLength) = FiguresAt(text, ref at);
        var (day, dayLength) = FiguresAt(text, ref at);
        var start = at;
        var year = 0;
        while (at < text.Length && at < start + 5 && char.IsAsciiDigit(text[at])) year = year * 10 + text[at++] - '0';
        if (monthLength is not (1 or 2) || dayLength is not (1 or 2) || at - start is not (2 or 4) || at < text.Length && text[at] != ' ') return null;
        if (year < 100) year += year >= 60 ? 1900 : 2000;
        return year is > 1960 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    /// <summary>Figures with a stroke behind them: what they say, and how many there are.</summary>
    private static (int Value, int Length) FiguresAt(ReadOnlySpan<char> text, ref int at)
    {
        var (start, value) = (at, 0);
        while (at < text.Length && at < start + 3 && char.IsAsciiDigit(text[at])) value = value * 10 + text[at++] - '0';
        return at < text.Length && text[at] == '/' ? (value, at++ - start) : (0, 0);
    }
}
