using System.Buffers;
using System.Text;
using Cables.Json;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Text is written many characters at a time as it would be one by one.</summary>
public class JsonTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char[' ', '~'].Array[0, 40].Select(characters => new string(characters)),
        Gen.OneOf("A", "THE FAIR OPENS ON MONDAY AND ", "\n", "\r", "\t", "\0", "\"", "\\", "\u007F", "\u0085", "£", "É", "“", "\u2028", "\uD83D\uDE00", "\uD800", "\uDC00", "ﬁ").Array[0, 12]
            .Select(string.Concat),
        Gen.String[0, 60]);

    [Fact]
    public void Any_text_is_escaped_character_by_character() => Texts.Sample(text =>
    {
        using JsonText json = new(indented: false);
        json.StartObject();
        json.String("text"u8, text);
        json.EndObject();
        Encoding.UTF8.GetString(json.Written).Should().Be($"{{\"text\":\"{string.Concat(text.EnumerateRunes().Select(Escaped))}\"}}");
    });

    [Fact]
    public void Lines_of_a_text_are_written_as_the_joined_text() => Texts.Array[0, 6].Sample(lines =>
    {
        lines = [.. lines.Select(line => line.ReplaceLineEndings("."))];
        using JsonText joined = new(indented: false);
        using JsonText parted = new(indented: false);
        using JsonText body = new(indented: false);
        foreach (var line in lines) body.Line(line);
        joined.StartObject();
        joined.String("text"u8, string.Join('\n', lines.SkipWhile(line => line.Length == 0)));
        joined.EndObject();
        parted.StartObject();
        parted.StartString("text"u8);
        parted.Raw(body);
        parted.EndString();
        parted.EndObject();
        Encoding.UTF8.GetString(parted.Written).Should().Be(Encoding.UTF8.GetString(joined.Written));
    });

    [Theory]
    [InlineData(3)]
    [InlineData(70)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(400)]
    public void An_attribute_is_written_once_and_its_first_value_counts(int names)
    {
        List<KeyValuePair<string, string>> attributes = [.. Enumerable.Range(0, names).Select(i => KeyValuePair.Create($"Name {i}", $"{i}"))];
        Cable once = new() { Attributes = [.. attributes] };
        Cable twice = new() { Attributes = [.. attributes, .. attributes.Select(attribute => KeyValuePair.Create(attribute.Key, "again"))] };

        twice.ToJson().Should().Be(once.ToJson());
    }

    [Fact]
    public void Names_alike_are_told_apart() => Gen.Char['a', 'c'].Array[0, 3].Select(letters => new string(letters)).Array[0, 200].Sample(names =>
    {
        SeenNames seen = new(names.Select(name => KeyValuePair.Create(name, "")).ToArray(), stackalloc byte[SeenNames.Places]);
        HashSet<string> expected = [];
        for (var i = 0; i < names.Length; i++)
            if (seen.Add(i) != expected.Add(names[i])) return false;
        return true;
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(60)]
    [InlineData(2_000)]
    [InlineData(100_000)]
    public void It_is_the_same_whatever_memory_it_is_written_into(int room)
    {
        var cable = Cable.Parse(Telegrams.With(text: string.Concat(Enumerable.Repeat("1. THE \"FAIR\" OPENS ON MONDAY.\n", 300))));
        ArrayBufferWriter<byte> output = new(room + 1);
        output.Write("<"u8);

        CableJson.Write(output, cable);
        CableJson.Write(output, cable);

        Encoding.UTF8.GetString(output.WrittenSpan).Should().Be($"<{cable.ToJson()}{cable.ToJson()}");
    }

    private static string Escaped(Rune rune) => rune.Value switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        '\b' => "\\b",
        '\f' => "\\f",
        < 0x20 or >= 0x7F and < 0xA0 or 0x2028 or 0x2029 => $"\\u{rune.Value:X4}",
        _ => rune.ToString(),
    };
}
