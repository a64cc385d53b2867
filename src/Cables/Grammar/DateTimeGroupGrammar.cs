using Cables.Text;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the date-time line reads. FORMAT.md E06:
/// <c>dtgLine = [ precedence { ws precedence } ws ] dtg { ws signal }</c>,
/// <c>dtg = dd ows hh mm ows zone ows month ows yy</c>.</summary>
internal static class DateTimeGroupGrammar
{
    private static readonly Parser<char, string> Time = FigureOnly.Before(Blanks).RepeatString(6);

    private static readonly Parser<char, char> Zone =
        Token(c => char.IsAsciiLetter(c) || c is '2' or '7' or '?' or '&').Labelled("zone letter");

    /// <summary>Three letters before figures, as in <c>AUG83</c>, are a whole month; else what scanning made of one.</summary>
    private static readonly Parser<char, string> Month =
        Try(AsciiLetter.RepeatString(3).Before(Lookahead(AsciiDigit))).Or(Token(c => char.IsAsciiLetter(c) || c is '0' or '8' or '6').AtLeastOnceString()).Labelled("month");

    private static readonly Parser<char, string> Year =
        Char('\'').Optional().Then(Try(FigureOnly.RepeatString(4)).Or(FigureOnly.RepeatString(2)));

    private static readonly Parser<char, Unit> Joint = Token(c => WhiteSpace.IsBlank(c) || c is '.' or ',').SkipMany();

    private static readonly Parser<char, Located> Group = Map(
        (start, time, zone, month, year, end) => new Located(start, end, time, zone, month, year),
        CurrentOffset,
        Time,
        Zone.Before(Joint),
        Month.Before(Joint),
        Try(Year).Optional(),
        CurrentOffset);

    /// <summary>A group whose time is lost, but not its month and year: <c>(san JUN 68</c>.</summary>
    private static readonly Parser<char, Located> MonthAndYear = Map(
        (start, month, year, end) => new Located(start, end, "", 'Z', month, Maybe.Just(year)),
        CurrentOffset,
        AsciiLetter.RepeatString(3).Before(Blanks1).Where(word => MonthOf(word) is not null),
        Year,
        CurrentOffset);

    private static readonly Parser<char, Located> Alone = Blanks.Then(Group).Before(Blanks).Before(End);

    /// <summary>A group found in a line.</summary>
    internal readonly record struct Located(int Start, int End, string Time, char Zone, string Month, Maybe<string> Year);

    /// <summary>What a line or a value reads as.</summary>
    /// <param name="Group">The group; unreadable ones have no <see cref="DateTimeGroup.Utc"/>.</param>
    /// <param name="Start">Where it begins in the text read.</param>
    /// <param name="End">Where it ends.</param>
    /// <param name="Repaired">Whether anything had to be repaired.</param>
    internal readonly record struct Reading(DateTimeGroup Group, int Start, int End, bool Repaired);

    public static bool TryRead(ReadOnlySpan<char> text, out DateTimeGroup group)
    {
        group = PlainDateTimeGroup.GroupOf(text).GetValueOrDefault();
        if (group.Day > 0) return true;
        if (text.Length > 64) return false;
        var result = Alone.Parse(text);
        if (!result.Success) return false;
        var reading = Resolve(result.Value, text, 0).Group;
        // A word that could be two months is no value yet; in a telegram, other places may decide it.
        if (reading is not { Day: > 0, Month: not null } || reading.Year is null && result.Value.Year.HasValue) return false;
        group = reading;
        return true;
    }

    /// <summary>Finds the group in a line; null when the line holds not even a month and a year.</summary>
    public static Reading? Find(ReadOnlySpan<char> line)
    {
        if (PlainDateTimeGroup.Find(line) is { } plain) return plain;
        if (line.Length > 200) line = line[..200];
        Reading? partial = null;
        for (var at = 0; at < line.Length; at++)
        {
            if (LookAlikes.Figure(line[at]) < 0 || at > 0 && char.IsAsciiDigit(line[at - 1]) || !BeginsTime(line[at..])) continue;
            var result = Group.Parse(line[at..]);
            if (!result.Success) continue;
            var reading = Resolve(result.Value, line[at..], at);
            if (reading.Group is { Day: > 0, Month: not null }) return reading;
            // A prosign O may have been taken for the first figure: look on for a better one.
            if (partial is null && (reading.Group.Month is not null || reading.Group is { Day: > 0, Year: not null })) partial = reading;
        }

        return partial ?? FindMonth(line);
    }

    /// <summary>Whether six figures stand here and something behind them: without them the grammar need not be asked.</summary>
    private static bool BeginsTime(ReadOnlySpan<char> text)
    {
        var (at, figures) = (0, 0);
        for (; at < text.Length && figures < 6; at++)
        {
            if (LookAlikes.Figure(text[at]) >= 0) figures++;
            else if (!WhiteSpace.IsBlank(text[at])) return false;
        }

        return figures == 6 && at < text.Length;
    }

    /// <summary>Whether a word of three letters stands here, as a month.</summary>
    private static bool BeginsWord(ReadOnlySpan<char> text) =>
        text.Length > 4 && char.IsAsciiLetter(text[0]) && char.IsAsciiLetter(text[1]) && char.IsAsciiLetter(text[2]) && WhiteSpace.IsBlank(text[3]);

    private static Reading? FindMonth(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (at > 0 && char.IsAsciiLetter(line[at - 1]) || !BeginsWord(line[at..]) || MonthAndYear.Parse(line[at..]) is not { Success: true } result) continue;
            // What stands before the month is the time that cannot be read.
            var start = line[..at].TrimEnd().LastIndexOf(' ') + 1;
            return new Reading(default, start, at + result.Value.End, Repaired: true);
        }

