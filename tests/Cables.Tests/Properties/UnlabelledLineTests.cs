using Cables.Outline;
using Cables.Text;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Lines that are told to begin no header field by their first letters are none when they are asked for every form.</summary>
public class UnlabelledLineTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        "A", "I.", "IN", "THE", "TO", "FM", "FROM", "INFO", "FOR", "TAGS:", "TAGS", "SUBJECT:", "SUBJECT", "REF:", "RETEL", "E.O. 11652:", "CO", "MEMBER", "MESSAGE ATTRIBUTES",
        "NNNN", "N N N N", "PARA 4.", "PAGE 02", "1.", "AMEMBASSY BONN", "SECSTATE WASHDC", "CONFIDENTIAL", "COMMITTEE", "UNIVERSITY", "UNCLAS", "STATE 12345", "SECTION 01 OF 02",
        "281848Z DEC 66", "R 281848Z", "MAY 75", "APRIL 3", "WOULD", "MEET", "AGAIN.", "EUR-12", "ISO-00", "/063 W", "DE RUEHC", "BT", "DRAFTED BY", "CLEARED", "X-RAY");

    private static readonly Gen<string> Lines = Gen.Select(Words.List[1, 6], Gen.OneOf(" ", "  ", ""), (words, blanks) => string.Join(blanks, words).Trim());

    [Fact]
    public void An_unlabelled_line_begins_no_field() => Lines.Sample(line =>
    {
        if (!IsUnlabelled(line)) return;
        var memo = new LineMemo { Marks = RareMarks.All };
        LineClassifier.Field(line, ref memo).Kind.Should().NotBe(LineKind.Blank, line).And.NotBe(LineKind.DateTimeGroup, line).And.NotBe(LineKind.ExecutiveOrder, line)
            .And.NotBe(LineKind.Tags, line).And.NotBe(LineKind.Subject, line).And.NotBe(LineKind.References, line).And.NotBe(LineKind.ReferenceLine, line)
            .And.NotBe(LineKind.ClassifiedBy, line).And.NotBe(LineKind.From, line).And.NotBe(LineKind.To, line).And.NotBe(LineKind.Info, line)
            .And.NotBe(LineKind.Paragraph, line).And.NotBe(LineKind.EndMark, line).And.NotBe(LineKind.AttributesHead, line);
    }, iter: 20_000);

    [Theory]
    [InlineData("EMBASSY BELIEVES THAT THE FAIR WILL OPEN IN MAY")]
    [InlineData("A MEMBER OF THE DELEGATION WROTE IN A LETTER THAT LICENSES")]
    [InlineData("COMMITTEE WOULD MEET AGAIN AFTER THE HOLIDAYS TO SETTLE THE")]
    [InlineData("TO ALL FIRMS, PROVIDED THAT THE TREASURY RELEASES THE FUNDS IN")]
    [InlineData("APRIL.")]
    public void Text_is_told_by_its_first_letters(string line) => IsUnlabelled(line).Should().BeTrue();

    [Theory]
    [InlineData("TO SECSTATE WASHDC")]
    [InlineData("I. THE FAIR")]
    [InlineData("NNNN")]
    [InlineData("A TO SECSTATE WASHDC")]
    [InlineData("MESSAGE ATTRIBUTES")]
    [InlineData("")]
    public void Other_lines_are_asked(string line) => IsUnlabelled(line).Should().BeFalse();

    private static bool IsUnlabelled(string line)
    {
        using var looks = new LineLooks(line);
        return looks.IsUnlabelled(0);
    }
}
