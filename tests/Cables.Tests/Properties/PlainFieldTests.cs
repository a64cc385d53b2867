using Cables.Outline;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Lines of a header that are known by their beginning are what the chain of questions says of them too.</summary>
public class PlainFieldTests
{
    private static readonly Gen<string> Beginnings = Gen.OneOf(
        "TO ", "FM ", "INFO ", "INFO  ", "TAGS: ", "TAGS:", "SUBJ: ", "SUBJECT: ", "REF: ", "E.O. 11652: ", "E.O. 12065:", "ACTION ", "ORIGIN ", "", "R ", "O R ", "P ", "Z O ",
        "CONFIDENTIAL ", "UNCLASSIFIED 409", "UNCLAS SECTION 01 OF 02 ", "SECRET SECTION 2 OF 3 ", "LIMITED OFFICIAL USE 9", "CONFIDENTIAL 126", "INFO RUEHC/", "TO RUEHC/", "FM RUEHC/", "C O N F I D E N T I A L ", "UNCLAS ", "S E C R E T ", "LIMITED OFFICIAL USE ", "SECRET", "1. ", "2. ", "5. ", "10. ", "12. ", "ANCLAS ", "REF-01 ",
        "DRAFTED BY ", "APPROVED BY ", "AMEMBASSY ", "PAGE ", "PAGE 01  ", "----------- ", "---------------------", "/063 W", "NNNN-05 ", "7. ", "71. ", "1. EUR 20, ", "REF: (A) ", "A-00 ", "E-00  ");

    private static readonly Gen<string> Words = Gen.OneOf(
        "AMEMBASSY", "AMEMBASSY BONN", "SECSTATE", "WASHDC", "PRIORITY", "STATE", "GRNC", "EUR-12", "ISO-00", "NSAE-00", "PAG-01", "PAGE-02", "PA-03", "COM-04", "VZCZC-00",
        "NNN-00", "/063 W", "/0 W", "5098", "239933", "281848Z", "DEC 66", "MAR 75", "MAY", "PAGE 02", "PACE 02", "OF 002", "001.2", "DE RUEHC", "GDS", "N/A", "PFOR,", "US",
        "SUMMARY.", "THE TRADE FAIR", "A.", "LONDON", "SECTION 01 OF 02", "EXDIS", "SUBJECT:", "REF:", "UNCLASSIFIED", "USMISSION NATO", "BT", "RUEHC/AMEMBASSY", "(NOTAL)", "H-02", "EUR 20,", "UBJECT");

    private static readonly Gen<string> Lines = Gen.Select(
        Beginnings, Words.List[0, 5], Gen.OneOf(" ", "  ", " ", ""), (beginning, words, blanks) => (beginning + string.Join(blanks, words)).Trim());

    private static readonly Gen<string> OfficeLists = Gen.Select(
        Gen.OneOf("ACTION ", "ORIGIN ", "INFO  ", "INFO  ", "", "INFO ", "ACTION  "),
        Gen.Select(Gen.OneOf("AF", "H", "P", "R", "W", "IO", "NSCE", "PAG", "PAGE", "FAG", "USIAE", "REF", "TAGS", "MAR", "DE", "VV", "ZZ", "GR", "NN", "II", "BT", "DEC", "O", "S", "FM", "TO", "STATE", "GP"),
            Gen.OneOf(" 05", " 12", " 00", " 1", " 123", "-05"), (office, copies) => office + copies).Array[1, 7],
        Gen.OneOf(",", ",", ",", ", "), Gen.OneOf("", ",", ",/086 W", " /086 W", ",/86 W", ",/086 R"), (label, entries, mark, end) => label + string.Join(mark, entries) + end);

    [Fact]
    public void A_list_of_offices_known_by_its_form_is_what_all_questions_make_of_it() => OfficeLists.Sample(line =>
    {
        if (PlainField.Read(line) is { Kind: not LineKind.Text } plain) plain.Should().Be(LineClassifier.InHeader(line), line);
        LineMemo memo = new(), asked = new() { Marks = RareMarks.All };
        LineClassifier.ForSplitting(line, line.Count(char.IsAsciiDigit), ref memo).Should().Be(LineClassifier.ForSplitting(line, line.Count(char.IsAsciiDigit), ref asked), line);
    }, iter: 50_000);

