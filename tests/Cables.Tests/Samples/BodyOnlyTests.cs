namespace Cables.Tests.Samples;

/// <summary>Nothing is invented: a text without a header has no header fields.</summary>
public class BodyOnlyTests
{
    public static TheoryData<string> Samples => Sample.Names;

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_text_of_a_sample_alone_shows_no_header_field(string name)
    {
        foreach (var document in Sample.Load(name).Read(Sample.Load(name).Text).OfType<Cable>())
        {
            if (document.Paragraphs.Count == 0) continue;
            var body = string.Join("\n\n", document.Paragraphs.Select(paragraph => paragraph.ToString()));

            var cable = Cable.Parse(body);

            cable.Mrn.Should().BeNull();
            cable.DateTimeGroup.Should().BeNull();
            cable.Precedence.Should().BeNull();
            cable.From.Should().BeNull();
            cable.To.Should().BeEmpty();
            cable.Info.Should().BeEmpty();
            cable.Tags.Should().BeEmpty();
            cable.Subject.Should().BeNull();
            cable.References.Should().BeEmpty();
            cable.ExecutiveOrder.Should().BeNull();
            cable.Distribution.Should().BeNull();
            cable.Drafting.Should().BeNull();
            cable.Relay.Should().BeNull();
            cable.Envelope.Should().BeNull();
            cable.ClassifiedBy.Should().BeNull();
            cable.Captions.Should().BeEmpty();
        }
    }
}
