using Cables.Outline;
using Cables.Vocabulary;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>What is known of a line since the file was cut into documents is what all questions would make of it in the header and in the text.</summary>
public class KnownLineTests
{
    private static readonly Gen<string> Numbered = Gen.Select(
        Gen.OneOf("1. ", "2. ", "9. ", "10. ", "12. ", "01. ", "5. ", "7. ", "3.", "4.  ", "4. (U) ", "12. (SBU) ", "2. (S) "), PassedTextTests.Lines, (number, text) => number + text);

    private static readonly Gen<string> Items = Gen.Select(
        Gen.OneOf("A. ", "B. ", "C. ", "D. "),
        Gen.OneOf("STATE", "OSLO", "ONFIDENTIAL", "ONFID", "ONF", "LASSIFIED", "LASSIFIED BY", "PPROVED BY", "RAFTED BY", "O 11652", "EF", "AMEMBASSY", "SECSTATE", "RUEHC", "TAGS", "FOR", "PASS", "NODIS", "EXDIS", "SECRET", "CONFIDENTIAL", "ONVERSATION", "PAGE", "FAGE", "PXGE", "DE RUEHC", "JANUARY", "MARSEILLE", "NEWMAR", "SOLO", "LOBO"),
        Gen.OneOf("", " OSLO", " FOR", " BY", " GP", "A", "B C", " SECRET"), Gen.OneOf("", " 123", " 12345", " 0498 2061434", " 121530Z APR 75", " 7", " 221331", " 121530", " APR 121530", " 12347", " 12342", " JAN 75", " MAR 1234"), Gen.OneOf("", "", " (NOTAL)"),
        (letter, word, more, number, end) => letter + word + more + number + end);

    private static readonly Gen<string> Clearances = Gen.Select(
        Gen.OneOf("EUR/NE", "CU", "ICA", "L/T", "S/S", "I", "I/O", "II", "FM", "TO", "INFO", "ACTION", "ORIGIN", "REF", "SUBJ", "TAGS", "PAGE", "PAGE/I", "EB/PAGE", "SECRET", "C/ONFIDENTIAL", "CONFIDEN", "UNCLAS", "DESIRED", "ZCZC", "NNNN", "N", "BT", "DE", "OUTGOING", "E/O", "AMEMBASSY", "RUEHC", "GROUP"),
        Gen.OneOf(":", ":", ":", "/X:", ": "), Gen.OneOf("RJOKEEFE", "TO", "FMAMEMBASSY", "TOSECSTATE", "PAGE", "A", "SECRET", "IDENTIAL", "UNCLAS", "AB", "RUEHC/X"),
        Gen.OneOf("", "", " (PHONE)", " (DRAFT)", " (A)", " ()", ".", " OK"), Gen.OneOf(", ", ",", ""), (office, colon, name, note, comma) => office + colon + name + note + comma)
        .List[1, 3].Select(entries => string.Concat(entries).Trim());

    private static readonly Gen<string> Labelled = Gen.Select(
        Gen.OneOf("TAGS: ", "SUBJ: ", "SUBJECT: ", "AMEMBASSY ", "AMCONSUL ", "USMISSION ", "DEPT OF ", "RUEHCP/", "RUEHC/AMEMBASSY ", "RUFO/", "RUINFO/A", "ACTION AF 05", "IO 13,SSO 00,H 02,L 03", "DRAFTED BY ", "APPROVED BY "), PassedTextTests.Lines, (label, text) => label + text);

    private static readonly Gen<string> Small = Gen.OneOf(
        "the", "fair", "li", "il", "ll.", "l.", "lll", "fm", "fM", "to", "from", "info", "inform", "infro", "tags", "tags:", "subject", "subj:", "sub", "subjects of", "ref", "reference", "refs:", "classified by",
        "drafted", "approved by", "cleared", "ec 11652", "ed 12065:", "eo 12356", "secret", "confidential", "con", "unclas", "page", "page 02", "message attributes", "nnnn", "bt", "hand.", "BT", "NNNN", "committee", "settle", "union", "infor", "de RUEHC", "x", "Oslo",
        "AMEMBASSY BONN", "RUEHC/AMEMBASSY", "281848Z dec 66", "281848Z DEC 66", "may 12", "GP-3", "EUR-12", "EUR-12 ISO-00 H-02", "000498", "5, 7, 9", "released in full", ".", "(", "para 4.", "é")
        .List[1, 5].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Lines = Gen.OneOf(PassedTextTests.Lines, SplitterLineTests.Items, Numbered, Labelled);

