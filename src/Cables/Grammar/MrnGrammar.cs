using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Cables.Outline;
using Cables.Text;
using Cables.Vocabulary;
using Pidgin;
using static Cables.Grammar.Terminals;
using static Pidgin.Parser;
using static Pidgin.Parser<char>;

namespace Cables.Grammar;

/// <summary>How the reference line reads behind its classification. FORMAT.md E09:
/// <c>mrnLine = classification { ws caveat } ws [ section ws ] station ws number [ ws section ] { ws series ws num } { ws caption }</c>.</summary>
internal static class MrnGrammar
{
    /// <summary>A word before figures: II is two, not a misread eleven.</summary>
    private static readonly Parser<char, int> Count = OneOf(
        Try(AsciiLetter.AtLeastOnceString().Before(Not(AsciiDigit)).Where(word => NumberWord(word) > 0)).Select(NumberWord),
        Try(Figure.Between(1, 2).Before(Not(Token(char.IsAsciiLetterOrDigit)))).Select(ToInt)).Labelled("section number");

    private static readonly Parser<char, Unit> SectionWord = OneOf(
        Try(CIString("SECTION")).IgnoreResult(),
        Try(Token(char.IsLetterOrDigit).AtLeastOnceString().Where(word => ReferenceLook.IsSectionWord(word + " "))).IgnoreResult());

    /// <summary><c>SECTION 01 OF 03</c>, <c>SECTION ONE OF TWO</c>, <c>FINAL SECTION OF 2</c>, <c>SECTION 01 OF *</c>.</summary>
    private static readonly Parser<char, Section> SectionMark = OneOf(
        Try(Map(
            (number, of) => new Section(number, of.HasValue ? of.Value : null),
            SectionWord.Then(Blanks).Then(Count),
            Try(Blanks1.Then(CIString("OF").Or(CIString("0F"))).Then(Blanks1).Then(Try(Count).Select(n => (int?)n).Or(Any.WithResult((int?)null)))).Optional())),
        CIString("FINAL").Then(Blanks1).Then(CIString("SECTION")).Then(Blanks1).Then(CIString("OF")).Then(Blanks1).Then(Count)
            .Select(of => new Section(of, of)));

    private static readonly Parser<char, (Section Section, int End)> SectionAndEnd = Map((section, end) => (section, end), SectionMark, CurrentOffset);

    /// <summary>A number and the section behind its stroke: <c>001817</c>, <c>4433/2</c>.</summary>
    private static readonly Parser<char, (string Number, int? Section)> Number = Map(
        (number, section) => (number, section.HasValue ? section.Value : (int?)null),
        Token(c => WhiteSpace.IsBlank(c) || c is '.' or ',' or '#' or '\'' or '"' or '“' or '-').SkipMany()
            .Then(Token(c => char.IsLetterOrDigit(c) || c is '@' or '|' or '[' or ']' or ';' or '$' or '!').AtLeastOnceString()),
        Try(Char('/').Then(Figure.Between(1, 3)).Select(ToInt)).Optional());

    private static readonly Parser<char, string> YearOfFour = AsciiDigit.RepeatString(4).Where(year => year[..2] is "19" or "20");

    private static readonly Parser<char, string> YearBefore =
        Try(YearOfFour.Before(Lookahead(Blanks.Then(AsciiLetter))))
            .Or(Try(AsciiDigit.RepeatString(2).Before(Lookahead(Blanks.Then(AsciiLetter)))));

    /// <summary>The archive's form of a number: <c>1974STATE041961</c>, the station as in page headers: <c>1994USUNN01817</c>.</summary>
    private static readonly Parser<char, Mrn> ArchiveId = Map(
        (year, station, number) => new Mrn(ToInt(year), StationReading.Of(station).Name, ToInt(number)),
        YearOfFour,
        AsciiLetter.Between(3, 24),
        AsciiDigit.Between(1, 8).Before(End));

    /// <summary>What a reference line holds behind its classification.</summary>
    internal sealed record Line
    {
        public string PrintedStation { get; init; } = "";
        public string PrintedNumber { get; init; } = "";

