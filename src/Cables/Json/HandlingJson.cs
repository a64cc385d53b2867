using System.Text.Json;

namespace Cables.Json;

/// <summary>Writes what was printed on the way: who got copies, who drafted and cleared, the relay line, the envelope.</summary>
internal static class HandlingJson
{
    public static void Write(Utf8JsonWriter writer, Distribution distribution)
    {
        writer.WriteObjects("action"u8, distribution.Action, Write);
        writer.WriteObjects("origin"u8, distribution.Origin, Write);
        writer.WriteObjects("info"u8, distribution.Info, Write);
        writer.WriteNumberOrNull("total"u8, distribution.Total);
    }

    private static void Write(Utf8JsonWriter writer, OfficeCopies office)
    {
        writer.WriteString("office"u8, office.Office);
        writer.WriteNumberOrNull("copies"u8, office.Copies);
    }

    public static void Write(Utf8JsonWriter writer, Drafting drafting)
    {
        writer.WriteStrings("draftedBy"u8, drafting.DraftedBy);
        writer.WriteStrings("approvedBy"u8, drafting.ApprovedBy);
        writer.WriteStrings("clearedBy"u8, drafting.ClearedBy);
    }

    public static void Write(Utf8JsonWriter writer, RelayStamp relay)
    {
        writer.WriteString("number"u8, relay.Number);
        writer.WriteString("time"u8, relay.Time);
        writer.WriteString("suffix"u8, relay.Suffix);
        writer.WriteString("raw"u8, relay.Raw);
    }

    public static void Write(Utf8JsonWriter writer, Envelope envelope)
    {
        writer.WriteString("transmissionId"u8, envelope.TransmissionId);
        writer.WriteString("routingPrecedence"u8, envelope.RoutingPrecedence?.ToString());
        writer.WriteStrings("routing"u8, envelope.Routing);
        writer.WriteString("station"u8, envelope.Station);
        writer.WriteNumberOrNull("serial"u8, envelope.Serial);
        writer.WriteString("serialSuffix"u8, envelope.SerialSuffix);
        writer.WriteNumberOrNull("section"u8, envelope.Section);
        writer.WriteString("filed"u8, envelope.Filed);
        writer.WriteString("security"u8, envelope.Security);
        writer.WriteStrings("signals"u8, envelope.Signals);
        writer.WriteString("accounting"u8, envelope.Accounting);
        writer.WriteNumberOrNull("groupCount"u8, envelope.GroupCount);
        writer.WriteString("endOfMessage"u8, envelope.EndOfMessage);
    }
}
