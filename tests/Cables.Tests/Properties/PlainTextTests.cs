using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Outline;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Banners and paragraphs that are read at a glance are what all that may be asked of a line, and the grammar, would make of them.</summary>
public class PlainTextTests
{
    private static readonly Gen<string> Beginnings = Gen.OneOf(
        "SUMMARY", "SUMMARY AND", "ACTION REQUESTED", "COMMENT", "BEGIN TEXT", "C", "U", "S", "TS", "SBU", "LOU", "C//NF", "SECRET", "CONFIDENTIAL", "TOP SECRET", "TO-", "SE-", "CON",
        "(C)", "(C//NF)", "(SBU)", "(u)", "(U", "A.", "C.", "THE FAIR", "OPENS ON MONDAY", "IS INVITED", "THE RESPON-", "ENTIRE TEXT", "A WRITTEN ANSWER IS PROMISED FOR", "X", "\\", "é");

    private static readonly Gen<string> Paragraphs = Gen.Select(
        Beginnings, Gen.Select(Gen.OneOf(" ", ": ", ". ", " - ", " -- ", "-", "\n", "  ", " (", ":"), Beginnings, (behind, text) => behind + text).Array[1, 5],
        (first, others) => "1. " + first + string.Concat(others));

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
