using System.Text.Json;

namespace Cables.Json;

/// <summary>Writes what was printed on the way: who got copies, who drafted and cleared, the relay line, the envelope.</summary>
internal static class HandlingJson
{
    public static void Write(Utf8JsonWriter writer, Distribution distribution)
    {
        writer.WriteObjects("action", distribution.Action, Write);
        writer.WriteObjects("origin", distribution.Origin, Write);
        writer.WriteObjects("info", distribution.Info, Write);
        writer.WriteNumberOrNull("total", distribution.Total);
    }

    private static void Write(Utf8JsonWriter writer, OfficeCopies office)
    {
        writer.WriteString("office", office.Office);
        writer.WriteNumberOrNull("copies", office.Copies);
    }

    public static void Write(Utf8JsonWriter writer, Drafting drafting)
    {
        writer.WriteStrings("draftedBy", drafting.DraftedBy);
        writer.WriteStrings("approvedBy", drafting.ApprovedBy);
        writer.WriteStrings("clearedBy", drafting.ClearedBy);
    }

    public static void Write(Utf8JsonWriter writer, RelayStamp relay)
    {
        writer.WriteString("number", relay.Number);
        writer.WriteString("time", relay.Time);
        writer.WriteString("suffix", relay.Suffix);
        writer.WriteString("raw", relay.Raw);
    }

    public static void Write(Utf8JsonWriter writer, Envelope envelope)
    {
        writer.WriteString("transmissionId", envelope.TransmissionId);
        writer.WriteString("routingPrecedence", envelope.RoutingPrecedence?.ToString());
        writer.WriteStrings("routing", envelope.Routing);
        writer.WriteString("station", envelope.Station);
        writer.WriteNumberOrNull("serial", envelope.Serial);
        writer.WriteString("serialSuffix", envelope.SerialSuffix);
        writer.WriteNumberOrNull("section", envelope.Section);
        writer.WriteString("filed", envelope.Filed);
        writer.WriteString("security", envelope.Security);
        writer.WriteStrings("signals", envelope.Signals);
        writer.WriteString("accounting", envelope.Accounting);
        writer.WriteNumberOrNull("groupCount", envelope.GroupCount);
        writer.WriteString("endOfMessage", envelope.EndOfMessage);
    }
}