        /// <summary>What the station reads as, where that is known already.</summary>
        public StationReading? Reading { get; init; }

        public Section? Section { get; init; }
        public required List<string> Words { get; init; }
    }

    /// <summary>Reads the line behind its classification; station and number are empty when they do not stand there.</summary>
    public static Line ReadLine(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        text = ReadWords(text, words);
        var section = ReadSection(ref text);
        if (section is not null) text = ReadWords(text, words);
        var length = ReferenceLook.StationLength(text);
        if (length == 0) return new Line { Section = section, Words = words };
        var station = text[..length];
        // V I E N N A 4 4 3 3: a name letter by letter is followed by its figures one by one.
        if (IsLetterSpaced(station)) text = string.Concat(station, WhiteSpace.CloseUp(text[length..]));
        if (PlainNumber(text[length..]) is not { } plain)
        {
            var number = Number.Parse(text[length..]);
            if (!number.Success) return new Line { Section = section, Words = words };
            plain = number.Value;
        }

        var (figures, stroke) = plain;
        var behind = text[length..];
        behind = behind[(behind.IndexOf(figures, StringComparison.Ordinal) + figures.Length)..];
        if (!behind.IsEmpty)
        {
            var later = ReadSection(ref behind);
            section ??= later;
            ReadWords(behind, words);
        }

        return new Line
        {
            PrintedStation = station.Trim(" .-").ToString(),
            PrintedNumber = figures,
            Section = section ?? (stroke is { } part ? new Section(part, null) : null),
            Words = words,
        };
    }

