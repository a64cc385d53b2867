using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Running text that is known by its first letters is what it would be found to be by all that may be asked of a line.</summary>
public class PlainTextTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "SECRET", "SECRETARY", "SEIZED", "SUCH", "STUDENTS", "UNCLAS", "UNTIL", "CONFIDENTIAL", "CONDUCTOR", "COSTS", "LOU", "LOUD", "SBU", "SUBURB", "TOP", "TOPICS",
        "FOR OFFICIAL USE ONLY", "FORTY", "LIMITED OFFICIAL USE", "LICENSES", "PAGE", "PAGE 02", "FAGE", "PxGE", "PARA 4.", "PAINTINGS", "INCOMING TELEGRAM", "INFORMED",
        "II. ", "Il, ", "ILLNESS", "RELEASED IN FULL", "REVIEW AUTHORITY: JD", "MESSAGE TEXT", "Message Attributes", "DEPARTMENT OF STATE", "DECLINED", "FILE RF", "FISHERIES",
        "THE", "THAT", "ANSWER", "OF", "A", "I", "1.", "1.2 OF 002", "001.2 OF 002", "00000498", "MOSCOW", "02774", "NNNN", "N", "é", "-", "--", ".", "  ");

    private static readonly Gen<string> Lines = Gen.Select(Words.Array[1, 7], Gen.OneOf(" ", "  ", ""), (words, blank) => string.Join(blank, words).Trim());

    private static readonly Gen<string> Beginnings = Gen.OneOf(
        "SUMMARY", "SUMMARY AND", "ACTION REQUESTED", "COMMENT", "BEGIN TEXT", "C", "U", "S", "TS", "SBU", "LOU", "C//NF", "SECRET", "CONFIDENTIAL", "TOP SECRET", "TO-", "SE-", "CON",
        "(C)", "(C//NF)", "(SBU)", "(u)", "(U", "A.", "C.", "THE FAIR", "OPENS ON MONDAY", "IS INVITED", "THE RESPON-", "ENTIRE TEXT", "A WRITTEN ANSWER IS PROMISED FOR", "X", "\\", "é");

    private static readonly Gen<string> Paragraphs = Gen.Select(
        Beginnings, Gen.Select(Gen.OneOf(" ", ": ", ". ", " - ", " -- ", "-", "\n", "  ", " (", ":"), Beginnings, (behind, text) => behind + text).Array[1, 5],
        (first, others) => "1. " + first + string.Concat(others));

    [Fact]
    public void A_line_known_by_its_beginning_is_text() => Lines.Sample(line =>
    {
        if (!PlainBeginning.IsSure(line)) return;
        PlainLine.Matches(line).Should().BeTrue(line);
        LineClassifier.Furniture(line, RareMarks.None, ClassificationWords.MayBegin(line)).Kind.Should().Be(LineKind.Text, line);
        ReferenceLook.Read(line).Kind.Should().Be(LineKind.Text, line);
    });

    [Theory]
    [InlineData("THE MINISTER SAID THAT THE FAIR OPENS")]
    [InlineData("STUDENTS OF FORESTRY MIGHT SPEND A TERM")]
    [InlineData("OF THE FAIR THAT BEGAN. EMBASSY ECONOMIC")]
    public void Most_lines_are_known_by_their_beginning(string line) => PlainBeginning.IsSure(line).Should().BeTrue();

    [Theory]
    [InlineData("SUCH PAGE 03 MOSCOW 02774 261702Z OF TEXT")]
    [InlineData("THE PAGE 03 MOSCOW 02774 261702Z OF TEXT")]
    [InlineData("US DEPARTMENT OF STATE EO SYSTEMATIC REVIEW")]
    [InlineData("SECRETARY SAID THAT THE FAIR OPENS ON MONDAY")]
    [InlineData("INCOMING TELEGRAM DEPARTMENT OF STATE")]
    [InlineData("THE FAIR OPENS ON JUNE 12")]
    [InlineData("THE FAIR OPENS.")]
    public void Of_others_more_must_be_asked(string line) => PlainBeginning.IsSure(line).Should().BeFalse();

    [Fact]
    public void A_banner_as_printed_is_the_one_that_all_looks_find()
    {
        foreach (var line in (string[])["UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "LIMITED OFFICIAL USE"])
            LineClassifier.InBody(line).Should().Be(ReferenceLook.Read(line)).And.Be(new LineLook(LineKind.Banner, line.Length));
    }

    [Fact]
    public void A_paragraph_read_without_the_grammar_is_the_one_it_reads() => Paragraphs.Sample(text =>
    {
        var outline = TelegramOutliner.Run(new LineLooks(Telegrams.With(text: text)));
        foreach (var block in outline.OfKind(ElementKind.Paragraph))
            ParagraphGrammar.Read(block, outline, new DiagnosticBag(0)).Should().Be(ParagraphGrammar.Read(block, outline), text);
    });

    [Theory]
    [InlineData("1. C - ENTIRE TEXT. THE FAIR OPENS.", "C")]
    [InlineData("1. SECRET - ENTIRE TEXT. THE FAIR OPENS.", "S")]
    [InlineData("1. LOU  -  ENTIRE TEXT. THE FAIR OPENS.", "LOU")]
    [InlineData("1. (CONFIDENTIAL - ENTIRE TEXT) THE FAIR OPENS.", "C")]
    [InlineData("1. CONDUCTORS - ENTIRE ORCHESTRAS OF THEM.", null)]
    public void The_mark_of_an_entire_text_is_read(string text, string? mark) =>
        Cable.Parse(Telegrams.With(text: text)).Paragraphs[0].Marking?.ToString().Should().Be(mark);
}
