using System.Globalization;
using System.Text.Json;

namespace Cables.Json;

/// <summary>Writes what stands between the date-time line and the text: who, to whom, when, about what.</summary>
internal static class HeaderJson
{
    public static void Write(Utf8JsonWriter writer, Mrn mrn)
    {
        writer.WriteNumberOrNull("year"u8, mrn.Year);
        writer.WriteString("station"u8, mrn.Station);
        writer.WriteNumberOrNull("number"u8, mrn.Number);
    }

    public static void Write(Utf8JsonWriter writer, Section section)
    {
        writer.WriteNumber("number"u8, section.Number);
        writer.WriteNumberOrNull("of"u8, section.Of);
    }

    public static void Write(Utf8JsonWriter writer, Classification classification)
    {
        writer.WriteString("level"u8, classification.LevelName);
        writer.WriteString("raw"u8, classification.Raw);
        writer.WriteStrings("caveats"u8, classification.Caveats);
    }

    public static void Write(Utf8JsonWriter writer, Printed<DateTimeGroup> group)
    {
        writer.WriteString("raw"u8, group.Raw);
        writer.WriteString("utc"u8, group.Value.Utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    public static void Write(Utf8JsonWriter writer, Originator from)
    {
        writer.WriteString("name"u8, from.Name);
        writer.WriteString("routingIndicator"u8, from.RoutingIndicator);
    }

    public static void Write(Utf8JsonWriter writer, Addressee addressee)
    {
        writer.WriteString("name"u8, addressee.Name);
        writer.WriteString("precedence"u8, addressee.Precedence?.ToString());
        writer.WriteString("routingIndicator"u8, addressee.RoutingIndicator);
        writer.WriteString("serial"u8, addressee.Serial);
        writer.WriteStrings("excluded"u8, addressee.Excluded);
        writer.WriteString("delivery"u8, addressee.Delivery);
    }

    public static void Write(Utf8JsonWriter writer, ExecutiveOrder order)
    {
        writer.WriteString("number"u8, order.Number);
        writer.WriteString("instruction"u8, order.Instruction);
        writer.WriteString("date"u8, order.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteStrings("exemptions"u8, order.Exemptions);
        writer.WriteName("schedule"u8, order.Schedule);
        writer.WriteNumberOrNull("category"u8, order.Category);
        writer.WriteString("event"u8, order.Event);
        writer.WriteString("classifier"u8, order.Classifier);
        writer.WriteString("raw"u8, order.Raw);
    }

    public static void Write(Utf8JsonWriter writer, Tag tag)
    {
        writer.WriteName("kind"u8, tag.Kind);
        writer.WriteString("code"u8, tag.Code);
    }

    public static void Write(Utf8JsonWriter writer, Reference reference)
    {
        writer.WriteString("label"u8, reference.Label);
        writer.WriteName("kind"u8, reference.Kind);
        writer.WriteString("id"u8, reference.Id);
        writer.WriteNumberOrNull("year"u8, reference.Year);
        writer.WriteBoolean("yearPrinted"u8, reference.YearIsPrinted);
        writer.WriteString("station"u8, reference.Station);
        writer.WriteNumberOrNull("number"u8, reference.Number);
        writer.WriteBoolean("notal"u8, reference.Notal);
        writer.WriteString("raw"u8, reference.Raw);
    }

    public static void Write(Utf8JsonWriter writer, ClassifiedBy classifiedBy)
    {
        writer.WriteString("name"u8, classifiedBy.Name);
        writer.WriteString("title"u8, classifiedBy.Title);
        writer.WriteStrings("reasons"u8, classifiedBy.Reasons);
        writer.WriteString("raw"u8, classifiedBy.Raw);
    }
}
