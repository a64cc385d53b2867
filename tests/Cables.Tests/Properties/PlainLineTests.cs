using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Text;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Lines as the terminal printed them are read without the grammar, and read as it reads them: a value that stands alone is always
/// read by the grammar.</summary>
public class PlainLineTests
{
    private static readonly Gen<string> Figures = Gen.OneOf("2", "02", "00498", "02774", "117461", "00000498", "1B7461", "0049O");

    private static readonly Gen<string> PageHeaders = Gen.Select(
        Gen.OneOf("PAGE 01", "PAGE 02", "PAGE 1", "PAGE 0I", "PACE 02", ""), Gen.OneOf(" ", "  ", "        ", ""),
        Gen.OneOf("MOSCOW", "HONG K", "SAN JO", "NEW DE", "STATE", "MANAMA", "USUN N", "BERLIN OB", ""), Gen.Select(Gen.OneOf(" ", "  "), Figures, (blanks, figures) => blanks + figures),
        Gen.OneOf("", "", "  01 OF 02", " 02 OF 3", "  001.2 OF 002", "  01 OF 02 S"), Gen.OneOf("", "", "  261702Z", "  26170Z", " 291702Z."),
        (page, blanks, station, number, section, time) => (page + blanks + station + number + section + time).Trim());

    private static readonly Gen<string> Relays = Gen.Select(
        Gen.OneOf("---------------------", "-----", "--", "- - -", "—"), Gen.OneOf("", " ", "  "),
        Gen.OneOf("042551", "134520", "226BFD", "ECCADD", "ABD0BA", "13618E", "291131", "04255", "O42551", "170308Z", "291131Z"), Gen.OneOf("", " ", "  "),
        Gen.OneOf("", "240450Z", "291131Z", "24045OZ", "240450", "042551", "ECCADD", "226BFD"), Gen.OneOf("", " /23", "/23", " /4", "  /23"),
        (rule, before, counter, between, time, suffix) => (rule + before + counter + (time == "" ? "" : between + time) + suffix).Trim());

    [Fact]
    public void A_page_header_read_without_the_grammar_is_the_one_it_reads() => PageHeaders.Sample(line =>
    {
        if (PlainPageHeader.Read(line) is not { } plain) return;
        PageHeader.TryParse(line, null, out var read).Should().BeTrue(line);
        plain.Should().Be(read, line);
        $"{plain.PrintedStation} {plain.PrintedNumber}".Should().Be($"{read!.PrintedStation} {read.PrintedNumber}", line);
    });

    [Fact]
    public void The_header_of_a_further_page_reads_as_one_that_stands_alone() => Gen.Select(PageHeaders, PageHeaders).Sample((one, other) =>
    {
        foreach (var (line, before) in (ReadOnlySpan<(string, string)>)[(other, one), (one.Replace("PAGE 01", "PAGE 12"), one)])
        {
            if (PageHeaderGrammar.Read(before, default) is not { } first || PlainPageHeader.ReadFurther(line, before, first, default) is not { } further) continue;
            further.Should().Be(PageHeaderGrammar.Read(line, default), line);
        }
    });

    [Fact]
    public void A_relay_line_read_without_the_grammar_is_the_one_it_reads() => Relays.Sample(line =>
    {
        if (!RelayStamp.TryParse(line, null, out var read)) return;
        RelayGrammar.Read(BlockText.Of(line), new DiagnosticBag(0)).Should().Be(read, line);
    });

    [Theory]
    [InlineData("PAGE 02        OSLO  44559  01 OF 02  191131Z")]
    [InlineData("PAGE 01  HONG K 14364  270434Z")]
    [InlineData("PAGE 03  SAN JO 63083  260704Z")]
    [InlineData("STOCKHOLM 00018846  001.3 OF 002")]
    public void Page_headers_as_the_terminal_printed_them_need_no_grammar(string line) => PlainPageHeader.Read(line).Should().NotBeNull();

    [Theory]
    [InlineData("PP RUEHDIR RUEHC", "RUEHDIR RUEHC")]
    [InlineData("RR RUEHC", "RUEHC")]
    [InlineData("RR  RUEHC", null)]
    [InlineData("RR RUEHC 12", null)]
    public void Routing_lines_as_the_terminal_printed_them_need_no_grammar(string line, string? indicators) =>
        (PlainEnvelope.Routing(line) is { } read ? string.Join(' ', read) : null).Should().Be(indicators);

    [Theory]
    [InlineData("DE RUEHMK #0498/01 2061434", "RUEHMK 498 1 2061434")]
    [InlineData("DE RUEHAR #3918 1960052", "RUEHAR 3918  1960052")]
    [InlineData("DE RUEHMK #0498E 2061434", null)]
    [InlineData("DE RUEHMK #0498/001 2061434", null)]
    [InlineData("DE RUEHMK 498 2061434Z", null)]
    public void Calling_lines_as_the_terminal_printed_them_need_no_grammar(string line, string? values) =>
        (PlainEnvelope.Calling(line) is var (station, serial, section, filed) ? $"{station} {serial} {section} {filed}" : null).Should().Be(values);
}
