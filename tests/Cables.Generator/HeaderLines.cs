using System.Globalization;

namespace Cables.Generator;

/// <summary>The lines of the header that all forms have in common.</summary>
public static class HeaderLines
{
    private static readonly Dictionary<string, string> Signs = new()
    {
        ["ROUTINE"] = "R",
        ["PRIORITY"] = "P",
        ["IMMEDIATE"] = "O",
        ["NIACT IMMEDIATE"] = "O",
        ["FLASH"] = "Z",
    };

    public static string SignOf(string precedence) => Signs[precedence];

    /// <summary>The date-time line, the originator and the addressees.</summary>
    public static IEnumerable<string> Address(Telegram telegram, string signals = "")
    {
        yield return $"{SignOf(telegram.Precedence)} {(telegram.InfoPrecedence is null ? "" : SignOf(telegram.InfoPrecedence) + " ")}{telegram.Dtg.Raw}{signals}";
        yield return $"FM {telegram.From.Name}";
        for (var i = 0; i < telegram.To.Count; i++) yield return (i == 0 ? "TO " : "") + Of(telegram.To[i]);
        for (var i = 0; i < telegram.Info.Count; i++) yield return (i == 0 ? "INFO " : "") + Of(telegram.Info[i]);
    }

    /// <summary>The reference line: classification, section, station and number.</summary>
    public static string Reference(Telegram telegram, string number, Section? section = null)
    {
        var caveats = telegram.Classification.Caveats;
        var sensitive = telegram.IsSensitiveInLine ? "SENSITIVE " : "";
        var part = section is null ? "" : string.Create(CultureInfo.InvariantCulture, $"SECTION {section.Number:00} OF {section.Of:00} ");
        return $"{telegram.Classification.Raw} {sensitive}{part}{telegram.Mrn.Station} {number}{(caveats.Contains("NOFORN") ? " NOFORN" : "")}";
    }

    /// <summary>Captions, each on a line of its own; those of the reference line stand there.</summary>
    public static IEnumerable<string> Captions(Telegram telegram)
    {
        foreach (var caption in telegram.Captions)
        {
            if (caption == "SENSITIVE" && telegram.IsSensitiveInLine) continue;
            yield return "";
            yield return caption == "STADIS" ? "STADIS//////////////////////////////" : caption;
        }
    }

    public static IEnumerable<string> Order(Telegram telegram)
    {
        if (telegram.ExecutiveOrder is { } order) yield return order.Raw;
        if (telegram.Tags.Count == 0) yield break;
        foreach (var line in Wrap.Text("TAGS: " + string.Join(", ", telegram.Tags.Select(tag => tag.Kind == "person" ? $"({tag.Code})" : tag.Code))))
            yield return line;
    }

    public static IEnumerable<string> Subject(Telegram telegram, string label) => Wrap.Text($"{label}: {telegram.Subject}");

    /// <summary>The references, in one of the ways in which they are listed.</summary>
    public static IEnumerable<string> References(Telegram telegram, Dice dice)
    {
        var list = telegram.References;
        if (list.Count == 0) return [];
        if (list[0].Label is null) return Wrap.Text("REF: " + string.Join("; ", list.Select(item => item.Raw)), 120);
        return dice.Between(1, 3) switch
        {
            1 => list.Select((item, i) => $"{(i == 0 ? "REF: " : "     ")}{item.Label}. {item.Raw}"),
            2 => Glued("REF: " + string.Join("; ", list.Select(item => $"({item.Label}) {item.Raw}"))),
            _ => Glued("REF: " + string.Join(", ", list.Select(item => $"{item.Label}) {item.Raw}"))),
        };
    }

    private static string Of(Addressee addressee) => string.Join(' ', new[]
    {
        (addressee.RoutingIndicator is null ? "" : addressee.RoutingIndicator + "/") + addressee.Name, addressee.Precedence, addressee.Serial, addressee.Delivery,
    }.Where(word => word is not null));

    /// <summary>Items are not broken within.</summary>
    private static List<string> Glued(string list) => [.. Wrap.Text(list, 68)];
}
