using CsCheck;

namespace Cables.Tests.Elements;

/// <summary>Plain forms are read without the grammar. A stain that says nothing sends the same field to the grammar, and both must read
/// the same.</summary>
public class PlainFormsTests
{
    private static readonly Gen<string> Station = OneOf("STATE", "MOSCOW", "NEW DELHI", "USUN NEW YORK", "OSLO", "RIO DE JANEIRO");

    private static readonly Gen<int> Number = Gen.Int[100, 299_999];

    private static readonly Gen<string> Item =
        Gen.Select(OneOf("", "75 ", "08 "), Station, Number, OneOf("", " (NOTAL)"), OneOf("", ", 5032", " AND 5033"))
            .Select((year, station, number, notal, further) => $"{year}{station} {number}{notal}{further}");

    [Fact]
    public void A_reference_field_reads_as_one_with_two_blanks_behind_its_labels() =>
        Item.Array[1, 4].Sample(items =>
        {
            var plain = string.Join("\n     ", items.Select((item, i) => $"{(char)('A' + i)}. {item}"));
            var stained = string.Join("\n     ", items.Select((item, i) => $"{(char)('A' + i)}.  {item}"));
            Same(Read(references: "REF: " + plain).References, Read(references: "REF: " + stained).References, reference => reference with { Span = default });
        });

    [Fact]
    public void References_parted_by_semicolons_read_as_with_two_blanks() =>
        Item.Array[1, 3].Sample(items => Same(
            Read(references: "REF: " + string.Join("; ", items)).References,
            Read(references: "REF: " + string.Join(";  ", items)).References,
            reference => reference with { Span = default }));

    [Theory]
    [InlineData("EUR-25")]
    [InlineData("EUR-25\n\nINFO  OCT-01  ISO-00  L-03  /042 W")]
    [InlineData("EUR-25\n\nINFO  OCT-01  ISO-00  SS-20  /000W")]
    public void A_distribution_reads_as_one_with_a_quote_among_its_offices(string offices)
    {
        var plain = Read(distribution: "ACTION " + offices).Distribution!;
        var stained = Read(distribution: "ACTION " + offices.Replace("EUR-25", "EUR-25'")).Distribution!;

        plain.Should().Be(stained);
    }

    [Fact]
    public void A_distribution_of_1966_reads_as_one_with_a_blank_before_its_commas()
    {
        var plain = Read(distribution: "ACTION EUR 20\nINFO  IO 13,SSO 00,L 03,SS 20,/086 W").Distribution!;
        var stained = Read(distribution: "ACTION EUR 20\nINFO  IO 13 ,SSO 00,L 03,SS 20,/086 W").Distribution!;

        plain.Should().Be(stained);
        plain.Info.Should().HaveCount(4);
    }

    [Fact]
    public void A_date_time_line_reads_as_one_with_two_blanks() =>
        Gen.Select(OneOf("R", "P R", "O", "Z O", "OO"), Gen.Int[1, 28], Gen.Int[0, 23], Gen.Int[0, 59], Gen.Int[1, 12], Gen.Int[66, 99])
            .Sample((prosigns, day, hour, minute, month, year) =>
            {
                var date = $"{prosigns} {day:00}{hour:00}{minute:00}Z {"JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC".Substring((month - 1) * 3, 3)} {year}";
                var (plain, stained) = (Read(dateTime: date), Read(dateTime: date.Replace("Z ", "Z  ")));
                if (plain.DateTimeGroup?.Value != stained.DateTimeGroup?.Value || plain.Precedence != stained.Precedence || plain.InfoPrecedence != stained.InfoPrecedence)
                    throw new InvalidOperationException(date);
            });

