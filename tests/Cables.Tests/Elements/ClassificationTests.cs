namespace Cables.Tests.Elements;

public class ClassificationTests
{
    [Theory]
    [InlineData("UNCLASSIFIED", ClassificationLevel.Unclassified)]
    [InlineData("FOR OFFICIAL USE ONLY", ClassificationLevel.ForOfficialUseOnly)]
    [InlineData("SENSITIVE BUT UNCLASSIFIED", ClassificationLevel.SensitiveButUnclassified)]
    [InlineData("LIMITED OFFICIAL USE", ClassificationLevel.LimitedOfficialUse)]
    [InlineData("CONFIDENTIAL", ClassificationLevel.Confidential)]
    [InlineData("SECRET", ClassificationLevel.Secret)]
    [InlineData("TOP SECRET", ClassificationLevel.TopSecret)]
    public void Every_level_is_read_and_written(string printed, ClassificationLevel level)
    {
        Classification.Parse(printed).Level.Should().Be(level);
        new Classification(level, printed).ToString().Should().Be(printed);
    }

    [Fact]
    public void Levels_are_ordered_lowest_first() =>
        Enum.GetValues<ClassificationLevel>().Should().BeInAscendingOrder().And.StartWith(ClassificationLevel.Unclassified)
            .And.EndWith(ClassificationLevel.TopSecret);

    [Theory]
    [InlineData("UNCLAS", "UNCLASSIFIED")]
    [InlineData("LOU", "LIMITED OFFICIAL USE")]
    [InlineData("LIMITED OFF USE", "LIMITED OFFICIAL USE")]
    [InlineData("UNCLAS SENSITIVE", "SENSITIVE BUT UNCLASSIFIED")]
    [InlineData("UNCLAS FOUO", "FOR OFFICIAL USE ONLY")]
    [InlineData("UNCLAS E F T O", "UNCLASSIFIED EFTO")]
    [InlineData("T O P  S E C R E T", "TOP SECRET")]
    [InlineData("S E C R E T//NOFORN", "SECRET NOFORN")]
    [InlineData("C0NF IDE N T IAL", "CONFIDENTIAL")]
    [InlineData("secret", "SECRET")]
    public void Other_ways_to_print_it_are_read(string printed, string full) =>
        Classification.Parse(printed).ToString().Should().Be(full);

    [Theory]
    [InlineData("")]
    [InlineData("RESTRICTED AREA")]
    [InlineData("SECRETARY")]
    [InlineData("CONFIDENTIAL STATE 239933")]
    [InlineData("SECRET TALKS WERE HELD")]
    public void What_is_no_classification_is_rejected(string printed)
    {
        Classification.TryParse(printed, null, out var classification).Should().BeFalse();
        classification.Should().BeNull();
    }

    [Fact]
    public void How_it_is_printed_is_no_part_of_what_it_is() =>
        Classification.Parse("S E C R E T NOFORN").Should().Be(Classification.Parse("SECRET//NOFORN"));

    [Fact]
    public void The_words_are_kept_as_printed() =>
        Cable.Parse(Telegrams.With(reference: "C O N F I D E N T I A L MOSCOW 2774")).Classification!.Raw
            .Should().Be("C O N F I D E N T I A L");

    [Fact]
    public void A_control_word_on_the_reference_line_is_a_caveat_and_a_caption()
    {
        var cable = Cable.Parse(Telegrams.With(reference: "S E C R E T MOSCOW 2774 NOFORN"));

        cable.Classification!.Caveats.Should().Equal("NOFORN");
        cable.Captions.Should().Equal("NOFORN");
    }

    [Fact]
    public void The_caption_sensitive_raises_an_unclassified_telegram() =>
        Cable.Parse(Telegrams.With(captions: "SENSITIVE")).Classification!.Level
            .Should().Be(ClassificationLevel.SensitiveButUnclassified);

    [Fact]
    public void A_banner_of_the_released_copy_is_not_the_classification() =>
        Cable.Parse("UNCLASSIFIED\n" + Telegrams.With(reference: "S E C R E T MOSCOW 2774")).Classification!.Level
            .Should().Be(ClassificationLevel.Secret);

    [Fact]
    public void Without_a_reference_line_the_banner_tells_it()
    {
        var cable = Cable.Parse("CONFIDENTIAL\n" + Telegrams.With(reference: ""));

        cable.Classification!.Level.Should().Be(ClassificationLevel.Confidential);
        cable.ShouldReport("CBL0909", at: "CONFIDENTIAL");
    }

    [Fact]
    public void Damaged_letters_are_repaired_and_reported() =>
        Cable.Parse(Telegrams.With(reference: "C0NFIDENTIAL MOSCOW 2774")).ShouldReport("CBL0906", at: "C0NFIDENTIAL");
}
