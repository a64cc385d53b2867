using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Text;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Fields as the form prints them are read without the grammar, and read as it reads them.</summary>
public class PlainFieldsTests
{
    private static readonly Gen<string> Instructions = Gen.Select(
        Gen.OneOf("GDS", "XGDS", "ADS", "RDS-4", "XGDS-1", "XDS-5", "GD5", "DECL:", "DECLAS", "XGDS1"), Gen.OneOf(" ", " ", "  ", "", " 1 "),
        Gen.OneOf("8/26/85", "12/3/99", "06/16/2003", "1/1/01", "2/30/85", "3/1/198", "3/1/85A", "13/1/85", "1/2", "10-9-85", "O1/02/85"),
        Gen.OneOf("", " (DOE, JANE Q.)", " (DOE, JANE Q.) OR-M", "(DOE)", ".", " OR AFTER  MAY"),
        (schedule, blank, date, behind) => schedule + blank + date + behind);

    private static readonly Gen<string> People = Gen.Select(
        Gen.OneOf("L/T", "EUR", "OES/APT", "S/S-O", "eur", ""), Gen.OneOf(":", ":", ": ", "", " :"), Gen.OneOf("RJDOE", "A.ROE", "MARK B ROE", "ROE", "AROE  B", "ROE2"), Gen.OneOf("", " (PHONE)", " (DRAFT)", " "),
        (office, colon, name, remark) => office + colon + name + remark);

    private static readonly Gen<string> Lines = Gen.Select(People.Array[1, 5], Gen.OneOf(", ", "\n", ",", ",\n", "; "), (people, separator) => string.Join(separator, people).Trim());

    private static readonly Gen<string> Addresses = Gen.Select(
        Gen.OneOf("", "", "RUFHOL/", "RUEH/", "ZEN/", "ZEN "), Gen.OneOf("SECSTATE WASHDC", "AMEMBASSY BONN", "AMCONSUL RIO DE JANEIRO", "CINCPAC", "USUN", "AMEMBASSY  OSLO", "XMT BERN"),
        Gen.OneOf("", "", " PRIORITY", " NIACT IMMEDIATE", " NIACT", " IMMEDIATE NIACT", " PRIORITX", " FLASH", " IMMEDIATE OSLO"), Gen.OneOf("", "", " 0124", " 7", " 123456", " 41B7"),
        Gen.OneOf("", "", " BY POUCH", " POUCH", " VIA BONN", "  BY POUCH", " XMT OSLO"),
        (before, name, precedence, serial, delivery) => before + name + precedence + serial + delivery);

    [Fact]
    public void An_instruction_reads_as_the_grammar_reads_it() => Instructions.Sample(printed =>
    {
        if (PlainInstruction.Read(printed) is { } plain) plain.Should().Be(InstructionGrammar.Parse(printed), printed);
        if (ScheduleGrammar.Plain(printed) is { } schedule) schedule.Should().Be(ScheduleGrammar.Parse(printed), printed);
    });

    [Theory]
    [InlineData("GDS 8/26/85 (DOE, JANE Q.)")]
    [InlineData("RDS-4 9/8/99 (O'ROE, JANE Q.) OR-M")]
    [InlineData("DECL: 06/16/2003")]
    [InlineData("XGDS-1")]
    public void Instructions_as_the_form_prints_them_need_no_grammar(string printed) => PlainInstruction.Read(printed).Should().NotBeNull();

    [Theory]
    [InlineData("N/A")]
    [InlineData("GDS")]
    [InlineData("XGDS")]
    [InlineData("XGDS-1")]
    [InlineData("XGDS-4")]
    [InlineData("ADS")]
    [InlineData("DECL: OADR")]
    public void The_usual_instructions_read_as_the_grammar_reads_them(string printed) => PlainInstruction.Read(printed).Should().Be(InstructionGrammar.Parse(printed));

    [Fact]
    public void People_are_parted_as_the_grammar_parts_them() => Lines.Sample(printed =>
    {
        List<string> plain = [], read = [];
        LineSpans lines = default;
        var start = 0;
        foreach (var line in printed.Split('\n'))
        {
            lines.Add(new TextSpan(start, line.Length));
            start += line.Length + 1;
        }

        if (!PlainDrafting.Read(printed, lines, plain)) return;
        DraftingGrammar.ReadPeople(BlockText.Of(printed), read);
        plain.Should().Equal(read, printed);
    });

    [Fact]
    public void An_addressee_reads_as_its_words_read() => Addresses.Sample(line =>
    {
        var span = new TextSpan(0, line.Length);
        if (PlainAddressee.Read(line, span) is { } plain) plain.Should().Be(AddresseeGrammar.ReadWords(line, span, new DiagnosticBag(0)), line);
    });

    [Fact]
    public void An_addressee_that_recurs_reads_as_it_did_at_first() => Addresses.Sample(line =>
    {
        for (var start = 0; start < 3; start++)
        {
            TextSpan span = new(start, line.Length);
            var read = RecurringAddressee.Read(line, span);
            read.Should().Be(PlainAddressee.Read(line, span), line);
            if (read is not null) read.Span.Should().Be(span);
        }
    });

    [Fact]
    public void No_place_ends_with_what_addresses_begin_with() =>
        Cables.Vocabulary.Stations.All.Should().NotContain(station => station.Key.Contains("AMEMBASSY") || station.Key.Contains("AMCONSUL"));

    [Theory]
    [InlineData("SECSTATE WASHDC NIACT IMMEDIATE 5432")]
    [InlineData("RUFHOL/AMEMBASSY BONN PRIORITY 124")]
    [InlineData("AMEMBASSY OSLO 0203 BY POUCH")]
    public void Addressees_as_the_terminal_printed_them_need_no_grammar(string line) => PlainAddressee.Read(line, default).Should().NotBeNull();
}
