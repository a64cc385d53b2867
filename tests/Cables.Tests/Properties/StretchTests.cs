using Cables.Outline;
using Cables.Text;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>What is found in sixty-four characters at once is what one character after the other shows, in registers of either size.</summary>
public class StretchTests
{
    /// <summary>Letters and marks that stretches are asked for, their neighbours in the character table, and characters that look like them when narrowed.</summary>
    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.OneOf("XQTMSUODCxqtmsuodc019/:@[`{|}~<=>^_ \t\n\r\f\v\0".ToCharArray()), Gen.OneOf("\u0158\u0131\u2028\u2019°ÿ\u00A0\uFF11".ToCharArray()), Gen.Char)
            .Array[0, 200].Select(characters => new string(characters));

    private static readonly Gen<string> Marks = Gen.OneOf(
        Gen.OneOf("BEGIN TEXT", "End text", "TEXT FOLLOWS:", "endtext", "UNQUOTE", "UNQTE", "CLOSE QUOTE", "DocId:1", "DOOLD:", "Department of State", "ROUTING AND TRANSMITTAL SLIP"),
        Gen.OneOf("A", " ", "\n", "TEXT ", "DOCUMENT", "QUOTA"));

    [Fact]
    public void Both_sizes_of_register_show_the_same() => Texts.Where(text => text.Length >= Stretch.Length).Sample(text =>
    {
        var (wide, narrow) = (Stretch.Of<WideStretch>(text, 0), Stretch.Of<NarrowStretch>(text, 0));
        wide.Are('\v').Should().Be(Bits(text, c => c == '\v')).And.Be(narrow.Are('\v'));
        wide.InCapitals().Having('T').Marked.Should().Be(Bits(text, c => c is 't' or 'T')).And.Be(narrow.InCapitals().Having('T').Marked);
        wide.AreBetween('0', '9').Should().Be(Bits(text, char.IsAsciiDigit)).And.Be(narrow.AreBetween('0', '9'));
    });

    [Fact]
    public void Each_line_holds_as_many_figures_as_it_shows() => Gen.OneOf(Texts, Scraps.Texts).Sample(text =>
    {
        using var lines = new LineIndex(text);
        string.Concat(Enumerable.Range(0, lines.Count).Select(i => text.Substring(lines.Full(i).Start, lines.Full(i).Length))).Should().Be(text);
        for (var i = 0; i < lines.Count; i++)
            lines.FiguresOf(i).Should().Be(text.AsSpan(lines.Full(i).Start, lines.Full(i).Length).ToString().Count(char.IsAsciiDigit));
    });

    [Fact]
    public void A_rare_mark_is_found_wherever_it_stands() => Gen.Select(Gen.Int[0, 70], Marks.Array[0, 12].Select(string.Concat)).Sample((before, marks) =>
    {
        var text = new string('-', before) + marks;
        using var looks = new LineLooks(text);
        for (var i = 0; i < looks.Lines.Count; i++)
        {
            var line = looks.Line(i).ToString();
            ((looks.MarksOf(i) & RareMarks.QuoteEnd) != 0).Should().Be(
                ((string[])["END TEXT", "END QUOTE", "UNQUOTE", "CLOSE QUOTE", "UNQTE", "ENDTEXT"]).Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)), text);
            ((looks.MarksOf(i) & RareMarks.QuoteBeginning) != 0).Should().Be(
                ((string[])["BEGIN TEXT", "TEXT FOLLOWS:", "BEGIN QUOTE"]).Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)), text);
            ((looks.MarksOf(i) & RareMarks.PrintNumber) != 0).Should().Be(
                ((string[])["DOCID", "DOCLD:", "DOOLD:"]).Any(word => line.Contains(word, StringComparison.OrdinalIgnoreCase)), text);
            ((looks.MarksOf(i) & RareMarks.Letterhead) != 0).Should().Be(line.Contains("EPARTMENT OF STA", StringComparison.OrdinalIgnoreCase), text);
            ((looks.MarksOf(i) & RareMarks.RoutingSlip) != 0).Should().Be(line.Contains("ROUTING AND TRANSMITTAL SLIP", StringComparison.OrdinalIgnoreCase), text);
        }
    });

    [Fact]
    public void What_is_plain_by_its_first_letters_is_nothing_else() => Gen.Select(
        Gen.OneOf("THE P", "IN ", "PA", "PAGE ", "FAGE 01 ", "II. ", "IL", "INCOMING ", "FILE RF", "PARA 3. ", "IN A PAGE 02 ", "FI", "3. ", "12. ", "1. ENS", "5. PAGE 02 ", "0. ", "123. "),
        Gen.OneOf("INTINGS COULD BE SEEN BY ALL", "02  MOSCOW 02774  261702Z", "FISHERIES DIRECTOR SAID THAT THE", "URITY OF THE COUNTRY"), (first, rest) => first + rest).Sample(line =>
    {
        var memo = default(LineMemo);
        if (!memo.IsPlain(line) && !memo.IsNumbered(line)) return;
        LineClassifier.Furniture(line, RareMarks.None, ClassificationWords.MayBegin(line)).Kind.Should().Be(LineKind.Text, line);
        ReferenceLook.Read(line).Kind.Should().Be(LineKind.Text, line);
        (TextLook.ParagraphNumber(line).Number > 0).Should().Be(!memo.IsPlain(line), line);
    });

    private static ulong Bits(string text, Func<char, bool> test) =>
        Enumerable.Range(0, Stretch.Length).Aggregate(0UL, (bits, i) => test(text[i]) ? bits | 1UL << i : bits);
}
