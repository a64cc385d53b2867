using Cables.Outline;
using Cables.Outline.Documents;
using Cables.Vocabulary;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Lines that are passed by when a file is cut into documents are those of which nothing would be found.</summary>
public class SplitterLineTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "Review Date", "Draft Date", "Type", "To", "From", "Control Number", "Concepts", "Secure", "Secret", "Unclassified", "Confidential", "Limited Official Use",
        "Line Count", "Locator", "Message Text", "Message Attributes", "Memorandum", "Page", "Face", "Film Number", "Info", "Indo", "Copy", "Dear Mr. Smith", "Dear",
        "Btiii", "Still", "Nnnn", "Declassified", "Department of State", "Routing and Transmittal Slip", "Routing", "Tosecstate", "Fmamembassy", "Station", "Oslo");

    private static readonly Gen<string> Values = Gen.OneOf(
        "n/a", "", "16 SEP 2003", "121530Z APR 75", "R 121530Z APR 75", "(R 121530Z APR 75", "SECTION 01 OF 02", "MOSCOW 2774", "PAGE 01  MOSCOW 02774", "GRNC", "DE RUEHC #0498",
        "00000498  001.2 OF 002", "TAGS", "SECSTATE WASHDC", "AMEMBASSY OSLO", "Released", "in English 22 Aug 83", "121530Z APR 75 XX", "<16 Sep 2003 by quillmj0>", "Xxxx,");

    private static readonly Gen<string> Numbers = Gen.Select(
        Gen.OneOf("1975", "1970", "1907", "D750426", "D750422", "D1215", "121530", "D"), Gen.OneOf("", "-", " ", "SOZ", "SIZ", "ROO", "OSLO", "POO", "AZZ", "PRO", "ZDEC", "0ZAPR", "SO", "STATE"),
        Gen.OneOf("75", "12345", "123456", "0325", "000002", "000007", "123420", "DEC75", "DEC123", "00008"), (first, letters, last) => first + letters + last);

    private static readonly Gen<string> Lines = Gen.Select(Words, Gen.OneOf(": ", " ", ":", "", ". "), Values, (word, mark, value) => (word + mark + value).Trim());

    private static readonly Gen<string> Addressees = Gen.Select(
        Gen.OneOf("STATE", "OSLO", "RIO DE JANEIRO", "PAGE OI OSLO", "FAGE", "SECSTATE", "AMEMBASSY OSLO", "AMEMBASY", "PSECRET", "PSECRE", "P", "A", "RUEHC", "DE RUEHC", "GRNC", "COM"),
        Gen.OneOf("", " STATE", " PAGE OI OSLO", " GRNC", "  WASHDC", " T"), (name, more) => "To: " + name + more);

    private static readonly Gen<string> Anything = Gen.Select(
        Gen.OneOf("Secr", "Dear", "Bead", "Zone", "Note", "Give", "Conf", "Uncl", "Rout", "1. E", "1. A", "7. S", "11. C", "5. F", "2. I"),
        Gen.OneOf([.. "ADEFGIMNOPRSTZ aeo 0129.:#/'".Select(c => c.ToString()), "PAGE 0", "DE R", "JAN 7", "FM AMEMB", "SECSTATE", "ECRET", " 1215", "0Z A", "TO ", "INFO "]).Array[2, 14],
        (first, others) => (first + string.Concat(others)).Trim());

    private static readonly Gen<string> Paragraphs = Gen.Select(
        Gen.OneOf("1. ", "2. ", "7. ", "10. ", "11. ", "12. ", "55. ", "00. ", "8T. ", "1.", "111. ", "¶1. ", "¶12. ", "¶10. ", "¶5. "),
        Gen.OneOf("EMBASSY BELIEVES", "(U) PAGE 01", "(C) S E C R E T", "(S) ECRET", "(SBU) FM", "(SBU) 121530Z APR 75", "(U) ", "(P) AGE 01", "(F) M AMEMBASSY", "A PAGE 01", "PAGE 01 OF", "F PAGE 02", "DE RUEHC #0498", "D", "SECSTATE WASHDC", "AMEMBASSY OSLO", "NFIDENTIAL", "N F I D E N T I A L", "S", "E C R E T", "EP", "JAN 75", "STOP"),
        Gen.OneOf(" ", "", ". ", "/"), Values, (number, text, blank, more) => (number + text + blank + more).Trim());

    [Fact]
    public void No_document_begins_or_ends_on_a_line_that_is_passed_by() => Gen.OneOf(Lines, Addressees, Anything, Paragraphs, Items, Scraps.Values).Where(line => line.Length > 0).Sample(line =>
    {
        var figures = FiguresOf(line);
        if (!PassedLine.IsEntry(line, figures) && !PassedLine.IsAddressees(line, figures) && !PassedLine.IsParagraph(line, figures) && !PassedLine.IsItem(line, figures) && !PassedLine.IsMarkedParagraph(line, figures)) return;
        LineMemo memo = new() { Marks = RareMarks.Letterhead | RareMarks.PrintNumber };
        var kind = LineClassifier.ForSplitting(line, FiguresOf(line), ref memo);
        kind.Should().BeOneOf([LineKind.Text, LineKind.Letterhead, LineKind.Form, LineKind.Stamp, LineKind.PrintNumber], line);
        Recognized(line, DocumentRecognizer.All, kind).Where(found => found != DocumentKind.RoutingSlip).Should().BeEmpty(line);
    }, iter: 20_000);

    [Fact]
    public void Only_recognizers_that_may_see_a_sign_are_asked() => Gen.OneOf(Lines, Scraps.Values, Signs).Where(line => line.Length > 0).Sample(line =>
    {
        LineMemo memo = new() { Marks = RareMarks.All };
        var kind = LineClassifier.ForSplitting(line, FiguresOf(line), ref memo);
        Recognized(line, DocumentRecognizer.Of(line[0], kind, MarksOf(line)), kind).Should().Equal(Recognized(line, DocumentRecognizer.All, kind), line);
    });

    [Theory]
    [InlineData("Review Date: 16 SEP 2003", true)]
    [InlineData("Control Number: n/a", true)]
    [InlineData("Type: TE", true)]
    [InlineData("Line Count: '36'", true)]
    [InlineData("Dear PAGE 01  MOSCOW 02774", false)]
    [InlineData("To: STATE", false)]
    [InlineData("Message Text", false)]
    [InlineData("Secret", false)]
    [InlineData("REVIEW DATE: 16 SEP 2003", false)]
    public void Entries_are_told_by_their_first_letters(string line, bool isEntry) => PassedLine.IsEntry(line, FiguresOf(line)).Should().Be(isEntry);

    [Theory]
    [InlineData("To: RIO DE JANEIRO", true)]
    [InlineData("To: STATE", true)]
    [InlineData("To: SECSTATE WASHDC", false)]
    [InlineData("To: PAGE OI OSLO I", false)]
    [InlineData("To: OSLO 123", false)]
    public void Addressees_are_told_by_their_key(string line, bool isPassed) => PassedLine.IsAddressees(line, FiguresOf(line)).Should().Be(isPassed);

    [Fact]
    public void What_is_known_of_usual_entries_is_what_is_asked_of_others() => Gen.Select(
        Gen.OneOf("Disposition Date", "Review Date", "Secure", "Concepts", "Control Number", "Subject", "Page Count", "Line Count", "Film Number", "Document Number", "Errors", "Type", "From"), Gen.OneOf(Values, Numbers),
        (key, value) => $"{key}: {value}".Trim()).Sample(line =>
        {
            if (UsualEntry.Matches(line) && UsualEntry.IsPassed(line, FiguresOf(line))) PassedLine.IsEntry(line, FiguresOf(line)).Should().BeTrue(line);
            if (UsualEntry.Matches(line)) Furniture.MayBeginHeading(line).Should().BeFalse(line);
        });

    [Theory]
    [InlineData("Disposition Date: 01 JAN 1960", true)]
    [InlineData("Office: ORIGIN CU", true)]
    [InlineData("Page Count: '2'", false)]
    [InlineData("Film Number: D780395-1123", true)]
    [InlineData("Film Number: D780395 1123", false)]
    [InlineData("Document Number: 1975STATE123456", true)]
    [InlineData("Document Number: 1975OSLO12345", true)]
    [InlineData("Document Number: 1975SIZDEC12345", false)]
    [InlineData("Document Number: 1975SO12345", false)]
    [InlineData("Errors: (1", false)]
    public void Usual_entries_are_told_by_eight_characters(string line, bool isUsual) => (UsualEntry.Matches(line) && UsualEntry.IsPassed(line, FiguresOf(line))).Should().Be(isUsual);

    [Theory]
    [InlineData("3. EMBASSY BELIEVES THAT", true)]
    [InlineData("12. EMBASSY BELIEVES THAT", true)]
    [InlineData("3. (U) EMBASSY BELIEVES THAT", true)]
    [InlineData("12. (SBU) EMBASSY BELIEVES", true)]
    [InlineData("3. (P) EMBASSY BELIEVES THAT", false)]
    [InlineData("3. (SBU EMBASSY BELIEVES THAT", false)]
    [InlineData("1. DE RUEHC #0498 2061434", false)]
    [InlineData("10. SECSTATE WASHDC", false)]
    [InlineData("1. A PAGE 01 MOSCOW 2774", false)]
    [InlineData("3.EMBASSY BELIEVES THAT", false)]
    public void Numbered_paragraphs_are_told_by_their_first_letters(string line, bool isParagraph) => PassedLine.IsParagraph(line, FiguresOf(line)).Should().Be(isParagraph);

    [Theory]
    [InlineData("¶3. (U) The minister told", true)]
    [InlineData("¶12. The minister told", true)]
    [InlineData("¶3. PAGE 01 MOSCOW 2774", false)]
    [InlineData("¶10. The minister told", false)]
    [InlineData("¶ 3. The minister told", false)]
    public void Marked_paragraphs_are_told_by_their_first_letters(string line, bool isParagraph)
    {
        LineMemo memo = new(), asked = new();
        memo.IsMarkedParagraph(line, FiguresOf(line)).Should().Be(isParagraph);
        memo.Furniture(line).Should().Be(asked.Furniture(line));
        memo.Reference(line).Should().Be(asked.Reference(line));
    }

    private static RareMarks MarksOf(string line)
    {
        using LineLooks looks = new(line);
        return looks.MarksOf(0);
    }

    private static int FiguresOf(string line) => line.Count(char.IsAsciiDigit);

    [Theory]
    [InlineData("B. WHETHER THE TARIFF WOULD", true)]
    [InlineData("C. CONDITIONS OF THE LOAN", true)]
    [InlineData("A. PAGE 01 MOSCOW 2774", false)]
    [InlineData("S. ECRET MOSCOW 2774", false)]
    [InlineData("M. AMEMBASSY MOSCOW", false)]
    [InlineData("I. WHETHER THE TARIFF WOULD", false)]
    public void Items_of_lists_are_told_by_their_first_letters(string line, bool isItem) => PassedLine.IsItem(line, FiguresOf(line)).Should().Be(isItem);

    internal static readonly Gen<string> Items = Gen.Select(
        Gen.OneOf([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ".Select(c => c + ". ")]), Gen.OneOf("WHETHER THE", "PAGE 01", "FAGE 02 OSLO", "ECRET", "ONFIDENTIAL", "NCLAS", "DE RUEHC", "AMEMBASSY", "SECSTATE", "TATE", "O. 11652", "FM", "TO", "ONDITIONS", "OPSECRET", "LECTIONS"),
        Gen.OneOf(" ", "", "."), Values, (letter, words, blank, more) => (letter + words + blank + more).Trim());

    private static readonly Gen<string> Signs = Gen.OneOf(
        "AIRGRAM", "AIRGRAM NO. A-123", "MEMORANDUM", "M E M O R A N D U M", "MEMORANDUM FOR THE RECORD", "ROUTING AND TRANSMITTAL SLIP", "Dear Mr. Ambassador:",
        "III. 22 Aug 83", "V. 22 Aug 83", "X. 22 Aug 83", "LD211718 Moscow TASS in English 1710 GMT 21 Aug 83", "PAGE 01  MOSCOW 02774  261702Z", "Message Text");

    private static List<DocumentKind> Recognized(string line, DocumentRecognizer[] recognizers, LineKind kind)
    {
        using LineLooks looks = new(line);
        DocumentSplitter file = new(looks);
        return [.. recognizers.Where(recognizer => recognizer.Begins(file, 0, line, kind, new DocumentState()) is not null).Select(recognizer => recognizer.Kind)];
    }
}
