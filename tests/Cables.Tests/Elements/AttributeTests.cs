using Cables.Grammar;
using CsCheck;

namespace Cables.Tests.Elements;

public class AttributeTests
{
    private static readonly Gen<string> Stations = Gen.OneOf("MOSCOW", "STATE", "RIO DE JANEIRO", "USUN NEW YORK", "THE HAGUE", "XANADU");

    private static readonly Gen<string> Printed = Gen.OneOf("MOSCOW", "STATE", "RIODE", "RIODEJ", "RIODEJANEIRO", "USUNN", "THEHA", "THEHAG", "XANADU", "SANTIA", "Moscow", "M0SCOW", "UN", "");

    private static readonly Gen<string> Archived = Gen.Select(
        Gen.OneOf("1974", "2004", "1874", "74", "74 ", "1974 ", ""), Printed, Gen.OneOf("2774", "02774", "2775", "000002774", "000000002774", "", "2774.", "12"),
        (year, station, number) => year + station + number);

    [Fact]
    public void A_line_reads_the_same_each_time_it_is_printed() =>
        Gen.Select(
            Gen.OneOf("Copy", "copy", " Line Count ", "Draft Date", "Locator", "Unknown Key"),
            Gen.OneOf("", "n/a", "'81'", "\"SINGLE\"", " TEXT ON-LINE, ON MICROFILM", "0 Retention: 0", "A:B", "01 JAN 1960 "))
            .Sample((key, value) =>
            {
                var text = Telegrams.With(attributes: $"Message Attributes\nFrom: MOSCOW\n{key}: {value}\nType: TE");
                var first = Cable.Parse(text).Attributes;
                for (var times = 0; times < 3; times++) (Cable.Parse(text).Attributes == first).Should().BeTrue();
            });

    [Theory]
    [InlineData("Copy: SINGLE", "Copy", "SINGLE")]
    [InlineData("Line Count: '81'", "Line Count", "'81'")]
    [InlineData("Decaption Note:", "Decaption Note", "")]
    [InlineData("Locator: TEXT ON-LINE, ON MICROFILM", "Locator", "TEXT ON-LINE, ON MICROFILM")]
    public void A_line_is_a_key_and_a_value(string line, string key, string value)
    {
        for (var times = 0; times < 3; times++)
            Cable.Parse(Telegrams.With(attributes: "Message Attributes\n" + line)).Attributes.AsSpan().ToArray().Should().Equal([new KeyValuePair<string, string>(key, value)]);
    }

    [Fact]
    public void A_number_that_need_not_be_read_names_the_telegram_where_it_is_read() =>
        Gen.Select(Stations, Archived).Sample((station, archived) =>
        {
            var mrn = new Mrn(1974, station, 2774);
            if (MrnGrammar.IsSame(archived, mrn) && Mrn.TryParse(archived, null, out var read))
                (read.StationKey, read.Number).Should().Be((mrn.StationKey, mrn.Number), archived);
        });

    [Theory]
    [InlineData("1974RIODE02774", "RIO DE JANEIRO")]
    [InlineData("1974RIODEJANEIRO2774", "RIO DE JANEIRO")]
    [InlineData("1974STATE002774", "STATE")]
    public void Numbers_as_the_archive_prints_them_need_not_be_read(string archived, string station) =>
        MrnGrammar.IsSame(archived, new Mrn(1974, station, 2774)).Should().BeTrue();

    [Fact]
    public void Review_Authority_is_a_key_of_the_archive_and_in_capitals_the_stamp_of_a_reading_room()
    {
        var cable = Cable.Parse("Message Text\n\nUNCLAS OSLO 912\n\n1. THE FAIR IS OPEN.\n\nMessage Attributes\n\nCopy: SINGLE\nReview Authority: quillmj0\nREVIEW AUTHORITY: J. QUILL\n");

        cable.Attributes.Should().Equal(KeyValuePair.Create("Copy", "SINGLE"), KeyValuePair.Create("Review Authority", "quillmj0"));
        cable.Markings.Should().Equal("REVIEW AUTHORITY: J. QUILL");
    }

    [Fact]
    public void The_marks_and_small_letters_of_the_block_say_nothing_of_the_print()
    {
        var cable = Cable.Parse("""
            Message Text

            UNCLAS OSLO 912

            SUBJ: WINTER CATCH

            1. PLEASE ADVISE:

            A. WHETHER THE FAIR WILL BE OPEN IN MAY.

            B. WHETHER THE TENDER IS OPEN TO ALL FIRMS.

            2. REGARDS.

            << END OF DOCUMENT >>

            Message Attributes

            Copy: SINGLE
            Review History: RELEASED <16 Sep 2003 by quillmj0>; APPROVED <18 SEP 2003 by marlow01>
            Status: <DBA CORRECTED> jms 971212
            """);

        cable.Paragraphs.Select(paragraph => paragraph.Text.Split(' ')[0]).Should().Equal("PLEASE", "A.", "B.", "REGARDS.");
    }

    [Theory]
    [InlineData("TAGS: BEXP, UR", true)]
    [InlineData("TAGS: UR BEXP", true)]
    [InlineData("TAGS: BEXP,UR, BEXP, (DOE, JANE)", true)]
    [InlineData("TAGS: BEXP", false)]
    [InlineData("TAGS: BEXP, URX", false)]
    [InlineData("TAGS: BEXP, UR, US", false)]
    public void Codes_are_compared_with_the_telegrams(string line, bool agrees) => Codes(line).Contains("CBL2003").Should().Be(!agrees);

    [Theory]
    [InlineData("Reference: 74 STATE 37721, BONN 12", true)]
    [InlineData("Reference: (STATE 037721); A-7", true)]
    [InlineData("Reference: 74 STATE 37722", false)]
    [InlineData("Reference: STATE 37721 37722", false)]
    public void Numbers_of_references_are_compared_with_the_telegrams(string line, bool agrees) => Codes(line, "REF: STATE 37721").Contains("CBL2005").Should().Be(!agrees);

    [Theory]
    [InlineData("Draft Date: 26 FEB 1974", true)]
    [InlineData("Draft Date: 26 Feb 1974", true)]
    [InlineData("Draft Date: 01 JAN 1960", true)]
    [InlineData("Draft Date: 31 FEB 1975", true)]
    [InlineData("Draft Date: 00 FEB 1975", true)]
    [InlineData("Draft Date: 12 mar 1975", false)]
    [InlineData("Draft Date: 12 MAR 1975", false)]
    public void Dates_are_compared_with_the_telegrams(string line, bool agrees) => Codes(line).Contains("CBL0606").Should().Be(!agrees);

    private static IEnumerable<string> Codes(string line, string references = "") =>
        Cable.Parse(Telegrams.With(references: references, attributes: "Message Attributes\n" + line)).Diagnostics.Select(diagnostic => diagnostic.Code);
}
