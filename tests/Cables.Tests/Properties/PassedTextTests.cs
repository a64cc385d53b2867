using Cables.Outline;
using Cables.Outline.Documents;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Lines of text that are passed by at a glance when a file is cut into documents are what all questions make of them, and header lines that
/// are known by their beginning tell what the questions would.</summary>
public class PassedTextTests
{
    private static readonly Gen<string> Letters = Gen.Select(
        Gen.OneOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(c => c.ToString()).ToArray()), Gen.OneOf([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZabemino. ".Select(c => c.ToString())]).Array[1, 5],
        (first, others) => first + string.Concat(others));

    private static readonly Gen<string> Beginnings = Gen.OneOf(
        "THE", "OF", "AND", "IN", "IN A", "IT", "TO", "TO BE", "TOLD", "TOUR", "FOR", "FM", "FMAMEMBASSY", "TOSECSTATE", "INFO", "INTO", "INFORMED", "FROM", "ITO", "NFO", "EM", "EMBASSY",
        "PAGE", "PAGE 02 OSLO 123", "PARA", "PARA 4.", "PARTS", "PART.", "PAYS", "PAPE", "PEGS", "PACE", "FATE", "FARE", "FARM", "FAGE 01 OSLO 123", "PXGE", "FIVE", "FILE RF", "INCOMING TELEGRAM", "STATE", "STATE DEPT. DECLASSIFICATION REVIEW",
        "RELEASED IN FULL", "REMAIN", "AUTUMN", "AIRGRAM", "AIR", "MEMORANDUM", "ME", "II", "IL", "IX.", "XI.", "VV", "ZNR UUUUU", "GR", "GRNC", "NNNN", "NAMES", "SECRET", "SECOND", "UNDER",
        "UNCLAS OSLO 123", "CONFIDENCE", "LIMITED", "SETTLE", "HARBOR.", "BUT", "BOAT.", "AS IT", "DE RUEHC", "XDE RUEHC", "XXDE RUEHC", "LD211718", "SUBJ:", "SUBJECT:", "PP RUEHC", "MOSCOW 00000498");

    private static readonly Gen<string> SmallBeginnings = Gen.OneOf(
        "the director of", "of", "a", "to be", "fm", "fm amembassy", "in", "of FM AMEMBASSY", "the FM", "info amembassy", "into", "unfo", "page 01 oslo 123", "the page", "that page 02 oslo 12", "face 02 oslo",
        "released in full", "department of state", "review authority: x", "secret oslo 123", "confidential", "unclas oslo 123", "conference", "limited", "s e c r e t", "on", "dear mr. ambassador:",
        "memorandum for", "de ruehc", "bt", "nnnn", "message text", "january", "lou", "sbu", "lo u", "se cret", "un", "co", "to p", "oslo 00000498",
        "The director", "The Embassy", "In May", "of May", "In DE RUEHC", "of De R", "of To", "the TO", "the To AMEMBASSY OSLO", "in T0", "part. TO", "hand.", "tim, A", "To", "Fm", "Fi", "Info", "Dear Mr. Ambassador:", "Dear", "Secret", "Unclas",
        "committee would meet", "settle the", "informed the", "instruments", "Page 02", "the P", "an F", "An PAGE 02 OSLO 123", "Nnnn", "Bt", "Zn", "Up", "No", "as",
        "time.", "hand. BT", "bt BT", "committee", "union", "infq", "unclas");

    private static readonly Gen<string> Words = Gen.OneOf(
        "FISHERIES", "PRESS", "FUNDS", "PAGE 02 OSLO 12345", "FAGE 02 OSLO 12345", "DE RUEHC #0498", "RUEHC", "SECSTATE", "AMEMBASSY OSLO", "WEATHER", "A", "SPEECH", "GRNC", "N", "NN", "E R",
        "121530Z APR 75", "APR 75", "00000498", "001.2 OF 002", "OSLO 123", "SECTION 01 OF 02", "E C R E T", "NTIAL", "4.5 PERCENT", "12,000 TONS.", ".", ",", "P", "F", "FM", "TO", "x", "(", "É", "'");

    internal static readonly Gen<string> Lines = Gen.Select(
        Gen.OneOf(Letters, Beginnings, SmallBeginnings, Scraps.Values), Gen.OneOf(" ", "", "  ", "."), Words.Array[0, 4], (first, mark, words) => (first + mark + string.Join(' ', words)).Trim()).Where(line => line.Length > 0 && !line.Contains("TRANSMITTAL SLIP", StringComparison.OrdinalIgnoreCase));

    private static readonly Gen<string> Fields = Gen.Select(
        Gen.OneOf("TO ", "FM ", "INFO ", "INFO  ", "TAGS: ", "SUBJ: ", "SUBJECT: ", "REF: ", "E.O. 11652: ", "ACTION ", "ORIGIN ", "", "R ", "O R ", "CONFIDENTIAL ", "UNCLAS ", "S E C R E T ", "SECRET", "1. ", "12. ", "FM-01 ", "60", "104", "---------------------", "-----------", "- ", "FOR "),
        Gen.OneOf("AMEMBASSY BONN", "SECSTATE", "WASHDC", "EUR-12", "ISO-00", "FM-01", "TO-02", "S-03", "/063 W", "239933", "121530Z APR 75", "281848Z DEC 66", "OSLO 123", "CIA-00", "NATO-07", "USUN-01", "CDR-02", "GDS", "PFOR,", "THE FAIR", "LONDON", "SECRET",
            "131820Z 108773 /44", " 1Z0 08Z 08", "ZNR UUUUU", "Z", " 042551", " 1234562", "042551", " 42", "NIACT", "(NOTAL)").Array[1, 4],
        (beginning, words) => (beginning + string.Join(' ', words)).Trim());

    [Fact]
    public void A_line_that_is_passed_by_is_text_to_all_questions() => Lines.Sample(line =>
    {
        var (memo, asked) = (new LineMemo(), Unknown());
        if (!memo.IsPassed(line, FiguresOf(line))) return;
        var inText = Unknown();
        if (asked.IsPlain(line)) memo.IsPlain(line).Should().BeTrue(line);
        else if (memo.IsPlain(line)) LineClassifier.UnusualInBody(line, ref inText).Should().Be(default(LineLook), line);
        memo.Furniture(line).Should().Be(asked.Furniture(line), line);
        memo.Reference(line).Should().Be(asked.Reference(line), line);
        LineClassifier.ForSplitting(line, FiguresOf(line), ref asked).Should().BeOneOf([LineKind.Text, LineKind.Banner], line);
        using LineLooks looks = new(line);
        DocumentSplitter file = new(looks);
        DocumentRecognizer.All.Should().AllSatisfy(recognizer => recognizer.Begins(file, 0, line, LineKind.Text, new DocumentState()).Should().BeNull(line));
    }, iter: 50_000);

    [Fact]
    public void A_field_known_by_its_beginning_tells_what_the_questions_do() => Gen.OneOf(Fields, Lines).Sample(line =>
    {
        var (memo, asked) = (new LineMemo(), Unknown());
        var kind = LineClassifier.ForSplitting(line, FiguresOf(line), ref memo);
        kind.Should().Be(LineClassifier.ForSplitting(line, FiguresOf(line), ref asked), line);
        memo.Furniture(line).Should().Be(asked.Furniture(line), line);
        memo.Reference(line).Should().Be(asked.Reference(line), line);
    }, iter: 20_000);

    [Theory]
    [InlineData("Message Text", LineKind.TextHead)]
    [InlineData("Message Attributes", LineKind.AttributesHead)]
    [InlineData("<< END OF DOCUMENT >>", LineKind.EndMark)]
    [InlineData("NNN", LineKind.EndMark)]
    [InlineData("CONFIDENTIAL", LineKind.Banner)]
    [InlineData("LIMITED OFFICIAL USE", LineKind.Banner)]
    internal void Usual_lines_are_what_the_questions_make_of_them(string line, LineKind kind)
    {
        var (memo, asked) = (new LineMemo(), Unknown());
        UsualLine.Find(line).Should().NotBeNull();
        LineClassifier.InBody(line, ref memo).Should().Be(LineClassifier.InBody(line, ref asked));
        LineClassifier.ForSplitting(line, 0, ref memo).Should().Be(kind).And.Be(LineClassifier.ForSplitting(line, 0, ref asked));
        memo.Field(line).Should().Be(asked.Field(line));
    }

    [Theory]
    [InlineData("THE FISHERIES DIRECTOR SAID THAT", true)]
    [InlineData("IN A SPEECH OF MARCH 3", true)]
    [InlineData("TOLD ECONOFF THAT", true)]
    [InlineData("SECOND QUARTER FIGURES", true)]
    [InlineData("PARTS BEFORE THE END OF THE YEAR", true)]
    [InlineData("PART. THE MANAGER OF THE FAIR", true)]
    [InlineData("PARA 4. THE MANAGER OF THE FAIR", false)]
    [InlineData("PART PAGE 02 OSLO 12345", false)]
    [InlineData("PAPE 02 OSLO 12345", false)]
    [InlineData("TOLD PAGE 02 OSLO 12345", false)]
    [InlineData("the director of the museum", true)]
    [InlineData("to be opened in May by all", true)]
    [InlineData("The director of the museum", true)]
    [InlineData("In May the museum", true)]
    [InlineData("of American firms", true)]
    [InlineData("part. The director", true)]
    [InlineData("says.", false)]
    [InlineData("all firms.", true)]
    [InlineData("informed the Embassy", true)]
    [InlineData("committee would meet again", true)]
    [InlineData("To AMEMBASSY OSLO", false)]
    [InlineData("the TO AMEMBASSY OSLO", false)]
    [InlineData("in DE RUEHC #0498", false)]
    [InlineData("Dear Mr. Ambassador:", false)]
    [InlineData("state GRNC", false)]
    [InlineData("Secret Oslo 123", false)]
    [InlineData("fm amembassy oslo to all", false)]
    [InlineData("of FM AMEMBASSY OSLO to all", false)]
    [InlineData("info amembassy oslo to all", false)]
    [InlineData("secret oslo 12345 to all", false)]
    [InlineData("page 02 oslo 12345 to all", false)]
    [InlineData("THE PAGE 02 OSLO 12345", false)]
    [InlineData("TO SECSTATE WASHDC", false)]
    [InlineData("CONFIDENTIAL OSLO 123", false)]
    [InlineData("MEMORANDUM FOR THE RECORD", false)]
    public void Text_is_told_by_its_first_letters(string line, bool isPassed) => new LineMemo().IsPassed(line, FiguresOf(line)).Should().Be(isPassed);

    /// <summary>A line of which nothing is known, and whose mark keeps it from being known by its beginning.</summary>
    private static LineMemo Unknown() => new() { Marks = RareMarks.QuoteEnd };

    private static int FiguresOf(string line) => line.Count(char.IsAsciiDigit);
}
