using Cables.Vocabulary;

namespace Cables.Tests.Vocabulary;

public class VocabularyTests
{
    [Fact]
    public void A_code_has_its_meanings_in_the_order_of_eras()
    {
        var meanings = TagTable.Of("cg");

        meanings.Select(meaning => meaning.Meaning).Should().Equal("Zaire", "Congo (Kinshasa)");
        meanings.Select(meaning => meaning.From).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Every_row_of_the_tables_says_what_it_must()
    {
        TagTable.All.Should().OnlyContain(row => row.Code != "" && row.Kind != TagKind.Unknown && row.From >= 1973
            && (row.Meaning != null || row.Confidence == Confidence.AttestedOnly));
        PostTable.All.Should().OnlyContain(post => post.Key != "" && post.Name != "" && post.PageHeaderName != "");
        PostTable.All.Select(post => post.Key).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [InlineData("PFRO", "PFOR")]
    [InlineData("PFO", "PFOR")]
    [InlineData("PFORR", "PFOR")]
    [InlineData("PF0R", "PFOR")]
    public void A_mistyped_code_is_near_to_the_right_one(string typed, string code) => TagTable.Near(typed).Should().Contain(code);

    [Theory]
    [InlineData("")]
    [InlineData("?")]
    [InlineData("QQQQQQQQ")]
    public void What_is_like_nothing_is_near_to_nothing(string typed)
    {
        TagTable.Of(typed).Should().BeEmpty();
        TagTable.Near(typed).Should().BeEmpty();
        PostTable.Find(typed).Should().BeEmpty();
    }

    [Fact]
    public void A_post_knows_its_routing_indicators() =>
        PostTable.Find("MOSCOW").Single(post => post.Key == "MOSCOW").Indicators.Should().Contain(new RoutingIndicator("RUEHMO", "2010", IsVerified: true));
}