    [Fact]
    public void A_page_header_reads_as_one_with_a_point_behind_the_page() =>
        Gen.Select(Gen.Int[1, 30], OneOf("MOSCOW", "STATE", "RIO DE", "NEW DE"), OneOf("02774", "189728"), OneOf("", "  261702Z"))
            .Sample((page, station, number, time) =>
            {
                var header = PageHeader.Parse($"PAGE {page:00}  {station} {number}{time}") with { Span = default };
                var stained = PageHeader.Parse($"PAGE {page:00}. {station} {number}{time}") with { Span = default };
                if (header != stained) throw new InvalidOperationException($"{header} is not {stained}");
            });

    [Theory]
    [InlineData("TAGS: PFOR, UR, ETRD")]
    [InlineData("TAGS: EFIS, NO")]
    [InlineData("TAGS: PREL, KPAO, XX, ABCD")]
    public void Tags_read_as_with_semicolons(string tags) =>
        Same(Read(tags: tags).Tags, Read(tags: tags.Replace(',', ';')).Tags, tag => tag with { Span = default });

    [Theory]
    [InlineData("E.O. 11652: GDS")]
    [InlineData("E.O. 11652: N/A")]
    [InlineData("E.O. 11652: XGDS-2")]
    [InlineData("E.O. 12356: DECL: OADR")]
    [InlineData("E.O. 12958: DECL: 06/16/2003")]
    public void An_executive_order_reads_as_one_with_a_blank_before_its_colon(string order)
    {
        var plain = Read(order: order).ExecutiveOrder!;
        var stained = Read(order: order[..10] + " " + order[10..]).ExecutiveOrder!;

        (plain with { Raw = "" }).Should().Be(stained with { Raw = "" });
    }

    [Theory]
    [InlineData("--------------------- 042551")]
    [InlineData("------------------134520 240450Z /23")]
    public void A_relay_line_reads_as_one_with_a_gap_in_its_rule(string relay)
    {
        var plain = Read(relay: relay).Relay!;
        var stained = Read(relay: relay.Insert(4, " ")).Relay!;

        (plain with { Raw = "" }).Should().Be(stained with { Raw = "" });
    }

    [Theory]
    [InlineData("C")]
    [InlineData("SBU")]
    [InlineData("S/NF")]
    [InlineData("C//NF")]
    public void A_portion_mark_reads_as_one_with_a_blank_in_its_parentheses(string mark) =>
        Read(text: $"1. ({mark}) THE FAIR OPENS.").Paragraphs.Single().Marking.Should().Be(Read(text: $"1. ( {mark} ) THE FAIR OPENS.").Paragraphs.Single().Marking);

    [Theory]
    [InlineData("SECTION 01 OF 02 MOSCOW 2774", 1, 2)]
    [InlineData("MOSCOW 2774 SECTION 2 OF 12", 2, 12)]
    [InlineData("SECTION 12 OF 12 MOSCOW 2774", 12, 12)]
    public void A_section_of_a_reference_line_reads_as_one_with_two_blanks(string line, int number, int of)
    {
        var plain = Cable.Parse(Telegrams.With(reference: "UNCLAS " + line));
        var stained = Cable.Parse(Telegrams.With(reference: "UNCLAS " + line.Replace(" OF ", "  OF ")));

        plain.Section.Should().Be(new Section(number, of));
        stained.Section.Should().Be(plain.Section);
        stained.Mrn.Should().Be(plain.Mrn);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static Cable Read(
        string dateTime = "R 261639Z FEB 74", string distribution = "", string relay = "", string order = "E.O. 11652: N/A", string tags = "TAGS: BEXP, UR",
        string references = "", string text = "1. THE FAIR OPENS ON MONDAY.") =>
        Cable.Parse(Telegrams.With(dateTime: dateTime, distribution: distribution, relay: relay, order: order, tags: tags, references: references, text: text));

    private static void Same<T>(ValueList<T> plain, ValueList<T> stained, Func<T, T> withoutPlace)
    {
        var (left, right) = (plain.Select(withoutPlace).ToValueList(), stained.Select(withoutPlace).ToValueList());
        if (left.Count == 0 || left != right) throw new InvalidOperationException($"{left} is not {right}");
    }
}
