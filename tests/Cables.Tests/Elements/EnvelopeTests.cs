namespace Cables.Tests.Elements;

public class EnvelopeTests
{
    private const string Lines = "VZCZCXRO5008\nPP RUEHDIR RUEHC\nDE RUEHMK #0498/01 2061434\nZNY CCCCC ZZH\nZOC STATE";

    [Fact]
    public void Lines_that_come_again_read_as_they_did()
    {
        var envelope = Cable.Parse(Telegrams.With(envelope: Lines)).Envelope!;

        envelope.Should().BeEquivalentTo(new Envelope
        {
            TransmissionId = "VZCZCXRO5008",
            RoutingPrecedence = Precedence.Priority,
            Routing = ["RUEHDIR", "RUEHC"],
            Station = "RUEHMK",
            Serial = 498,
            Section = 1,
            Filed = "2061434",
            Security = "C",
            Signals = envelope.Signals,
        });
        envelope.Signals.Should().Contain("ZZH");
        Cable.Parse(Telegrams.With(envelope: Lines)).Envelope.Should().Be(envelope);
        Cable.Parse(Telegrams.With(envelope: Lines.Replace("CCCCC", "SSSSS", StringComparison.Ordinal))).Envelope.Should().Be(envelope with { Security = "S" });
        Cable.Parse(Telegrams.With(envelope: Lines.Replace("PP", "OO", StringComparison.Ordinal))).Envelope
            .Should().Be(envelope with { RoutingPrecedence = Precedence.Immediate });
    }

    [Fact]
    public void A_prosign_that_was_repaired_is_told_of_each_time()
    {
        var text = Telegrams.With(envelope: Lines.Replace("PP", "00", StringComparison.Ordinal));

        for (var time = 0; time < 2; time++)
        {
            var cable = Cable.Parse(text);
            cable.Envelope!.RoutingPrecedence.Should().Be(Precedence.Immediate);
            cable.Diagnostics.Should().Contain(found => found.Message.Contains("OO RUEHDIR RUEHC", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Of_several_envelopes_the_later_lines_count()
    {
        var inner = Lines.Replace("0498/01", "1234", StringComparison.Ordinal);

        var envelope = Cable.Parse(Telegrams.With(envelope: $"{Lines}\n{inner}")).Envelope!;

        (envelope.Serial, envelope.Section, envelope.SerialSuffix).Should().Be((1234, null, null));
    }
}
