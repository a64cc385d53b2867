using System.Text.Json.Nodes;
using static Cables.Json.SchemaTypes;

namespace Cables.Json;

/// <summary>The schema of what <see cref="HeaderJson"/> writes.</summary>
internal static class HeaderSchema
{
    public static JsonObject Mrn() => OrNull(Record("The message reference number.",
        ("year", OrNull(Number("From the date-time group, else from the attribute block."))),
        ("station", Phrase("As the vocabulary spells it: RIO DE JANEIRO.")),
        ("number", OrNull(Number("Without leading zeros.")))));

    public static JsonObject Section() => OrNull(Record(
        "The section, for one that stands alone; null for a telegram in one piece and for sections that were put together.",
        ("number", Number("Which one, from 1.")),
        ("of", OrNull(Number("How many there are.")))));

    public static JsonObject Classification() => OrNull(Record("The classification.",
        ("level", OneOf("Its level.", Enum.GetValues<ClassificationLevel>().Select(Cables.Classification.NameOf))),
        ("raw", Phrase("The classification words as printed.")),
        ("caveats", Phrases("Control words on the reference line: NOFORN."))));

    public static JsonObject Precedence(string description) => OneOf(description,
        [
            Cables.Precedence.Flash.ToString(), Cables.Precedence.NiactImmediate.ToString(), Cables.Precedence.Immediate.ToString(),
            Cables.Precedence.Priority.ToString(), Cables.Precedence.Routine.ToString(),
        ]);

    public static JsonObject DateTimeGroup() => OrNull(Record("When the telegram was released; the date of another document.",
        ("raw", Phrase("As printed.")),
        ("utc", OrNull(Pattern("Its meaning: 1983-08-24T01:20:00Z.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")))));

    public static JsonObject Originator() => OrNull(Record("Who sent it.",
        ("name", Phrase("As behind FM: AMEMBASSY MOSCOW.")),
        ("routingIndicator", OrNull(Phrase("Where one is printed: RUEHMO.")))));

    public static JsonObject Addressee() => Record("To whom it went.",
        ("name", Phrase("As behind TO or INFO.")),
        ("precedence", OrNull(Precedence("The precedence for this addressee."))),
        ("routingIndicator", OrNull(Phrase("Where one is printed."))),
        ("serial", OrNull(Phrase("The number behind the name, as printed."))),
        ("excluded", Phrases("Names behind XMT.")),
        ("delivery", OrNull(Phrase("How it is delivered, where that is printed."))));

    public static JsonObject ExecutiveOrder() => OrNull(Record("The executive-order line: which order holds, and when the telegram is declassified.",
        ("number", OrNull(Phrase("The order's five figures."))),
        ("instruction", OrNull(Phrase("What follows, as printed: GDS, DECL: OADR."))),
        ("date", OrNull(Pattern("When it is declassified or reviewed.", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))),
        ("exemptions", Phrases("The codes that exempt from declassification: X1, 25X1.")),
        ("schedule", Name<DeclassificationSchedule>("The rule.")),
        ("category", OrNull(Number("The figure of XGDS-1, RDS-4."))),
        ("event", OrNull(Phrase("At which it is declassified."))),
        ("classifier", OrNull(Phrase("The name in parentheses."))),
        ("raw", Phrase("The whole line as printed."))));

    public static JsonObject Tag() => Record("A TAGS code.",
        ("kind", Name<TagKind>("What it stands for.")),
        ("code", Phrase("The code in capitals; a person's name without its parentheses.")));

    public static JsonObject Reference() => Record("A reference.",
        ("label", OrNull(Phrase("The letter or figure before it."))),
        ("kind", Name<ReferenceKind>("What it points to.")),
        ("id", OrNull(Phrase("Of a telegram or airgram: year, station and number joined."))),
        ("year", OrNull(Number("As printed, else the telegram's own year."))),
        ("yearPrinted", Flag("Whether the year stands in the reference itself.")),
        ("station", OrNull(Phrase("As the vocabulary spells it."))),
        ("number", OrNull(Number("Without leading zeros."))),
        ("notal", Flag("Whether NOTAL stands behind it.")),
        ("raw", Phrase("As printed, without its label.")));

    public static JsonObject ClassifiedBy() => OrNull(Record("The classified-by line, 1995 and later.",
        ("name", OrNull(Phrase("Who classified."))),
        ("title", OrNull(Phrase("What that person is."))),
        ("reasons", Phrases("The reasons: 1.4(b).")),
        ("raw", Phrase("The whole line as printed."))));
}
