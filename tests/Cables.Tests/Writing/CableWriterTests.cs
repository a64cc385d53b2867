using System.Text.Json.Nodes;
using Cables.Tests.Samples;
using CsCheck;

namespace Cables.Tests.Writing;

public class CableWriterTests
{
    /// <summary>What a clean print shows otherwise than the cable's own: places, printed forms, furniture.</summary>
    private static readonly string[] Prints = ["source", "raw", "text", "diagnostics", "pages", "markings"];

    public static TheoryData<string> Samples => Sample.Names;

    [Fact]
    public void Every_telegram_of_the_archive_form_survives_writing_and_reading() =>
        RandomCables.Archive.Sample(cable => Survives(cable, CableForm.Archive), iter: 400);

    [Fact]
    public void Every_telegram_of_the_message_format_survives_writing_and_reading() =>
        RandomCables.Message.Sample(cable => Survives(cable, CableForm.Message), iter: 400);

    [Theory]
    [MemberData(nameof(Samples))]
    public void Writing_a_sample_and_reading_it_again_changes_nothing_on_the_second_round(string name)
    {
        foreach (var cable in Sample.Load(name).Read(Sample.Load(name).Text).OfType<Cable>().Where(c => c.Kind == DocumentKind.Telegram))
        {
            var once = Cable.Parse(CableWriter.Write(cable));
            var twice = Cable.Parse(CableWriter.Write(once));

            Values(twice).Should().Be(Values(once));
            once.Id.Should().Be(cable.Id);
            once.Subject.Should().Be(cable.Subject);
        }
    }

    [Fact]
    public void A_line_is_no_longer_than_a_teleprinter_line() =>
        RandomCables.Archive.Sample(cable => CableWriter.Write(cable).Split('\n').All(line => line.Length <= 80), iter: 300);

    [Fact]
    public void A_written_telegram_is_read_without_a_doubt() =>
        RandomCables.Archive.Sample(
            cable =>
            {
                var diagnostics = Cable.Parse(CableWriter.Write(cable)).Diagnostics;
                if (diagnostics.Count > 0) throw new InvalidOperationException(diagnostics[0].ToString());
            },
            iter: 100);

    private static void Survives(Cable cable, CableForm form)
    {
        var text = CableWriter.Write(cable, form);
        var differences = GoldComparison.Differences(JsonNode.Parse(Values(cable))!, JsonNode.Parse(Values(Cable.Parse(text)))!);
        if (differences.Count > 0) throw new InvalidOperationException($"{string.Join('\n', differences)}\n{text}");
    }

    private static string Values(Cable cable)
    {
        var json = JsonNode.Parse(cable.ToJson())!;
        Strip(json);
        return json.ToJsonString();
    }

    private static void Strip(JsonNode node)
    {
        if (node is JsonArray array)
        {
            foreach (var item in array)
                if (item is not null) Strip(item);
        }
        else if (node is JsonObject properties)
        {
            foreach (var key in properties.Select(property => property.Key).ToList())
            {
                if (Prints.Contains(key)) properties.Remove(key);
                else if (properties[key] is { } value) Strip(value);
            }
        }
    }
}
