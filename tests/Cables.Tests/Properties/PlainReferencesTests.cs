using Cables.Diagnostics;
using Cables.Grammar;
using Cables.Tests.Hostile;
using Cables.Text;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Reference fields as the terminal printed them are read without the grammar, and read as it reads them.</summary>
public class PlainReferencesTests
{
    private static readonly Gen<string> Stations =
        Gen.OneOf("STATE", "MOSCOW", "NEW DELHI", "RIO DE JANEIRO", "KUALA LUMPUR", "USUN NEW YORK", "OSLO", "SECSTATE", "XANADU", "ST");

    private static readonly Gen<string> Numbers = Gen.OneOf(Gen.Int[1, 9_999_999].Select(number => $"{number}"), Gen.Int[0, 999].Select(number => $"{number:000000}"));

    private static readonly Gen<string> Telegrams = Gen.Select(
        Gen.OneOf("", "", "74 ", "08 ", "1974 "), Stations, Numbers, Gen.OneOf("", "", ", 571", " AND 44603", ",660", " 721"), Gen.OneOf("", "", " (NOTAL)", " NOTAL"),
        (year, station, number, further, notal) => $"{year}{station} {number}{further}{notal}");

    private static readonly Gen<string> Talks = Gen.Select(
        Gen.OneOf("DOE-ROE", "VAN HOUTEN-DOE", "O'KEEFE-SMITH-JONES", "A-B", "A- ROE", "DOE"), Gen.OneOf(" TELCON ", " TELCON", " TELCON OF "), Gen.OneOf("8/23", "12/1/74", "AUG 3", "", "1"),
        (names, word, day) => names + word + day);

    private static readonly Gen<string> Items = Gen.Frequency((6, Telegrams), (2, Talks), (1, Gen.OneOf("BONN A-12", "PARIS LETTER OF MAY 2", "NOTAL", "E.O. 12065", "")));

    /// <summary>Items behind labels of one style, some of them without, parted in one way; here and there a line ends at a blank.</summary>
    private static readonly Gen<string> Fields = Gen.Select(
        Items.Array[1, 5], Gen.OneOf("", "{0}. ", "{0}) ", "({0}) ", "{0}.", "{0}: "), Gen.OneOf("\n", ", ", "; ", ",\n", ";\n", " ", ","), Gen.Int[0, 5], Gen.Int[0, 7],
        (items, style, separator, unlabelled, wrap) =>
        {
            var labelled = items.Select((item, i) => i == unlabelled ? item : string.Format(null, style, (char)('A' + i)) + item);
            var words = string.Join(separator, labelled).Split(' ');
            return string.Concat(words.Select((word, i) => i == 0 ? word : i % 8 == wrap ? "\n" + word : " " + word)).Trim();
        });

    [Fact]
    public void What_is_read_without_the_grammar_reads_as_the_grammar_reads_it() => Fields.Sample(field =>
        ReferencesOf(field, isPlain: true).Should().Equal(ReferencesOf(field, isPlain: false), field));

    [Theory]
    [InlineData("A. STATE 37721\nB. 07 OSLO 791 (NOTAL)")]
    [InlineData("A) STATE 29484, B) STATE\n102942, C) KUALA\nLUMPUR 24838")]
    [InlineData("(A) OSLO 1129\n(NOTAL); (B)\nCANBERRA 85282; (C) 74\nOTTAWA 8556")]
    [InlineData("A. DOE-ROE TELCON 11/25\nB. OSLO 6839, 6840 AND 7001")]
    [InlineData("A) OSLO 6839, B) O'ROE-DOE TELCON 9/5")]
    public void Fields_as_the_terminal_printed_them_need_no_grammar(string field) => PlainOf(field).Should().NotBeEmpty();

    [Theory]
    [InlineData("A. STATE 37721 B. OSLO 791")]
    [InlineData("A. DOE-ROE TELCON 11/25\nON THE HERRING CATCH")]
    [InlineData("A. XANADU 112")]
    [InlineData("STATE 37,721")]
    public void Others_are_left_to_it(string field) => PlainOf(field).Should().BeEmpty();

    [Fact]
    public void Four_times_the_items_cost_four_times_the_work()
    {
        var (few, many) = (Numbered(15_000), Numbered(60_000));
        PlainOf(few).Should().HaveCount(15_000);

        var times = Enumerable.Range(0, 4).Min(_ => Work.Of(() => PlainOf(many)).TimesAsLongAs(Work.Of(() => PlainOf(few))));

        times.Should().BeLessThan(9, "between four, for linear work, and sixteen, for the square");

        static string Numbered(int count) => string.Join('\n', Enumerable.Range(0, count).Select(i => $"{(char)('A' + i % 26)}. STATE {100_000 + i}"));
    }

    [Fact]
    public void Every_station_of_the_vocabulary_reads_as_the_grammar_reads_it()
    {
        // What FBIS numbers may be reports.
        foreach (var station in Cables.Vocabulary.Stations.All.Where(station => !station.Name.StartsWith("FBIS", StringComparison.Ordinal)))
        {
            var field = $"A. {station.Name} 1129\nB. 74 {station.Name} 571, 572 (NOTAL)";
            ReferencesOf(field, isPlain: true).Should().Equal(ReferencesOf(field, isPlain: false), field);
        }
    }

    private static List<PlainReferences.Entry> PlainOf(string field)
    {
        List<PlainReferences.Entry> entries = [];
        return PlainReferences.Read(field, entries) ? entries : [];
    }

    private static List<Reference> ReferencesOf(string field, bool isPlain)
    {
        List<Reference> references = [];
        ReferenceListGrammar.Read(BlockText.Of(field), new ReferenceReader(null, 1974, references, int.MaxValue, new DiagnosticBag(100)), isPlain);
        // Items without labels are one to the grammar, whose span is that of all; what is read line by line has its own.
        return references.ConvertAll(reference => reference.Label is null ? reference with { Span = default } : reference);
    }
}