        return null;
    }

    /// <summary>The precedences before the group, first and second: <c>P R</c>, <c>PR</c>, <c>P/R</c>, damaged <c>0</c>.</summary>
    public static (Precedence? First, Precedence? Second) Prosigns(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd(" \n/.,:(=-_)");
        if (before.IsEmpty || !Precedence.TryFromProsign(before[^1], out var last)) return default;
        var rest = before[..^1].TrimEnd(" \n/");
        if (rest.IsEmpty || !Precedence.TryFromProsign(rest[^1], out var first)) return (last, null);
        return rest.Length == 1 || !char.IsLetterOrDigit(rest[^2]) ? (first, last) : (last, null);
    }

    /// <summary>Operating signals behind the group: Z or Q, two letters, perhaps a figure.</summary>
    public static ValueList<string> Signals(ReadOnlySpan<char> behind)
    {
        var signals = new List<string>();
        foreach (var range in behind.Split(' '))
        {
            var word = behind[range];
            if (word.Length is not (3 or 4) || word[0] is not ('Z' or 'Q')) continue;
            if (char.IsAsciiLetterUpper(word[1]) && char.IsAsciiLetterUpper(word[2]) && (word.Length == 3 || char.IsAsciiDigit(word[3])))
                signals.Add(word.ToString());
        }

        return signals.ToValueList();
    }

    private static Reading Resolve(Located found, ReadOnlySpan<char> text, int offset)
    {
        var month = MonthOf(found.Month);
        int? year = found.Year.HasValue ? YearOf(found.Year.Value) : null;
        var zone = char.ToUpperInvariant(found.Zone);
        // Another letter than Z is rather a misread Z: State telegrams use no other zone (FORMAT.md E06).
        if (!char.IsAsciiLetter(zone) || zone is 'S' or 'J') zone = 'Z';
        var (day, hour, minute) = Clock(found.Time);
        var group = new DateTimeGroup(day, hour, minute, zone, month, year);
        if (day == 0) group = default(DateTimeGroup) with { Month = month, Year = year };
        var printed = WhiteSpace.CloseUp(text[found.Start..found.End]);
        var end = found.End;
        while (end > found.Start && text[end - 1] is ' ' or '.' or ',' or '\n') end--;
        return new Reading(group, offset + found.Start, offset + end, printed != WhiteSpace.CloseUp(group.ToString()) && !IsPlainVariant(printed, group));
    }

    /// <summary>Long months and years of four figures are no damage.</summary>
    private static bool IsPlainVariant(string printed, DateTimeGroup group) =>
        group is { Day: > 0, Month: { } month, Year: { } year }
        && printed.StartsWith(WhiteSpace.CloseUp(group.ToString())[..7], StringComparison.Ordinal)
        && printed.AsSpan(7).StartsWith(DateTimeGroup.MonthName(month))
        && printed.EndsWith((year % 100).ToString("00", null), StringComparison.Ordinal);

    /// <summary>Day, hour and minute of six figures; where a part is impossible and a slashed zero explains it, the zero is put
    /// back. Zeros when that does not help either.</summary>
    private static (int Day, int Hour, int Minute) Clock(string time)
    {
        var day = Part(time, 0, value => value is >= 1 and <= 31);
        var hour = Part(time, 2, value => value <= 24);
        var minute = Part(time, 4, value => value <= 59);
        return day is { } d && hour is { } h && minute is { } m ? (d, h, m) : default;
    }

    private static int? Part(string time, int at, Func<int, bool> isPossible)
    {
        var value = Value(time[at], time[at + 1]);
        if (isPossible(value)) return value;
        var first = IsSlashedZero(time[at]) ? Value('0', time[at + 1]) : -1;
        var second = IsSlashedZero(time[at + 1]) ? Value(time[at], '0') : -1;
        return (first >= 0 && isPossible(first), second >= 0 && isPossible(second)) switch
        {
            (true, false) => first,
            (false, true) => second,
            _ => null,
        };
    }

    private static int Value(char tens, char ones) => (tens - '0') * 10 + (ones - '0');

    private static bool IsSlashedZero(char figure) => figure is '6' or '8' or '9';

    /// <summary>Two figures from 60 on are of the twentieth century; State wrote two figures through 2010. Four figures are the
    /// year, unless nobody sent telegrams then.</summary>
    private static int? YearOf(string figures)
    {
        var value = int.Parse(figures, System.Globalization.CultureInfo.InvariantCulture);
        if (figures.Length == 4) return value is >= 1900 and < 2100 ? value : null;
        return value >= 60 ? 1900 + value : 2000 + value;
    }

    private static int? MonthOf(string word)
    {
        if (word.Length < 2) return null;
        int? near = null;
        for (var month = 1; month <= 12; month++)
        {
            var name = DateTimeGroup.MonthName(month)!;
            if (word.Length >= 3 && word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return month;
            var isNear = word.Length == 2
                ? name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                : LookAlikes.Distance(word, name, LookAlikes.OneLetter) <= LookAlikes.OneLetter;
            if (!isNear) continue;
            if (near is not null) return NearestMonth(word);
            near = month;
        }

        return near;
    }

    /// <summary>Of several months one letter away, the one whose letter is a look-alike.</summary>
    private static int? NearestMonth(string word)
    {
        int? near = null;
        for (var month = 1; month <= 12 && word.Length == 3; month++)
        {
            if (LookAlikes.Distance(word, DateTimeGroup.MonthName(month), LookAlikes.OneAlike) > LookAlikes.OneAlike) continue;
            if (near is not null) return null;
            near = month;
        }

        return near;
    }
}