    [Fact]
    public void A_line_known_by_its_beginning_is_what_all_questions_make_of_it() => Lines.Sample(line =>
    {
        if (PlainField.Read(line) is { Kind: not LineKind.Text } plain) plain.Should().Be(LineClassifier.InHeader(line), line);
    }, iter: 20_000);

    [Theory]
    [InlineData("TAGS: PFOR, US", LineKind.Tags)]
    [InlineData("SUBJ: WINTER CATCH", LineKind.Subject)]
    [InlineData("REF: STATE 69752", LineKind.References)]
    [InlineData("E.O. 11652: N/A", LineKind.ExecutiveOrder)]
    [InlineData("FM AMEMBASSY ACCRA", LineKind.From)]
    [InlineData("TO SECSTATE WASHDC PRIORITY 5098", LineKind.To)]
    [InlineData("INFO AMEMBASSY BONN", LineKind.Info)]
    [InlineData("AMEMBASSY LIMA", LineKind.Address)]
    [InlineData("INFO RUEHCP/AMEMBASSY COPENHAGEN PRIORITY", LineKind.Info)]
    [InlineData("TO RUEHC/SECSTATE WASHDC 1786", LineKind.To)]
    [InlineData("ACTION AF 05", LineKind.Distribution)]
    [InlineData("INFO  IO 13,SSO 00,NSCE 00,H 02,", LineKind.DistributionMore)]
    [InlineData("NSC 10,P 04,RSC 01,SP 02,/086 W", LineKind.DistributionMore)]
    [InlineData("UNCLASSIFIED 409", LineKind.Banner)]
    [InlineData("UNCLAS SECTION 01 OF 02 GENEVA 034902", LineKind.ReferenceLine)]
    [InlineData("C O N F I D E N T I A L SECTION 02 OF 02 TOKYO 047733", LineKind.ReferenceLine)]
    [InlineData("ACTION AF-10", LineKind.Distribution)]
    [InlineData("INFO  SP-08  H-00  NSAE-00", LineKind.DistributionMore)]
    [InlineData("FAA-04  PM-05  NEA-07  /063 W", LineKind.DistributionMore)]
    [InlineData("P R 281848Z DEC 66", LineKind.DateTimeGroup)]
    [InlineData("CONFIDENTIAL", LineKind.Banner)]
    [InlineData("C O N F I D E N T I A L STATE 239933", LineKind.ReferenceLine)]
    [InlineData("2. THE FAIR OPENS IN MAY.", LineKind.Paragraph)]
    [InlineData("3. A MEMBER OF THE DELEGATION, WHO HAD LEFT, WROTE", LineKind.Paragraph)]
    [InlineData("AMEMBASSY LIMA 6952", LineKind.Address)]
    [InlineData("AF-00  /058 R", LineKind.DistributionMore)]
    [InlineData("/095 W", LineKind.DistributionMore)]
    [InlineData("COME-01 EB-04", LineKind.DistributionMore)]
    [InlineData("--------------------- 009751", LineKind.Relay)]
    [InlineData("------------------172107Z 027069 /07", LineKind.Relay)]
    [InlineData("DRAFTED BY CU/NEA:ALINDQUIST:RT", LineKind.Drafted)]
    [InlineData("APPROVED BY EB:RJSANTOS", LineKind.Approved)]
    [InlineData("REF: (A) DUBLIN 8796; (B) SAN JOSE 8099 (NOTAL)", LineKind.References)]
    [InlineData("PAGE 01  BUENOS 74805  050058Z", LineKind.PageHeader)]
    [InlineData("Message Text", LineKind.TextHead)]
    [InlineData("Message Attributes", LineKind.AttributesHead)]
    internal void Lines_as_they_are_printed_need_no_questions(string line, LineKind kind)
    {
        PlainField.Read(line).Kind.Should().Be(kind);
        LineClassifier.InHeader(line).Should().Be(PlainField.Read(line));
    }

    [Theory]
    [InlineData("SUBJ: PAGE 02 STATE 12345")]
    [InlineData("ACTION EUR 20,")]
    [InlineData("TAGS:PFOR")]
    [InlineData("TO THE AVAILABILITY OF FUNDS")]
    [InlineData("REF-01 EUR-12 ISO-00")]
    [InlineData("10. AMEMBASSY BONN")]
    [InlineData("71. W. GERMANY W")]
    [InlineData("1. EUR 20, AF 12, NEA 15, IO 13")]
    [InlineData("AF-00")]
    public void Other_lines_are_asked(string line) => PlainField.Read(line).Kind.Should().Be(LineKind.Text);
}
