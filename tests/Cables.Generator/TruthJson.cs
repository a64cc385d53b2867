using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Cables.Generator;

/// <summary>The truth as JSON, a telegram a line, in the names of the contract.</summary>
[JsonSerializable(typeof(Telegram))]
public sealed partial class TruthJson : JsonSerializerContext
{
    private static readonly TruthJson Plain = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static string Of(Telegram telegram) => JsonSerializer.Serialize(telegram, Plain.Telegram);
}
