using Cables.Grammar;
using Cables.Outline;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Lines that came before read as they read at first, and what is printed behind them reads by itself.</summary>
public class RecurringLineTests
{
    private static readonly Gen<string> Addresses = Gen.Select(
        Gen.OneOf("", "", "RUEHC/", "RUFHOL/"), Gen.OneOf("AMEMBASSY LUSAKA", "SECSTATE WASHDC", "USUN", "AMEMBASSY", "A", "ZEN", "ALL 7 POSTS"),
        Gen.OneOf("", "", " PRIORITY", " NIACT IMMEDIATE", " BY POUCH", " IMMEDIATE BY POUCH", " XMT", " 12", "  "),
        Gen.OneOf("", " 6", " 6441", " 12345", " 123456", "  77", " 77 ", "8", " 0O1", " BY POUCH"),
        (indicator, name, behind, serial) => (indicator + name + behind + serial).Trim());

    private static readonly Gen<string> Orders = Gen.Select(
        Gen.OneOf("E.O. 11652:", "E.O. 12065: ", "E.O. 12356:  ", "E.O.11652: ", "E.O. 11652 ", "E.O. 1165Z: "),
        Gen.OneOf("GDS", "N/A", "XGDS-1", "DECL: OADR", "GDS 6/2/88 (DOE, JANE Q.)", "GOS", ""), (label, instruction) => label + instruction);

    [Fact]
    public void An_addressee_that_recurs_is_the_one_that_is_read() => Addresses.Array[1, 4].Sample(lines =>
    {
        foreach (var line in lines)
        {
            var span = new TextSpan(7, line.Length);
            var read = PlainAddressee.Read(line, span);
            foreach (var recurring in (Addressee?[])[RecurringAddressee.Read(line, span), RecurringAddressee.Read(line, span)])
            {
                recurring.Should().Be(read, line);
                recurring?.Span.Should().Be(span);
            }
        }
    });

    [Fact]
    public void An_order_that_recurs_is_the_one_that_is_read() => Gen.Select(Orders, Gen.Int[0, 5]).Array[1, 4].Sample(lines =>
    {
        foreach (var (line, label) in lines)
            for (var i = 0; i < 2; i++)
            {
                var read = ExecutiveOrderGrammar.Plain(line, label);
                var recurring = RecurringOrder.Read(line, label);
                recurring.Should().Be(read, line);
                recurring?.Raw.Should().Be(read!.Raw);
            }
    });

    private static readonly Gen<(string Label, string Content)> ReferenceLines = Gen.Select(
        Gen.OneOf("UNCLAS ", "C O N F I D E N T I A L ", "SECRET", "UNCLAS  ", "C0NFIDENTIAL ", "UNCLASSIFED ", "LOU "),
        Gen.OneOf("", "", "EXDIS ", "E F T O ", "SENSITIVE ", "CORRECTED COPY ", "SECTION ONE OF ", "EXDIS SECTION ", "FINAL SECTION OF ", "//"),
        Gen.OneOf("LUSAKA ", "STATE ", "USUN NEW YORK ", "V I E N N A ", "LUSAKA", "LUSOKA ", "SECTION ", "NOWHERE ", "", "USUN NEW YORK FOR THE GENERAL ASSEMBLY "),
        Gen.OneOf("1", "12", "0123", "1234567", "12345678", "01 OF 02", "4433/2", "1 2 3 4", "O123", "123 "),
        (label, words, station, number) => (label, words + station + number));

    [Fact]
    public void A_reference_line_that_recurs_is_the_one_that_is_read() => ReferenceLines.Array[1, 6].Sample(lines =>
    {
        foreach (var (label, content) in lines)
            for (var i = 0; i < 2; i++)
            {
                if (RecurringReferenceLine.Read(label + content, label.Length) is not { Line: var line, Classification: var classification }) continue;
                var read = MrnGrammar.ReadLine(content);
                ClassificationWords.TryRead(label + content, out var mark).Should().BeTrue();
                (mark.Damaged, read.Section).Should().Be((false, null));
                (line.PrintedStation, line.PrintedNumber, line.Section).Should().Be((read.PrintedStation, read.PrintedNumber, null), label + content);
                line.Words.Should().Equal(read.Words);
                line.Reading.Should().Be(StationReading.Of(read.PrintedStation));
                classification.Should().Be(ClassificationGrammar.Of(mark, label + content, read.Words));
            }
    });

    [Theory]
    [InlineData("UNCLAS LUSAKA 0123", 7, true)]
    [InlineData("C O N F I D E N T I A L EXDIS VIENNA 4433", 24, true)]
    [InlineData("UNCLAS SECTION ONE OF 2", 7, false)]
    [InlineData("UNCLAS LUSAKA 0123 EXDIS", 7, false)]
    public void Only_lines_that_end_with_their_number_are_kept(string line, int label, bool isKept) =>
        RecurringReferenceLine.Read(line, label).HasValue.Should().Be(isKept);

    [Theory]
    [InlineData("MOSCOW", "MOSCOW")]
    [InlineData("HONG K", "HONG KONG")]
    [InlineData("NEW DE", "NEW DELHI")]
    public void A_station_that_recurs_is_the_one_that_is_read(string printed, string station)
    {
        for (var i = 0; i < 2; i++)
            RecurringStation.Of(printed).Should().Be(new RecurringStation.Kept(printed, station));
    }
}
