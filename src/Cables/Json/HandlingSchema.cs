using System.Text.Json.Nodes;
using static Cables.Json.SchemaTypes;

namespace Cables.Json;

/// <summary>The schema of what <see cref="HandlingJson"/> writes.</summary>
internal static class HandlingSchema
{
    public static JsonObject Distribution() => OrNull(Record("The distribution within the Department.",
        ("action", List("Who acts.", Office())),
        ("origin", List("Where it was written.", Office())),
        ("info", List("Who is informed.", Office())),
        ("total", OrNull(Number("The printed sum of copies.")))));

    public static JsonObject Drafting() => OrNull(Record("Who wrote it.",
        ("draftedBy", Phrases("Drafters, office and name: EUR/SOV:SHANN.")),
        ("approvedBy", Phrases("Who approved it.")),
        ("clearedBy", Phrases("Who cleared it."))));

    public static JsonObject Relay() => OrNull(Record("The relay line.",
        ("number", OrNull(Phrase("The relay number."))),
        ("time", OrNull(Phrase("The relay time: 240450Z."))),
        ("suffix", OrNull(Phrase("What stands behind the stroke: 23."))),
        ("raw", Phrase("As printed."))));

    public static JsonObject Envelope() => OrNull(Record("The ACP 127 format lines, where printed.",
        ("transmissionId", OrNull(Phrase("Line 1."))),
        ("routingPrecedence", OrNull(HeaderSchema.Precedence("Line 2, the doubled prosign."))),
        ("routing", Phrases("Line 2, the routing indicators of the addressees.")),
        ("station", OrNull(Phrase("Line 3, the routing indicator of the sender."))),
        ("serial", OrNull(Number("Line 3, the station's serial."))),
        ("serialSuffix", OrNull(Phrase("Line 3, the letter behind the serial."))),
        ("section", OrNull(Number("Line 3, the section behind the serial's stroke."))),
        ("filed", OrNull(Phrase("Line 3, when it was filed, as printed: day of the year and time."))),
        ("security", OrNull(Phrase("Line 4, the letter of the class."))),
        ("signals", Phrases("Lines 4 and 5, operating signals.")),
        ("accounting", OrNull(Phrase("Line 10, the accounting symbol of the 1960s."))),
        ("groupCount", OrNull(Number("Line 10, the group count."))),
        ("endOfMessage", OrNull(Phrase("Line 15, the serial repeated at the end.")))));

    private static JsonObject Office() => Record("An office and its copies.",
        ("office", Phrase("The code: EUR.")),
        ("copies", OrNull(Number("How many copies."))));
}
