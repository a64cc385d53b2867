using System.Globalization;
using System.Text.Json;

namespace Cables.Json;

/// <summary>Writes what stands between the date-time line and the text: who, to whom, when, about what.</summary>
internal static class HeaderJson
{
    public static void Write(Utf8JsonWriter writer, Mrn mrn)
    {
        writer.WriteNumberOrNull("year", mrn.Year);
        writer.WriteString("station", mrn.Station);
        writer.WriteNumberOrNull("number", mrn.Number);
    }

    public static void Write(Utf8JsonWriter writer, Section section)
    {
        writer.WriteNumber("number", section.Number);
        writer.WriteNumberOrNull("of", section.Of);
    }

    public static void Write(Utf8JsonWriter writer, Classification classification)
    {
        writer.WriteString("level", classification.LevelName);
        writer.WriteString("raw", classification.Raw);
        writer.WriteStrings("caveats", classification.Caveats);
    }

    public static void Write(Utf8JsonWriter writer, Printed<DateTimeGroup> group)
    {
        writer.WriteString("raw", group.Raw);
        writer.WriteString("utc", group.Value.Utc?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
    }

    public static void Write(Utf8JsonWriter writer, Originator from)
    {
        writer.WriteString("name", from.Name);
        writer.WriteString("routingIndicator", from.RoutingIndicator);
    }

    public static void Write(Utf8JsonWriter writer, Addressee addressee)
    {
        writer.WriteString("name", addressee.Name);
        writer.WriteString("precedence", addressee.Precedence?.ToString());
        writer.WriteString("routingIndicator", addressee.RoutingIndicator);
        writer.WriteString("serial", addressee.Serial);
        writer.WriteStrings("excluded", addressee.Excluded);
        writer.WriteString("delivery", addressee.Delivery);
    }

    public static void Write(Utf8JsonWriter writer, ExecutiveOrder order)
    {
        writer.WriteString("number", order.Number);
        writer.WriteString("instruction", order.Instruction);
        writer.WriteString("date", order.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteStrings("exemptions", order.Exemptions);
        writer.WriteName("schedule", order.Schedule);
        writer.WriteNumberOrNull("category", order.Category);
        writer.WriteString("event", order.Event);
        writer.WriteString("classifier", order.Classifier);
        writer.WriteString("raw", order.Raw);
    }

    public static void Write(Utf8JsonWriter writer, Tag tag)
    {
        writer.WriteName("kind", tag.Kind);
        writer.WriteString("code", tag.Code);
    }

    public static void Write(Utf8JsonWriter writer, Reference reference)
    {
        writer.WriteString("label", reference.Label);
        writer.WriteName("kind", reference.Kind);
        writer.WriteString("id", reference.Id);
        writer.WriteNumberOrNull("year", reference.Year);
        writer.WriteBoolean("yearPrinted", reference.YearIsPrinted);
        writer.WriteString("station", reference.Station);
        writer.WriteNumberOrNull("number", reference.Number);
        writer.WriteBoolean("notal", reference.Notal);
        writer.WriteString("raw", reference.Raw);
    }

    public static void Write(Utf8JsonWriter writer, ClassifiedBy classifiedBy)
    {
        writer.WriteString("name", classifiedBy.Name);
        writer.WriteString("title", classifiedBy.Title);
        writer.WriteStrings("reasons", classifiedBy.Reasons);
        writer.WriteString("raw", classifiedBy.Raw);
    }
}
