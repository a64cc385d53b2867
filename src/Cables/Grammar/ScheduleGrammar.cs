using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>What the words of an instruction mean, in the spelling that <see cref="InstructionGrammar"/> gives them:
/// <c>schedule [ "-" category ] … [ "(" classifier ")" ]</c>.</summary>
internal static class ScheduleGrammar
{
    private static readonly Parser<char, DeclassificationSchedule> Schedule = OneOf(
        Word("N/A", DeclassificationSchedule.NotApplicable),
        Word("DECL: OADR", DeclassificationSchedule.OriginatingAgency),
        Word("OADR", DeclassificationSchedule.OriginatingAgency),
        Try(String("DECL:")).WithResult(DeclassificationSchedule.Declassify),
        Word("XGDS", DeclassificationSchedule.Exempt),
        Word("XDS", DeclassificationSchedule.Extended),
        Word("GDS", DeclassificationSchedule.General),
        Word("ADS", DeclassificationSchedule.Advanced),
        Word("RDS", DeclassificationSchedule.Review));

    private static readonly Parser<char, int> Category = Char('-').Then(OneOf('1', '2', '3', '4')).Select(figure => figure - '0');

    private static readonly Parser<char, Unit> Declas = Try(CIString("DECLAS").Then(Not(AsciiLetter))).Optional().IgnoreResult();

    private static readonly Parser<char, string> Classifier =
        Char('(').Then(Token(c => c is not ')').AtLeastOnceString()).Before(Char(')'));

    private static readonly Parser<char, Reading> Instruction = Map(
        (schedule, category, remark, classifier) => new Reading(
            schedule, category.HasValue ? category.Value : null, remark.Trim(), classifier.HasValue ? classifier.Value.Trim() : null),
        Schedule,
        Try(Category).Optional(),
        Token(c => c is ' ' or ',').SkipMany().Then(Declas).Then(Token(c => c is not '(').ManyString()),
        Try(Classifier).Optional());

    /// <param name="Schedule">The rule.</param>
    /// <param name="Category">The figure behind it.</param>
    /// <param name="Remark">What stands between the schedule and the classifier: a date, an event, codes.</param>
    /// <param name="Classifier">The name in parentheses.</param>
    internal readonly record struct Reading(DeclassificationSchedule Schedule, int? Category, string Remark, string? Classifier);

    /// <summary>The instructions that most lines have, read once.</summary>
    private static readonly Dictionary<string, Reading> Usual =
        new[] { "N/A", "GDS", "XGDS-1", "XGDS-2", "XGDS-3", "XGDS-4", "DECL: OADR" }.ToDictionary(instruction => instruction, Parse);

    public static Reading Read(string? instruction) =>
        instruction is null ? Unreadable : Usual.TryGetValue(instruction, out var usual) ? usual : Plain(instruction) ?? Parse(instruction);

    /// <summary>A schedule, its category perhaps, a date and a classifier in parentheses, <c>RDS-4 9/8/99 (DOE, JANE Q.)</c>; null for whatever the
    /// grammar has to read.</summary>
    internal static Reading? Plain(ReadOnlySpan<char> instruction)
    {
        var blank = instruction.IndexOf(' ');
        if (blank < 3 || blank + 1 == instruction.Length || !char.IsAsciiDigit(instruction[blank + 1])) return null;
        var word = instruction[..blank];
        var rest = instruction[(blank + 1)..];
        int? category = null;
        if (word.Length > 4 && word[^2] == '-' && word[^1] is >= '1' and <= '4')
        {
            category = word[^1] - '0';
            word = word[..^2];
        }

        DeclassificationSchedule? schedule = word switch
        {
            "DECL:" => DeclassificationSchedule.Declassify,
            "XGDS" => DeclassificationSchedule.Exempt,
            "XDS" => DeclassificationSchedule.Extended,
            "GDS" => DeclassificationSchedule.General,
            "ADS" => DeclassificationSchedule.Advanced,
            "RDS" => DeclassificationSchedule.Review,
            _ => null,
        };
        if (schedule is not { } known) return null;
        var open = rest.IndexOf('(');
        if (open < 0) return new Reading(known, category, rest.Trim().ToString(), null);
        var length = rest[(open + 1)..].IndexOf(')');
        return length < 1 ? null : new Reading(known, category, rest[..open].Trim().ToString(), rest.Slice(open + 1, length).Trim().ToString());
    }

    private static Reading Unreadable => new(DeclassificationSchedule.Unknown, null, "", null);

    internal static Reading Parse(string instruction) => Instruction.Parse(instruction) is { Success: true, Value: var reading } ? reading : Unreadable;

    private static Parser<char, DeclassificationSchedule> Word(string word, DeclassificationSchedule schedule) =>
        Try(String(word).Before(Not(Token(char.IsAsciiLetterOrDigit)))).WithResult(schedule);
}