    /// <summary>Figures between a blank and a blank or the end; null for whatever the grammar has to read.</summary>
    private static (string Figures, int? Section)? PlainNumber(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && text[start] == ' ') start++;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end > start && (end == text.Length || text[end] == ' ') ? (text[start..end].ToString(), null) : null;
    }

    /// <summary>Reads a number that stands alone. Words that only a telegram's other lines could tell from a station's name make
    /// none: what is one reads the same when written again.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, [NotNullWhen(true)] out Mrn? mrn)
    {
        if (!TryReadOnce(text, out mrn)) return false;
        if (TryReadOnce(mrn.ToString(), out var again) && again == mrn) return true;
        mrn = null;
        return false;
    }

    /// <summary>Whether a number of the archive, <c>1974STATE041961</c> or <c>1974RIODE08287</c>, is certain to name the same telegram; what
    /// is not printed so has to be read.</summary>
    public static bool IsSame(ReadOnlySpan<char> archived, Mrn mrn)
    {
        archived = archived.Trim();
        if (archived.Length < 8 || archived[..4].ContainsAnyExceptInRange('0', '9')) return false;
        var figures = archived[4..].IndexOfAnyExceptInRange('A', 'Z') + 4;
        if (figures - 4 is < 3 or > 24 || archived[figures..].ContainsAnyExceptInRange('0', '9')) return false;
        if (!int.TryParse(archived[figures..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number != mrn.Number) return false;
        var key = archived[4..figures];
        return key.SequenceEqual(Mrn.KeyOf(mrn.Station, stackalloc char[Mrn.LongestKey]))
            || key.Length > 3 && archived.Length - figures <= 8 && archived[..2] is "19" or "20" && Stations.FindPageHeader(key)?.Name == mrn.Station;
    }

    private static bool TryReadOnce(ReadOnlySpan<char> text, [NotNullWhen(true)] out Mrn? mrn)
    {
        mrn = null;
        text = text.Trim();
        if (text.Length is 0 or > 60) return false;
        int? year = null;
        if (char.IsAsciiDigit(text[0]))
        {
            if (ArchiveId.Parse(text) is { Success: true, Value: var id })
            {
                mrn = id;
                return true;
            }

            var before = YearBefore.Parse(text);
            if (before.Success)
            {
                var value = ToInt(before.Value);
                year = value >= 100 ? value : value >= 60 ? 1900 + value : 2000 + value;
                text = text[before.Value.Length..].TrimStart();
            }
        }
        var line = ReadLine(text);
        if (line.PrintedNumber.Length == 0 || ValueOf(line.PrintedNumber) is not { } number) return false;
        mrn = new Mrn(year, StationReading.Of(line.PrintedStation).Name, number);
        return true;
    }

    /// <summary>Reads a section that stands alone, as on a reference line or in a page header.</summary>
    public static bool TryReadSection(ReadOnlySpan<char> text, [NotNullWhen(true)] out Section? section)
    {
        section = null;
        text = text.Trim();
        if (text.Length is 0 or > 40) return false;
        var isCount = char.IsAsciiDigit(text[0]) && text.Contains("OF", StringComparison.OrdinalIgnoreCase);
        var result = SectionMark.Before(End).Parse(isCount ? $"SECTION {text}" : text);
        if (result.Success && result.Value.Number > 0) section = result.Value;
        return section is not null;
    }

    private static bool IsLetterSpaced(ReadOnlySpan<char> station)
    {
        station = station.TrimEnd();
        if (station.Length < 7) return false;
        for (var i = 0; i < station.Length; i++)
            if (station[i] == ' ' != (i % 2 == 1)) return false;
        return true;
    }

    /// <summary>The value of printed figures, look-alikes repaired; null when one of them stands for none.</summary>
    public static int? ValueOf(ReadOnlySpan<char> printed)
    {
        printed = printed.Trim();
        if (printed.Length is 0 or > 8) return null;
        var value = 0;
        foreach (var c in printed)
        {
            var figure = LookAlikes.Figure(c);
            if (figure < 0) return null;
            value = value * 10 + figure;
        }

        return value;
    }

    /// <summary>Takes a section off; null when none stands here.</summary>
    private static Section? ReadSection(ref ReadOnlySpan<char> text)
    {
        text = text.TrimStart(" .,-_");
        if (PlainSection.Read(text) is { } plain)
        {
            text = text[plain.Length..].TrimStart();
            return plain.Section;
        }

        var word = 0;
        while (word < text.Length && char.IsLetterOrDigit(text[word])) word++;
        if (!IsSectionOrFinal(text) && (word is < 6 or > 8 || !ReferenceLook.IsSection(text[..word]))) return null;
        var result = SectionAndEnd.Parse(text);
        if (!result.Success) return null;
        text = text[result.Value.End..].TrimStart();
        return result.Value.Section;
    }

    private static bool IsSectionOrFinal(ReadOnlySpan<char> text) => (text.IsEmpty ? 0 : text[0] | 0x20) switch
    {
        's' => text.StartsWith("SECTION", StringComparison.OrdinalIgnoreCase),
        'f' => text.StartsWith("FINAL", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Takes control words and captions off: <c>E F T O</c>, <c>NOFORN</c>, <c>CORRECTED COPY</c>, <c>//NOFORN</c>.</summary>
    internal static ReadOnlySpan<char> ReadWords(ReadOnlySpan<char> text, List<string> words)
    {
        while (true)
        {
            text = text.TrimStart(" /.,;-_\n");
            var length = WordLength(text);
            if (length == 0) return text;
            words.Add(text[..length].ToString());
            text = text[length..];
        }
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("CORRECTED COPY")) return "CORRECTED COPY".Length;
        if (text.StartsWith("E F T O")) return "E F T O".Length;
        var end = text.IndexOfAny(" /,\n");
        if (end < 0) end = text.Length;
        var word = text[..end];
        if (word is "SENSITIVE" or "SBU" or "FOUO" or "NODIS" or "EXDIS") return end;
        return word.Length > 3 && Captions.Find(word) is { Kind: "control" or "distribution" or "transmission" or "channel" } ? end : 0;
    }

    private static int ToInt(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);

    private static int NumberWord(string word) => word.ToUpperInvariant() switch
    {
        "ONE" or "I" or "L" => 1,
        "TWO" or "II" => 2,
        "THREE" or "III" => 3,
        "FOUR" or "IV" => 4,
        "FIVE" or "V" => 5,
        "SIX" or "VI" => 6,
        "SEVEN" or "VII" => 7,
        "EIGHT" or "VIII" => 8,
        "NINE" or "IX" => 9,
        "TEN" or "X" => 10,
        _ => 0,
    };
}