    [Fact]
    public void A_line_that_was_passed_by_is_in_header_and_text_what_the_questions_make_of_it() => Lines.Sample(line =>
    {
        using LineLooks known = new(line);
        if (known.Lines.Count > 1 || known.Line(0).Length < line.Length || line.Length == 0 || known.Telling(0) == 0) return;
        using LineLooks inText = new(line), unlabelled = new(line);
        if (known.BehindText(0, 1) == 1) inText.InBody(0).Should().Be(default(LineLook), line);
        if (known.WasPassed(0)) DateTimeLook.Matches(line).Should().BeFalse(line);
        known.InBody(0).Should().Be(inText.InBody(0), line);
        if (!char.IsAsciiLetterLower(line[0])) known.IsUnlabelled(0).Should().Be(unlabelled.IsUnlabelled(0), line);
        LineMemo field = new(), header = new();
        if (inText.MarksOf(0) != RareMarks.None) return;
        known.Field(0).Should().Be(LineClassifier.Field(line, ref field), line);
        known.InHeader(0).Should().Be(LineClassifier.Header(line, ref header), line);
    }, iter: 50_000);

    [Fact]
    public void A_line_in_small_letters_that_was_passed_by_is_what_the_questions_make_of_it() => Small.Sample(line =>
    {
        using LineLooks known = new(line);
        if (known.Telling(0) == 0 || known.MarksOf(0) != RareMarks.None) return;
        LineMemo field = new(), header = new(), text = new();
        known.InBody(0).Should().Be(LineClassifier.UnusualInBody(line, ref text), line);
        var look = LineClassifier.Field(line, ref field);
        if (known.IsUnlabelled(0)) look.Kind.Should().BeOneOf([LineKind.Text, LineKind.Address, LineKind.Distribution, LineKind.DistributionMore, LineKind.Relay, LineKind.Drafted, LineKind.Approved, LineKind.Cleared], line);
        known.Field(0).Should().Be(look, line);
        known.InHeader(0).Should().Be(LineClassifier.Header(line, ref header), line);
    }, iter: 50_000);

    [Fact]
    public void An_item_of_the_references_known_by_its_beginning_goes_on_with_them() => Items.Sample(line =>
    {
        LineMemo asked = new();
        if (!PlainItem.Matches(line)) return;
        LineClassifier.Header(line, ref asked).Kind.Should().BeOneOf([LineKind.Text, LineKind.Passing, LineKind.Caption], line);
        FieldContinuation.OfReferences(line, 0, default).Should().BeTrue(line);
    }, iter: 50_000);

    [Fact]
    public void A_line_of_clearances_known_by_its_form_is_no_field_and_no_scrap() => Clearances.Sample(line =>
    {
        LineMemo asked = new();
        if (!PlainClearance.Matches(line)) return;
        LineClassifier.Header(line, ref asked).Kind.Should().BeOneOf([LineKind.Text, LineKind.Passing, LineKind.Caption], line);
        FieldContinuation.IsClearance(line, "APPROVED BY").Should().BeTrue(line);
        RelayLook.MatchesRemains(line).Should().BeFalse(line);
        TextLook.IsMostlySmall(line).Should().BeFalse(line);
    }, iter: 50_000);

    [Theory]
    [InlineData("EUR/NE:RJOKEEFE", true)]
    [InlineData("CU/NEA:AFENWICK, ICA:RJDUPREE (PHONE)", true)]
    [InlineData("ICA:MFENWICK (DRAFT),", true)]
    [InlineData("I/O:MFENWICK", false)]
    [InlineData("SUBJ:MFENWICK", false)]
    [InlineData("S/S: MFENWICK", false)]
    [InlineData("S/S:MR. ELIOT", false)]
    public void Clearances_are_known_by_their_form(string line, bool isKnown) => PlainClearance.Matches(line).Should().Be(isKnown);

    [Theory]
    [InlineData("B. COPENHAGEN 5297", true)]
    [InlineData("C. STATE 221331", true)]
    [InlineData("D. RIO DE JANEIRO 8654", true)]
    [InlineData("C. SAN JOSE 61525 (NOTAL)", true)]
    [InlineData("E. COPENHAGEN 5297", false)]
    [InlineData("A. PPROVED BY COPENHAGEN", false)]
    [InlineData("B. AMEMBASSY-OSLO 5297", false)]
    public void Items_of_references_are_known_by_their_form(string line, bool isKnown) => PlainItem.Matches(line).Should().Be(isKnown);

