using System.Globalization;
using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser<char>;
using static Pidgin.Parser;

namespace Cables.Grammar;

/// <summary>How the instruction of an executive-order line reads. FORMAT.md E11: <c>instruction = "N/A" | gds | ads | xgds | rds | xds |
/// decl | anything</c>. One spelling for each: <c>XGDS1</c> and <c>XGDS(1)</c> are XGDS-1, <c>DECL:OADR</c> is DECL: OADR.</summary>
internal static class InstructionGrammar
{
    private static readonly string[] Schedules = ["XGDS", "GDS", "ADS", "RDS", "XDS"];

    /// <param name="Text">As printed, in the one spelling; null when nothing stands there.</param>
    /// <param name="Date">The date on which it declassifies or reviews; null for an event, an office, or a year alone.</param>
    /// <param name="Exemptions">The exemption codes, <c>X1</c>, <c>25X1</c>.</param>
    /// <param name="IsRepaired">Whether a damaged letter or figure was repaired.</param>
    internal readonly record struct Instruction(string? Text, DateOnly? Date, ValueList<string> Exemptions, bool IsRepaired);

    /// <summary>N/A, NA, N.A., N-A, N /A; misread, <c>N/H</c>.</summary>
    private static readonly Parser<char, bool> NotApplicable =
        Token(c => c is 'N' or 'n').Then(Blanks).Then(OneOf('/', '-', '.').Optional()).Then(Blanks)
            .Then(OneOf(CIChar('A').WithResult(false), OneOf('H', 'R', '4').WithResult(true)))
            .Before(Not(Token(char.IsAsciiLetter)));

    private static readonly Parser<char, string> Word = Token(char.IsAsciiLetterOrDigit).AtLeastOnceString();

