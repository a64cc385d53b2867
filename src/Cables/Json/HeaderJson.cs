using Cables.Grammar;

namespace Cables.Json;

/// <summary>Writes what stands between the date-time line and the text: who, to whom, when, about what.</summary>
internal static class HeaderJson
{
    public static void Write(JsonText json, Mrn mrn)
    {
        json.NumberOrNull("year"u8, mrn.Year);
        json.String("station"u8, mrn.Station);
        json.NumberOrNull("number"u8, mrn.Number);
    }

    public static void Write(JsonText json, Section section)
    {
        json.Number("number"u8, section.Number);
        json.NumberOrNull("of"u8, section.Of);
    }

    public static void Write(JsonText json, Classification classification)
    {
        json.String("level"u8, classification.LevelName);
        json.String("raw"u8, classification.Raw);
        json.Strings("caveats"u8, classification.Caveats);
    }

    public static void Write(JsonText json, Printed<DateTimeGroup> group)
    {
        json.String("raw"u8, group.Raw);
        if (group.Value.Utc is { } utc) json.Moment("utc"u8, utc);
        else json.Null("utc"u8);
    }

    public static void Write(JsonText json, Originator from)
    {
        json.String("name"u8, from.Name);
        json.String("routingIndicator"u8, from.RoutingIndicator);
    }

    public static void Write(JsonText json, ValueList<Addressee> addressees)
    {
        foreach (var addressee in addressees)
        {
            json.StartObject();
            json.String("name"u8, addressee.Name);
            json.String("precedence"u8, addressee.Precedence?.ToString());
            json.String("routingIndicator"u8, addressee.RoutingIndicator);
            json.String("serial"u8, addressee.Serial);
            // Nearly all are told of in the usual way, and leave no post out.
            if (addressee is not { Delivery: null, Excluded.Count: 0 } || !json.TryFields("\"excluded\":[],\"delivery\":null,"u8))
            {
                json.Strings("excluded"u8, addressee.Excluded);
                json.String("delivery"u8, addressee.Delivery);
            }

            json.EndObject();
        }
    }

    public static void Write(JsonText json, ExecutiveOrder order)
    {
        // The schedule and all that goes with it are in the instruction, which is read once.
        var reading = ScheduleGrammar.Read(order.Instruction);
        json.String("number"u8, order.Number);
        json.String("instruction"u8, order.Instruction);
        if (order.Date is { } date) json.Date("date"u8, date);
        else json.Null("date"u8);
        json.Strings("exemptions"u8, order.Exemptions);
        json.Name("schedule"u8, reading.Schedule);
        json.NumberOrNull("category"u8, reading.Category);
        json.String("event"u8, order.EventOf(reading));
        json.String("classifier"u8, reading.Classifier);
        json.String("raw"u8, order.Raw);
    }

    public static void Write(JsonText json, ValueList<Tag> tags)
    {
        foreach (var tag in tags)
        {
            json.StartObject();
            json.Name("kind"u8, tag.Kind);
            json.String("code"u8, tag.Code);
            json.EndObject();
        }
    }

    public static void Write(JsonText json, ValueList<Reference> references)
    {
        foreach (var reference in references)
        {
            json.StartObject();
            json.String("label"u8, reference.Label);
            json.Name("kind"u8, reference.Kind);
            WriteId(json, reference);
            json.NumberOrNull("year"u8, reference.Year);
            json.Bool("yearPrinted"u8, reference.YearIsPrinted);
            json.String("station"u8, reference.Station);
            json.NumberOrNull("number"u8, reference.Number);
            json.Bool("notal"u8, reference.Notal);
            json.String("raw"u8, reference.Raw);
            json.EndObject();
        }
    }

    /// <summary>No string is made of the identifier of a telegram.</summary>
    private static void WriteId(JsonText json, Reference reference)
    {
        if (reference is { Kind: ReferenceKind.Telegram, Year: { } year, Station: { } station, Number: { } number, Series: null })
            WriteId(json, year, station, number);
        else json.String("id"u8, reference.Id);
    }

    /// <summary>The identifier of a telegram.</summary>
    public static void WriteId(JsonText json, int year, string station, int number)
    {
        json.StartString("id"u8);
        json.Figures(year);
        // Most names are their keys.
        if (station.Length <= Mrn.LongestKey && !station.AsSpan().ContainsAnyExceptInRange('A', 'Z')) json.Letters(station);
        else json.Letters(Mrn.KeyOf(station, stackalloc char[Mrn.LongestKey]));
        json.Figures(number);
        json.EndString();
    }

    public static void Write(JsonText json, ClassifiedBy classifiedBy)
    {
        json.String("name"u8, classifiedBy.Name);
        json.String("title"u8, classifiedBy.Title);
        json.Strings("reasons"u8, classifiedBy.Reasons);
        json.String("raw"u8, classifiedBy.Raw);
    }
}