    [Theory]
    [InlineData("THE FISHERIES DIRECTOR SAID THAT", true)]
    [InlineData("the fisheries director said that", true)]
    [InlineData("C. COPENHAGEN 5297", true)]
    [InlineData("2. THE FISHERIES DIRECTOR SAID THAT", true)]
    [InlineData("Review Authority: quillmj0", false)]
    [InlineData("FM AMEMBASSY OSLO", false)]
    [InlineData("THE LAST WORD OF THE SPEECH WAS UNQUOTE", false)]
    public void A_line_is_known_when_it_was_passed_by_and_is_no_stamp(string line, bool isKnown)
    {
        using LineLooks looks = new(line);
        looks.Telling(0);
        looks.WasPassed(0).Should().Be(isKnown);
    }

    [Fact]
    public void Phrases_that_are_no_keys_are_seen_by_their_first_letters() =>
        Furniture.Phrases.Where(phrase => !phrase.EndsWith(':')).Should().AllSatisfy(phrase =>
        {
            Furniture.MayBeginHeading(phrase).Should().BeTrue(phrase);
            Furniture.MayBeginHeading(phrase.ToLowerInvariant()).Should().BeTrue(phrase);
        });

    [Fact]
    public void A_line_that_recurs_has_each_time_the_look_that_the_questions_make_of_it() => Gen.OneOf(
        Gen.OneOf("STADIS//////", "NODIS", "EXDIS", "CU:AFENWICK (DRAFT)", "54", "0481", "USIA WASHDC", "DEPT PASS TREASURY", "x.,", "SECRET"), Lines).Sample(line =>
    {
        LineMemo asked = new();
        var look = LineClassifier.Header(line, ref asked);
        for (var time = 0; time < 3; time++)
        {
            LineMemo memo = new();
            memo.Header(line).Should().Be(look, line);
            memo.Header(line).Should().Be(look, line);
        }
    }, iter: 20_000);

    [Fact]
    public void A_sign_that_recurs_tells_each_time_what_the_questions_make_of_it() => Gen.OneOf(
        Gen.OneOf("FM AMEMBASSY OSLO", "TO SECSTATE WASHDC", "INFO RUEHC/AMCONSUL HONG KONG", "ZNR UUUUU ZZH", "RR RUEHC", "E.O. 11652: N/A", "TELEGRAM", "RELEASED IN FULL", "STATE GRNC", "BYRNE", "PAGE OI", "SECRET EXDIS", "TAGS: PAGE"), Lines).Where(line => line.Length > 0).Sample(line =>
    {
        LineMemo asked = new(), header = new(), text = new(), furniture = new();
        var kind = LineClassifier.UnusualForSplitting(line, line.Count(char.IsAsciiDigit), ref asked);
        for (var time = 0; time < 6; time++)
        {
            using LineLooks looks = new(line);
            if (looks.Lines.Count > 1 || looks.Line(0).Length < line.Length || looks.MarksOf(0) != RareMarks.None) return;
            looks.ForSplitting(0, line).Should().Be(kind, line);
            looks.InBody(0).Should().Be(LineClassifier.InBody(line, ref text), line);
            looks.IsFurniture(0).Should().Be(furniture.Furniture(line).Kind != LineKind.Text, line);
            looks.InHeader(0).Should().Be(LineClassifier.Header(line, ref header), line);
        }
    }, iter: 20_000);

    [Fact]
    public void A_text_is_one_in_capitals_when_most_of_its_letters_are() => Gen.Select(
        Gen.OneOf("FISH AND CHIPS ", "Message Text\n", "x", "W", "{", "~", "=", "^", "“", "Ž", "123 ", "Declassified/Released US Department of State ", "é").Array[0, 120].Select(string.Concat), Gen.Int[1, 12],
        (text, times) => string.Concat(Enumerable.Repeat(text, times))).Sample(text =>
    {
        using LineLooks looks = new(text);
        var (capitals, small, stray) = (text.Count(char.IsAsciiLetterUpper), text.Count(char.IsAsciiLetterLower), text.Count("{|}~<=>^_“".Contains));
        var style = PageStyle.Of(text, looks.Lines);
        style.IsCapitals.Should().Be(capitals > (capitals + small) * 0.7, text);
        style.IsScanned.Should().Be(stray > 2 + Enumerable.Range(0, looks.Lines.Count).Count(i => looks.Line(i).Length > 0) / 20, text);
    });
}
