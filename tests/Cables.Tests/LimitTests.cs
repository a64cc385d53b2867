using Cables.Tests.Properties;

namespace Cables.Tests;

/// <summary>What is too long or too many is cut, said so, and kept as text.</summary>
public class LimitTests
{
    private static readonly CableParserOptions Few = new() { MaxListItems = 3 };

    private static readonly CableParserOptions Short = new() { MaxLineLength = 40 };

    [Fact]
    public void A_header_line_is_read_up_to_the_limit()
    {
        var text = Telegrams.With(subject: "SUBJECT: SPRING TRADE FAIR " + new string('A', 100) + " END");

        var cable = Cable.Parse(text, Short);

        cable.Subject.Should().Be("SPRING TRADE FAIR AAAAAAAAAAAAA");
        var diagnostic = cable.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be("CBL0006");
        diagnostic.Message.Should().Be("Of a line of 131 characters the first 40 are read; the rest is kept as text.");
        text[diagnostic.Span.Start..diagnostic.Span.End].Should().Be(new string('A', 87) + " END");
    }

    [Fact]
    public void What_is_cut_off_a_line_belongs_to_its_element()
    {
        var text = Telegrams.With(subject: "SUBJECT: SPRING TRADE FAIR " + new string('A', 100));

        var cable = Cable.Parse(text, Short);

        cable.ShouldTile();
        var subject = cable.Elements.Single(element => element.Kind == ElementKind.Subject).Span;
        text[subject.Start..subject.End].TrimEnd().Should().EndWith(new string('A', 100));
    }

    [Fact]
    public void A_line_of_the_text_is_read_whole()
    {
        var cable = Cable.Parse(Telegrams.With(text: "1. THE FAIR OPENS " + new string('A', 200)), Short);

        cable.Paragraphs[0].Text.Should().Contain(new string('A', 200));
        cable.ShouldBeClean();
    }

    [Fact]
    public void A_line_as_long_as_the_limit_is_whole() =>
        Cable.Parse(Telegrams.With(subject: "SUBJECT: " + new string('A', 31)), Short).ShouldBeClean();