    /// <summary>The category behind a schedule, <c>-1</c>, <c> 1</c>, <c>(1)</c>, <c>1</c>; no figure of a date.</summary>
    private static readonly Parser<char, char> Category = Try(
        Blanks.Then(OneOf('-', '(').Optional()).Then(Blanks).Then(OneOf('1', '2', '3', '4'))
            .Before(Char(')').Optional()).Before(Not(Token(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-'))));

    private static readonly Parser<char, string> OnDate =
        Blanks.Then(OneOf('-', ',', ':').Optional()).Then(Blanks)
            .Then(Try(CIString("DECLAS").Then(Token(c => char.IsAsciiLetter(c) || c is ':' or '.').SkipMany()).Then(Blanks)).Optional())
            .Then(Date());

    private static readonly Parser<char, int> DateAt = OnDate.Then(CurrentOffset, (date, end) => end - date.Length);

    /// <summary><c>X1</c>, <c>25X1</c>, and <c>1.6X6</c>, which names the section before the code.</summary>
    private static readonly Parser<char, string> Exemption =
        Try(OneOf('1', 'l').Then(Char('.')).Then(AsciiDigit)).Optional()
            .Then(OneOf(Try(String("25")), Try(String("50"))).Or(Return("")))
            .Then(Char('X').Then(AsciiDigit), (years, code) => $"{years}X{code}")
            .Before(Not(Token(char.IsAsciiLetterOrDigit)));

    private static readonly Parser<char, List<string>> Exemptions = Map(
        (first, further) => (List<string>)[first, .. further],
        Exemption,
        Try(Blanks.Then(OneOf(',', ';', '/', '&').Optional()).Then(Blanks).Before(Lookahead(OneOf('X', '2', '5', '1')))).Then(Exemption).List());

    public static Instruction Read(ReadOnlySpan<char> printed) => PlainInstruction.Read(printed) ?? Parse(printed.ToString());

    internal static Instruction Parse(string printed)
    {
        printed = printed.TrimEnd('.', ' ');
        if (printed.Length == 0) return default;
        if (NotApplicable.Parse(printed) is { Success: true, Value: var misread }) return new Instruction("N/A", null, [], misread);
        return printed.StartsWith("DECL", StringComparison.OrdinalIgnoreCase) ? Declassify(printed) : Schedule(printed);
    }

    private static Instruction Schedule(string printed)
    {
        var word = Word.Parse(printed) is { Success: true, Value: var first } ? first : "";
        var (schedule, length) = ScheduleOf(word);
        if (schedule is null) return OfOffice(printed, "");
        var behind = printed[length..];
        var repaired = !word.StartsWith(schedule, StringComparison.OrdinalIgnoreCase);
        if (Category.Then(CurrentOffset, (figure, end) => (figure, end)).Parse(behind) is { Success: true, Value: var (category, after) })
        {
            schedule = $"{schedule}-{category}";
            behind = behind[after..];
        }

        return Dated(schedule, behind, [], repaired);
    }

    /// <summary>The schedule that a word begins with, and how much of it: XGDS1 is XGDS, and 6DS a misread GDS.</summary>
    private static (string? Schedule, int Length) ScheduleOf(string word)
    {
        foreach (var schedule in Schedules)
            if (word.StartsWith(schedule, StringComparison.OrdinalIgnoreCase) && !word.Skip(schedule.Length).Any(char.IsAsciiLetter))
                return (schedule, schedule.Length);
        var near = Array.FindAll(Schedules, schedule => word.Length == schedule.Length && LookAlikes.Distance(word, schedule, 1) == 1);
        return near.Length == 1 ? (near[0], word.Length) : (null, 0);
    }

    private static Instruction Declassify(string printed)
    {
        var end = 4;
        while (end < printed.Length && char.IsAsciiLetter(printed[end])) end++;
        // 'DECLASSIFIED BY NARA' is no instruction of the drafter's.
        if (end > 4 && printed.AsSpan(0, end) is not ("DECLAS" or "DECLASSIFY")) return new Instruction(printed, null, [], false);
        var behind = printed[end..].TrimStart(' ', ':', '.', ';');
        var doubled = behind.StartsWith("DECL", StringComparison.OrdinalIgnoreCase) && behind.Length > 4 && !char.IsAsciiLetter(behind[4]);
        if (doubled) behind = behind[4..].TrimStart(' ', ':', '.', ';');
        if (Exemptions.Parse(behind) is { Success: true, Value: var codes }) return new Instruction($"DECL: {behind}", null, codes.ToValueList(), doubled);
        var office = OfOffice(behind, "DECL: ");
        return office.IsRepaired || office.Text == "DECL: OADR" ? office with { IsRepaired = office.IsRepaired || doubled } : Dated("DECL:", " " + behind, [], doubled);
    }

    /// <summary>OADR, the originating agency's determination required: <c>O.A.D.R.</c>, misread <c>0ADR</c>, <c>OADA</c>.</summary>
    private static Instruction OfOffice(string printed, string before)
    {
        var letters = printed.Replace(".", "", StringComparison.Ordinal);
        var distance = letters.Length == 4 ? LookAlikes.Distance(letters, "OADR", 2) : 9;
        return distance <= 2 ? new Instruction(before + "OADR", null, [], distance > 0) : new Instruction(before + printed, null, [], false);
    }

    /// <summary>A date directly behind the schedule; its figures repaired.</summary>
    private static Instruction Dated(string schedule, string behind, ValueList<string> exemptions, bool repaired)
    {
        if (!DateAt.Parse(behind).Success) return new Instruction((schedule + behind).Trim(), null, exemptions, repaired);
        var start = DateAt.ParseOrThrow(behind);
        var date = OnDate.ParseOrThrow(behind);
        var figures = string.Concat(date.Select(c => LookAlikes.Figure(c) is var figure and >= 0 ? (char)('0' + figure) : c));
        if (ToDate(figures) is not { } value) return new Instruction((schedule + behind).Trim(), null, exemptions, repaired);
        var text = string.Concat(schedule, behind.AsSpan(0, start), figures, behind.AsSpan(start + date.Length));
        return new Instruction(text, value, exemptions, repaired || figures != date);
    }

    /// <summary>Month, day and year as in the United States, <c>6/5/99</c>, <c>12-31-74</c>; or the year first, <c>2018/07/24</c>.</summary>
    private static Parser<char, string> Date()
    {
        var stroke = OneOf('/', '-');
        var figures = Token(c => LookAlikes.Figure(c) >= 0);
        var yearFirst = figures.RepeatString(4).Then(stroke).Then(figures.Between(1, 2)).Then(stroke).Then(figures.Between(1, 2));
        var monthFirst = figures.Between(1, 2).Then(stroke).Then(figures.Between(1, 2)).Then(stroke).Then(figures.Between(2, 4));
        return Try(yearFirst).Or(monthFirst).Slice((span, _) => span.ToString()).Before(Not(Token(char.IsAsciiLetterOrDigit)));
    }

    private static DateOnly? ToDate(string figures)
    {
        var parts = figures.Split('/', '-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        var (year, month, day) = parts[0] > 31 ? (parts[0], parts[1], parts[2]) : (parts[2], parts[0], parts[1]);
        if (year < 100) year += year >= 60 ? 1900 : 2000;
        return year is > 1960 and < 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day) : null;
    }
}
