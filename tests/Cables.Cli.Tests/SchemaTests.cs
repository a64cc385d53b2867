using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Cables.Cli.Tests;

/// <summary>What <c>cables parse</c> prints is what <c>cables schema</c> says.</summary>
public class SchemaTests
{
    private static readonly string Samples = Path.Combine(AppContext.BaseDirectory, "samples");

    private static readonly Task<JsonSchema> Schema = ReadSchema();

    [Theory]
    [InlineData]
    [InlineData("--elements")]
    [InlineData("--as", "telegram")]
    [InlineData("--join-sections", "--elements")]
    public async Task Every_record_of_the_samples_is_valid(params string[] options)
    {
        var run = await CommandRun.Of(["parse", Samples, .. options]);

        run.Lines.Length.Should().BeGreaterThan(10);
        foreach (var line in run.Lines) (await Errors(JsonNode.Parse(line)!)).Should().BeEmpty();
    }

    [Fact]
    public async Task Damaged_telegrams_are_valid_records()
    {
        var random = new Random(7);
        foreach (var text in new[] { Texts.Telegram, Texts.DamagedTelegram, Texts.NamelessTelegram, Texts.Letter })
        {
            for (var i = 0; i < 50; i++)
            {
                var damaged = text.ToCharArray();
                for (var j = 0; j < 8; j++) damaged[random.Next(damaged.Length)] = "\n OlI18Z:/-(,A\u00e9\ud83d"[random.Next(16)];
                (await Errors(JsonNode.Parse(Cable.Parse(new string(damaged)).ToJson(elements: true))!)).Should().BeEmpty(new string(damaged));
            }
        }
    }

    [Theory]
    [InlineData("""{ "weather": "fair" }""")]
    [InlineData("""{ "pages": "two" }""")]
    [InlineData("""{ "pages": 1.5 }""")]
    [InlineData("""{ "subject": 7 }""")]
    [InlineData("""{ "kind": "Telegram" }""")]
    [InlineData("""{ "precedence": "URGENT" }""")]
    [InlineData("""{ "captions": null }""")]
    [InlineData("""{ "captions": [ 1 ] }""")]
    [InlineData("""{ "corrected": null }""")]
    [InlineData("""{ "mrn": { "year": 1974, "station": "OSLO" } }""")]
    [InlineData("""{ "mrn": { "year": 1974, "station": "OSLO", "number": 1, "sheet": 2 } }""")]
    [InlineData("""{ "tags": [ { "kind": "colour", "code": "RED" } ] }""")]
    [InlineData("""{ "dtg": { "raw": "240120Z AUG 83", "utc": "24 August 1983" } }""")]
    [InlineData("""{ "attributes": { "Pages": 2 } }""")]
    public async Task A_field_that_is_wrong_or_invented_is_not_valid(string change)
    {
        var record = JsonNode.Parse(Cable.Parse(Texts.Telegram).ToJson())!.AsObject();
        (await Errors(record)).Should().BeEmpty();

        foreach (var (name, value) in JsonNode.Parse(change)!.AsObject()) record[name] = value?.DeepClone();

        (await Errors(record)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task Every_field_is_required()
    {
        var record = JsonNode.Parse(Cable.Parse(Texts.Telegram).ToJson())!.AsObject();
        foreach (var name in record.Select(field => field.Key).ToList())
        {
            var without = record.DeepClone().AsObject();
            without.Remove(name);
            (await Errors(without)).Should().NotBeEmpty($"{name} is required");
        }
    }

    [Fact]
    public async Task The_schema_says_which_it_is_and_explains_every_field()
    {
        using var schema = JsonDocument.Parse((await CommandRun.Of("schema")).Output);

        schema.RootElement.GetProperty("$schema").GetString().Should().Be("https://json-schema.org/draft/2020-12/schema");
        Uri.IsWellFormedUriString(schema.RootElement.GetProperty("$id").GetString(), UriKind.Absolute).Should().BeTrue();
        Undescribed(schema.RootElement, "$").Should().BeEmpty();
    }

    [Fact]
    public async Task The_contract_names_every_field_of_the_schema()
    {
        var contract = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "CONTRACT.md"));
        using var schema = JsonDocument.Parse((await CommandRun.Of("schema")).Output);

        foreach (var field in schema.RootElement.GetProperty("properties").EnumerateObject())
            contract.Should().Contain(field.Name == "elements" ? "`elements`" : $"\"{field.Name}\":");
    }

    private static IEnumerable<string> Undescribed(JsonElement schema, string path)
    {
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                if (!property.Value.TryGetProperty("description", out var text) || text.GetString() == "") yield return $"{path}.{property.Name}";
                foreach (var inner in Undescribed(property.Value, $"{path}.{property.Name}")) yield return inner;
            }
        }

        if (!schema.TryGetProperty("items", out var items)) yield break;
        foreach (var inner in Undescribed(items, $"{path}[]")) yield return inner;
    }

    private static async Task<JsonSchema> ReadSchema() => JsonSchema.FromText((await CommandRun.Of("schema")).Output);

    private static async Task<List<string>> Errors(JsonNode record)
    {
        using var json = JsonDocument.Parse(record.ToJsonString());
        var results = (await Schema).Evaluate(json.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        if (results.IsValid) return [];
        return [.. (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
    }
}
