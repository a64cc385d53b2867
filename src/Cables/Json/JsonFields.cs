using System.Runtime.CompilerServices;

namespace Cables.Json;

/// <summary>How a field of the contract is written: always present, <c>null</c> or <c>[]</c> where the text shows nothing.</summary>
internal static class JsonFields
{
    extension(JsonText json)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void NumberOrNull(ReadOnlySpan<byte> name, long? value)
        {
            if (value is { } number) json.Number(name, number);
            else json.Null(name);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Strings(ReadOnlySpan<byte> name, ValueList<string> values)
        {
            json.StartArray(name);
            foreach (var value in values) json.Item(value);
            json.EndArray();
        }

        /// <summary>A name of ours, <c>Geographic</c>, as the contract spells it, <c>geographic</c>.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Name<T>(ReadOnlySpan<byte> name, T value) where T : struct, Enum => json.Plain(name, JsonNames<T>.Of(value));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Object<T>(ReadOnlySpan<byte> name, T? value, Action<JsonText, T> fields) where T : class
        {
            if (value is null)
            {
                json.Null(name);
                return;
            }

            json.StartObject(name);
            fields(json, value);
            json.EndObject();
        }

        /// <summary>A list whose objects are written in one call: of some there are twenty.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Objects<T>(ReadOnlySpan<byte> name, ValueList<T> values, Action<JsonText, ValueList<T>> objects)
        {
            json.StartArray(name);
            if (values.Count > 0) objects(json, values);
            json.EndArray();
        }
    }
}
