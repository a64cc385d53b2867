using Cables.Grammar;
using Cables.Text;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Distributions as the terminal printed them are read in one walk, and read as the grammar reads them: a list that stands alone is always
/// read by the grammar.</summary>
public class PlainDistributionTests
{
    private static readonly Gen<string> Entries = Gen.Select(
        Gen.OneOf("EUR", "IO", "L", "SS", "NODS", "NSCE", "XQXQ", "10", "D/LOS"), Gen.OneOf("-", "-", " "), Gen.OneOf("00", "07", "20", "7", "100", "O3"),
        (office, joint, copies) => office + joint + copies);

    private static readonly Gen<string> Lists = Gen.Select(
        Gen.OneOf("ACTION ", "ORIGIN ", "INFO ", "INFO  ", "ACTION,"), Entries.Array[1, 7], Gen.OneOf(" ", "  ", ",", ", ", "\n"), Gen.OneOf("\n", "\nINFO  ", "\n\nINFO ", " INFO ", "\nINFO"),
        Gen.OneOf("", " /084 W", ",/020 W", "\n/7 W", "\n/057 R", " /26W", "\n/084 W\nSS-20"),
        (label, entries, gap, line, total) => label + string.Join(gap, entries.Take(2)) + line + string.Join(gap, entries.Skip(2)) + total);

    [Fact]
    public void A_distribution_read_in_one_walk_is_the_one_the_grammar_reads() => Lists.Sample(list =>
    {
        if (Plain(list) is not { } plain) return;
        Distribution.TryParse(list, null, out var read).Should().BeTrue(list);
        plain.Distribution.Should().Be(read, list);
        plain.Sum.Should().Be(read!.Sum, list);
        Spans(plain.Distribution).Should().Equal(Spans(read), list);
    });

    [Theory]
    [InlineData("ACTION EUR-25\nINFO  OCT-01  ISO-00\nL-03  /029 W")]
    [InlineData("ORIGIN EUR-25\nINFO OCT-01  /026 R")]
    [InlineData("ACTION EUR 20\nINFO  IO 13,SSO 00,L 03,/036 W")]
    public void As_the_terminal_printed_them_they_need_no_grammar(string list) => Plain(list).Should().NotBeNull();

    [Theory]
    [InlineData("ACTION EUR-25 IO-07")]
    [InlineData("ACTION EUR-25\nINFO IO 13")]
    [InlineData("ACTION EUR-25\n/025W")]
    [InlineData("ACTION NODS-00")]
    [InlineData("INFO XQXQ-01")]
    public void Others_are_left_to_it(string list) => Plain(list).Should().BeNull();

    private static (Distribution Distribution, int Sum)? Plain(string list)
    {
        LineSpans lines = default;
        for (int start = 0, end; start <= list.Length; start = end + 1)
        {
            end = list.IndexOf('\n', start) is var at and >= 0 ? at : list.Length;
            if (end > start) lines.Add(TextSpan.FromBounds(start, end));
        }

        return new PlainOffices(list, DistributionGrammar.EntryKind.Action).Read(lines, int.MaxValue);
    }

    private static IEnumerable<TextSpan> Spans(Distribution distribution) =>
        distribution.Action.Concat(distribution.Origin).Concat(distribution.Info).Select(office => office.Span);
}
