
namespace Cables.Json;

/// <summary>Writes what was printed on the way: who got copies, who drafted and cleared, the relay line, the envelope.</summary>
internal static class HandlingJson
{
    public static void Write(JsonText json, Distribution distribution)
    {
        json.Objects("action"u8, distribution.Action, Write);
        json.Objects("origin"u8, distribution.Origin, Write);
        json.Objects("info"u8, distribution.Info, Write);
        json.NumberOrNull("total"u8, distribution.Total);
    }

    private static void Write(JsonText json, ValueList<OfficeCopies> offices)
    {
        foreach (var office in offices)
        {
            json.StartObject();
            json.String("office"u8, office.Office);
            json.NumberOrNull("copies"u8, office.Copies);
            json.EndObject();
        }
    }

    public static void Write(JsonText json, Drafting drafting)
    {
        json.Strings("draftedBy"u8, drafting.DraftedBy);
        json.Strings("approvedBy"u8, drafting.ApprovedBy);
        json.Strings("clearedBy"u8, drafting.ClearedBy);
    }

    public static void Write(JsonText json, RelayStamp relay)
    {
        json.String("number"u8, relay.Number);
        json.String("time"u8, relay.Time);
        json.String("suffix"u8, relay.Suffix);
        json.String("raw"u8, relay.Raw);
    }

    public static void Write(JsonText json, Envelope envelope)
    {
        json.String("transmissionId"u8, envelope.TransmissionId);
        json.String("routingPrecedence"u8, envelope.RoutingPrecedence?.ToString());
        json.Strings("routing"u8, envelope.Routing);
        json.String("station"u8, envelope.Station);
        json.NumberOrNull("serial"u8, envelope.Serial);
        json.String("serialSuffix"u8, envelope.SerialSuffix);
        json.NumberOrNull("section"u8, envelope.Section);
        json.String("filed"u8, envelope.Filed);
        json.String("security"u8, envelope.Security);
        json.Strings("signals"u8, envelope.Signals);
        json.String("accounting"u8, envelope.Accounting);
        json.NumberOrNull("groupCount"u8, envelope.GroupCount);
        json.String("endOfMessage"u8, envelope.EndOfMessage);
    }
}
