using System.Collections.Frozen;
using System.Text.Json;

namespace Cables.Json;

/// <summary>How a field of the contract is written: always present, <c>null</c> or <c>[]</c> where the text shows nothing.</summary>
internal static class JsonFields
{
    extension(Utf8JsonWriter writer)
    {
        public void WriteNumberOrNull(ReadOnlySpan<byte> name, long? value)
        {
            if (value is { } number) writer.WriteNumber(name, number);
            else writer.WriteNull(name);
        }

        public void WriteStrings(ReadOnlySpan<byte> name, ValueList<string> values)
        {
            writer.WriteStartArray(name);
            foreach (var value in values) writer.WriteStringValue(value);
            writer.WriteEndArray();
        }

        /// <summary>A name of ours, <c>Geographic</c>, as the contract spells it, <c>geographic</c>.</summary>
        public void WriteName<T>(ReadOnlySpan<byte> name, T value) where T : struct, Enum => writer.WriteString(name, Names<T>.Of[value]);

        public void WriteObject<T>(ReadOnlySpan<byte> name, T? value, Action<Utf8JsonWriter, T> fields) where T : class
        {
            if (value is null)
            {
                writer.WriteNull(name);
                return;
            }

            writer.WriteStartObject(name);
            fields(writer, value);
            writer.WriteEndObject();
        }

        public void WriteObjects<T>(ReadOnlySpan<byte> name, ValueList<T> values, Action<Utf8JsonWriter, T> fields)
        {
            writer.WriteStartArray(name);
            foreach (var value in values)
            {
                writer.WriteStartObject();
                fields(writer, value);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, JsonEncodedText> Of =
            Enum.GetValues<T>().Distinct().ToFrozenDictionary(value => value, value => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(value.ToString())));
    }
}
