using System.Diagnostics.CodeAnalysis;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How a portion mark reads. FORMAT.md E16: <c>marking = base [ ("/" | "//") "NF" | "/N" ]</c>,
/// <c>base = "U" | "C" | "S" | "TS" | "LOU" | "SBU" | "FOUO"</c>.</summary>
internal static class PortionMarkGrammar
{
    private static readonly Parser<char, ClassificationLevel> Base = OneOf(
        Try(String("SBU")).WithResult(ClassificationLevel.SensitiveButUnclassified),
        Try(String("LOU")).WithResult(ClassificationLevel.LimitedOfficialUse),
        Try(String("FOUO")).WithResult(ClassificationLevel.ForOfficialUseOnly),
        Try(String("TS")).WithResult(ClassificationLevel.TopSecret),
        String("U").WithResult(ClassificationLevel.Unclassified),
        String("C").WithResult(ClassificationLevel.Confidential),
        String("S").WithResult(ClassificationLevel.Secret));

    private static readonly Parser<char, string> NoForeign =
        OneOf(Try(String("//NF")), Try(String("/NF")), Try(String("/N")), Return(""));

    /// <summary>The mark without parentheses.</summary>
    public static readonly Parser<char, PortionMark> Mark =
        Map((level, behind) => new PortionMark(level, CodeOf(level) + behind), Base, NoForeign);

    /// <summary>The mark in its parentheses.</summary>
    public static readonly Parser<char, PortionMark> InParentheses =
        Try(Char('(').Then(Blanks).Then(Mark).Before(Blanks).Before(Char(')')));

    private static readonly Dictionary<string, PortionMark>.AlternateLookup<ReadOnlySpan<char>> PlainMarks =
        new[] { "U", "C", "S", "TS", "SBU", "LOU", "FOUO" }
            .SelectMany(level => new[] { level, level + "//NF", level + "/NF", level + "/N" })
            .ToDictionary(text => text, text => Mark.ParseOrThrow(text), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The mark that stands here whole and undamaged, as nearly all do; null for whatever the grammar has to read.</summary>
    public static PortionMark? Plain(ReadOnlySpan<char> text) => PlainMarks.TryGetValue(text, out var mark) ? mark : null;

    /// <summary>The same before ENTIRE TEXT, where it may be a level in words.</summary>
    public static PortionMark? PlainBeforeEntire(ReadOnlySpan<char> text) => Plain(text) ?? (PlainWords.TryGetValue(text, out var mark) ? mark : null);

    /// <summary>The level in words, as before ENTIRE TEXT.</summary>
    public static readonly Parser<char, PortionMark> InWords = OneOf(
            Try(String("TOP SECRET")).WithResult(ClassificationLevel.TopSecret),
            Try(String("CONFIDENTIAL")).WithResult(ClassificationLevel.Confidential),
            Try(String("SECRET")).WithResult(ClassificationLevel.Secret),
            Try(String("LIMITED OFFICIAL USE")).WithResult(ClassificationLevel.LimitedOfficialUse),
            Try(String("UNCLASSIFIED")).WithResult(ClassificationLevel.Unclassified))
        .Select(level => new PortionMark(level, CodeOf(level)));

    private static readonly Dictionary<string, PortionMark>.AlternateLookup<ReadOnlySpan<char>> PlainWords =
        new[] { "TOP SECRET", "CONFIDENTIAL", "SECRET", "LIMITED OFFICIAL USE", "UNCLASSIFIED" }
            .ToDictionary(text => text, text => InWords.ParseOrThrow(text), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Parser<char, PortionMark> Alone = InParentheses.Or(Mark).Before(End);

    /// <summary>Reads a mark that stands alone, with parentheses or without.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out PortionMark? mark)
    {
        mark = text.Length < 20 && Alone.Parse(text.Trim()) is { Success: true, Value: var read } ? read : null;
        return mark is not null;
    }

    private static string CodeOf(ClassificationLevel level) => level switch
    {
        ClassificationLevel.TopSecret => "TS",
        ClassificationLevel.Secret => "S",
        ClassificationLevel.Confidential => "C",
        ClassificationLevel.LimitedOfficialUse => "LOU",
        ClassificationLevel.SensitiveButUnclassified => "SBU",
        ClassificationLevel.ForOfficialUseOnly => "FOUO",
        _ => "U",
    };
}
