using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cables.Json;

/// <summary>The fields of a telegram's header in the form of CONTRACT.md.</summary>
internal static class HeaderJson
{
    public static void WriteExecutiveOrder(Utf8JsonWriter writer, ExecutiveOrder? order)
    {
        if (order is null)
        {
            writer.WriteNull("executiveOrder");
            return;
        }

        writer.WriteStartObject("executiveOrder");
        writer.WriteString("number", order.Number);
        writer.WriteString("instruction", order.Instruction);
        writer.WriteString("date", order.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        CableJson.Strings(writer, "exemptions", order.Exemptions);
        writer.WriteString("raw", order.Raw);
        writer.WriteEndObject();
    }

    public static void WriteTags(Utf8JsonWriter writer, ValueList<Tag> tags)
    {
        writer.WriteStartArray("tags");
        foreach (var tag in tags)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", CableJson.Camel(tag.Kind.ToString()));
            writer.WriteString("code", tag.Code);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteReferences(Utf8JsonWriter writer, ValueList<Reference> references)
    {
        writer.WriteStartArray("references");
        foreach (var reference in references)
        {
            writer.WriteStartObject();
            writer.WriteString("label", reference.Label);
            writer.WriteString("kind", CableJson.Camel(reference.Kind.ToString()));
            writer.WriteString("id", reference.Id);
            CableJson.Number(writer, "year", reference.Year);
            writer.WriteString("station", reference.Station);
            CableJson.Number(writer, "number", reference.Number);
            writer.WriteBoolean("notal", reference.Notal);
            writer.WriteString("raw", reference.Raw);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteClassifiedBy(Utf8JsonWriter writer, ClassifiedBy? classifiedBy)
    {
        if (classifiedBy is null)
        {
            writer.WriteNull("classifiedBy");
            return;
        }

        writer.WriteStartObject("classifiedBy");
        writer.WriteString("name", classifiedBy.Name);
        writer.WriteString("title", classifiedBy.Title);
        CableJson.Strings(writer, "reasons", classifiedBy.Reasons);
        writer.WriteString("raw", classifiedBy.Raw);
        writer.WriteEndObject();
    }

    public static void WriteDistribution(Utf8JsonWriter writer, Distribution? distribution)
    {
        if (distribution is null)
        {
            writer.WriteNull("distribution");
            return;
        }

        writer.WriteStartObject("distribution");
        WriteOffices(writer, "action", distribution.Action);
        WriteOffices(writer, "origin", distribution.Origin);
        WriteOffices(writer, "info", distribution.Info);
        CableJson.Number(writer, "total", distribution.Total);
        writer.WriteEndObject();
    }

    public static void WriteOffices(Utf8JsonWriter writer, string name, ValueList<OfficeCopies> offices)
    {
        writer.WriteStartArray(name);
        foreach (var office in offices)
        {
            writer.WriteStartObject();
            writer.WriteString("office", office.Office);
            CableJson.Number(writer, "copies", office.Copies);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteDrafting(Utf8JsonWriter writer, Drafting? drafting)
    {
        if (drafting is null)
        {
            writer.WriteNull("drafting");
            return;
        }

        writer.WriteStartObject("drafting");
        CableJson.Strings(writer, "draftedBy", drafting.DraftedBy);
        CableJson.Strings(writer, "approvedBy", drafting.ApprovedBy);
        CableJson.Strings(writer, "clearedBy", drafting.ClearedBy);
        writer.WriteEndObject();
    }

    public static void WriteRelay(Utf8JsonWriter writer, RelayStamp? relay)
    {
        if (relay is null)
        {
            writer.WriteNull("relay");
            return;
        }

        writer.WriteStartObject("relay");
        writer.WriteString("number", relay.Number);
        writer.WriteString("time", relay.Time);
        writer.WriteString("suffix", relay.Suffix);
        writer.WriteString("raw", relay.Raw);
        writer.WriteEndObject();
    }
}
