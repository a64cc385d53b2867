using System.Text.Json;

namespace Cables.Json;

/// <summary>Writes the envelope's format lines.</summary>
internal static class EnvelopeJson
{
    public static void Write(Utf8JsonWriter writer, Envelope? envelope)
    {
        if (envelope is null)
        {
            writer.WriteNull("envelope");
            return;
        }

        writer.WriteStartObject("envelope");
        writer.WriteString("transmissionId", envelope.TransmissionId);
        writer.WriteString("routingPrecedence", envelope.RoutingPrecedence?.ToString());
        CableJson.Strings(writer, "routing", envelope.Routing);
        writer.WriteString("station", envelope.Station);
        CableJson.Number(writer, "serial", envelope.Serial);
        writer.WriteString("serialSuffix", envelope.SerialSuffix);
        CableJson.Number(writer, "section", envelope.Section);
        writer.WriteString("filed", envelope.Filed);
        writer.WriteString("security", envelope.Security);
        CableJson.Strings(writer, "signals", envelope.Signals);
        writer.WriteString("accounting", envelope.Accounting);
        CableJson.Number(writer, "groupCount", envelope.GroupCount);
        writer.WriteString("endOfMessage", envelope.EndOfMessage);
        writer.WriteEndObject();
    }
}
