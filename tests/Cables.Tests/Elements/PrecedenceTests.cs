namespace Cables.Tests.Elements;

public class PrecedenceTests
{
    [Theory]
    [InlineData("ROUTINE", 'R')]
    [InlineData("PRIORITY", 'P')]
    [InlineData("IMMEDIATE", 'O')]
    [InlineData("NIACT IMMEDIATE", 'O')]
    [InlineData("FLASH", 'Z')]
    public void The_word_is_read_and_written(string word, char prosign)
    {
        var precedence = Precedence.Parse(word);

        precedence.ToString().Should().Be(word);
        precedence.Prosign.Should().Be(prosign);
    }

    [Theory]
    [InlineData("NIACT", "NIACT IMMEDIATE")]
    [InlineData(" priority ", "PRIORITY")]
    [InlineData("R", "ROUTINE")]
    [InlineData("o", "IMMEDIATE")]
    [InlineData("Y", "FLASH")]
    public void Short_forms_are_read(string printed, string word) =>
        Precedence.Parse(printed).ToString().Should().Be(word);

    [Theory]
    [InlineData("")]
    [InlineData("X")]
    [InlineData("URGENT")]
    [InlineData("PRIORITY IMMEDIATE")]
    [InlineData("SUPERPRIORITY")]
    public void What_is_no_precedence_is_rejected(string printed) =>
        Precedence.TryParse(printed, null, out _).Should().BeFalse();

    [Fact]
    public void They_are_ordered_by_urgency() =>
        new[] { Precedence.Flash, Precedence.Routine, Precedence.NiactImmediate, Precedence.Priority, Precedence.Immediate }
            .Order().Should().Equal(
                Precedence.Routine, Precedence.Priority, Precedence.Immediate, Precedence.NiactImmediate, Precedence.Flash);

    [Fact]
    public void The_operators_agree_with_the_order()
    {
        (Precedence.Flash > Precedence.Routine).Should().BeTrue();
        (Precedence.Routine < Precedence.Priority).Should().BeTrue();
        (Precedence.Routine >= Precedence.Priority).Should().BeFalse();
        (Precedence.Priority <= Precedence.Immediate).Should().BeTrue();
    }

    [Fact]
    public void The_prosign_is_that_of_the_date_time_line()
    {
        var cable = Cable.Parse(Telegrams.With(dateTime: "O 261639Z FEB 74"));

        cable.Precedence.Should().Be(Precedence.Immediate);
        cable.InfoPrecedence.Should().BeNull();
    }

    [Fact]
    public void Night_action_behind_an_action_addressee_raises_the_telegram() =>
        Cable.Parse(Telegrams.With(dateTime: "O 261639Z FEB 74", to: "TO SECSTATE WASHDC NIACT IMMEDIATE 6441"))
            .Precedence.Should().Be(Precedence.NiactImmediate);

    [Fact]
    public void Night_action_behind_an_info_addressee_does_not() =>
        Cable.Parse(Telegrams.With(dateTime: "O 261639Z FEB 74", info: "INFO AMEMBASSY BONN NIACT IMMEDIATE"))
            .Precedence.Should().Be(Precedence.Immediate);

    [Fact]
    public void A_line_without_prosign_has_no_precedence() =>
        Cable.Parse(Telegrams.With(dateTime: "261639Z FEB 74")).Precedence.Should().BeNull();
}