    [Fact]
    public void A_subject_of_five_megabytes_is_cut_and_lost_nowhere()
    {
        var cable = Cable.Parse(Telegrams.With(subject: "SUBJECT: " + new string('A', 5_000_000)));

        cable.Subject!.Length.Should().Be(10_000 - "SUBJECT: ".Length);
        cable.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "CBL0006");
        cable.ShouldTile();
    }

    [Fact]
    public void An_attribute_is_read_up_to_the_limit()
    {
        var cable = Cable.Parse(Telegrams.With(attributes: "Message Attributes\nSubject: SPRING TRADE FAIR " + new string('A', 100)), Short);

        cable.Attributes.Single().Value.Should().Be("SPRING TRADE FAIR AAAAAAAAAAAAA");
        cable.Diagnostics.Should().Contain(diagnostic => diagnostic.Code == "CBL0006");
    }

    [Fact]
    public void A_line_of_an_airgram_is_read_up_to_the_limit()
    {
        var airgram = $"""
            AIRGRAM   NO. A-123
            TO : DEPARTMENT OF STATE
            FROM : OSLO
            DATE : March 3, 1970
            SUBJECT : {new string('A', 100)}

            The fair opens on Monday.
            """;

        var cable = Reading.Documents(airgram, Short).OfType<Cable>().Single();

        cable.Subject.Should().Be(new string('A', 30));
        cable.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("CBL0006");
    }

    [Fact]
    public void A_line_of_a_memorandum_is_read_up_to_the_limit()
    {
        var memorandum = $"MEMORANDUM\nFROM: JANE DOE\nSUBJECT: {new string('A', 100)}\nThe fair {new string('b', 100)}";

        var document = Reading.Documents(memorandum, Short).Single();

        document.Subject.Should().Be(new string('A', 31));
        document.Text.Should().Contain(new string('b', 100));
        document.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("CBL0006");
    }

    [Fact]
    public void A_collective_printed_post_by_post_is_read_whole()
    {
        var cable = Cable.Parse(Telegrams.With(info: "INFO " + string.Join('\n', Enumerable.Range(1, 300).Select(i => $"AMEMBASSY ROME {i}"))));

        cable.Info.Should().HaveCount(300);
        cable.ShouldBeClean();
    }

    public static TheoryData<string, string, string, Func<Cable, int>> Lists => new()
    {
        { "CBL0304", Telegrams.With(distribution: "ACTION EUR-25\nINFO OCT-01 ISO-00 SS-15 INR-07"), "SS-15", cable =>
            cable.Distribution!.Action.Count + cable.Distribution.Info.Count },
        { "CBL0402", Telegrams.With(drafting: "DRAFTED BY EB/TD:JDOE\nAPPROVED BY EB:RROE\nEUR/SOV:ASMITH\nL:BJONES"), "EB:RROE", cable =>
            cable.Drafting!.DraftedBy.Count + cable.Drafting.ApprovedBy.Count + cable.Drafting.ClearedBy.Count },
        { "CBL0804", Telegrams.With(to: "TO AMEMBASSY ROME\nAMEMBASSY PARIS\nAMEMBASSY OSLO\nAMEMBASSY BONN"), "AMEMBASSY BONN", cable => cable.To.Count },
        { "CBL0804", Telegrams.With(info: "INFO AMEMBASSY ROME\nAMEMBASSY PARIS\nAMEMBASSY OSLO\nINFO AMEMBASSY BONN"), "AMEMBASSY BONN", cable => cable.Info.Count },
        { "CBL1206", Telegrams.With(tags: "TAGS: BEXP, ETRD, UR, US, NO"), "US", cable => cable.Tags.Count },
        { "CBL1405", Telegrams.With(references: "REF: STATE 1, STATE 2, STATE 3, STATE 4, STATE 5"), "STATE 4", cable => cable.References.Count },
        { "CBL1405", Telegrams.With(references: "REF: STATE 1\nREF: STATE 2\nREF: STATE 3\nREF: STATE 4\nREF: STATE 5"), "STATE 4", cable => cable.References.Count },
        { "CBL2006", Telegrams.With(attributes: "Message Attributes\nDraft Date: 26 FEB 1974\nCopy: SINGLE\nDecaption Date: 01 JAN 1960\nFrom: MOSCOW"),
            "From", cable => cable.Attributes.Count },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_ends_at_the_limit(string code, string text, string place, Func<Cable, int> count)
    {
        var cable = Cable.Parse(text, Few);

        count(cable).Should().Be(3);
        var diagnostic = cable.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == code).Subject;
        text[diagnostic.Span.Start..].Should().StartWith(place);
        cable.ShouldTile();
        count(Cable.Parse(text)).Should().BeGreaterThan(3);
    }

    [Fact]
    public void A_list_as_long_as_the_limit_is_whole() =>
        Cable.Parse(Telegrams.With(tags: "TAGS: BEXP, ETRD, UR", references: "REF: STATE 1, STATE 2, STATE 3"), Few).ShouldBeClean();

    [Theory]
    [InlineData("INFO NATO COLLECTIVE XMT AMEMBASSY PARIS, AMEMBASSY ROME, AMEMBASSY OSLO, AMEMBASSY BONN")]
    [InlineData("INFO NATO COLLECTIVE XMT AMEMBASSY PARIS\nAMEMBASSY ROME\nAMEMBASSY OSLO\nAMEMBASSY BONN\nAMEMBASSY LISBON")]
    public void The_posts_that_an_addressee_excludes_are_a_list(string info)
    {
        var cable = Cable.Parse(Telegrams.With(info: info), Few);

        cable.Info.Single().Excluded.Should().Equal("AMEMBASSY PARIS", "AMEMBASSY ROME", "AMEMBASSY OSLO");
        cable.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("CBL0804");
    }

    [Fact]
    public void A_total_is_not_compared_with_offices_that_were_cut()
    {
        var cable = Cable.Parse(Telegrams.With(distribution: "ACTION EUR-25\nINFO OCT-01 ISO-00 SS-15 /041 W"), Few);

        cable.Distribution!.Total.Should().BeNull();
        cable.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("CBL0304");
    }

    [Fact]
    public void A_cut_is_told_when_there_is_no_room_for_more_diagnostics()
    {
        var cable = Cable.Parse(Telegrams.With(tags: "TAGS: Q1, Q2, Q3, Q4, Q5, Q6"), Few with { MaxDiagnostics = 1 });

        cable.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Contain("CBL1206").And.Contain("CBL0001");
    }

    [Fact]
    public void No_diagnostics_at_all_may_be_asked_for()
    {
        var cable = Cable.Parse("", new CableParserOptions { MaxDiagnostics = 0 });

        cable.Diagnostics.Select(diagnostic => diagnostic.Code).Should().Equal("CBL0001");
    }

    [Fact]
    public void A_limit_that_makes_no_sense_is_refused()
    {
        Action[] refused =
        [
            () => _ = new CableParserOptions { MaxDiagnostics = -1 },
            () => _ = new CableParserOptions { MaxLineLength = 0 },
            () => _ = new CableParserOptions { MaxListItems = 0 },
        ];

        foreach (var make in refused) make.Should().Throw<ArgumentOutOfRangeException>();
    }
}
