using System.Globalization;

namespace Cables.Generator.Forms;

/// <summary>2003-10: the message format with its envelope, the text in mixed case.</summary>
public static class MessageFormat
{
    public static void Print(Draft draft, Telegram telegram, Sheet sheet)
    {
        var dice = draft.Dice;
        var sign = HeaderLines.SignOf(telegram.Precedence);
        var serial = draft.Identity.Number % 10_000;
        var filed = string.Create(CultureInfo.InvariantCulture, $"{draft.Sent.DayOfYear:000}{draft.Sent:HHmm}");
        var security = draft.Level switch { "SECRET" => "S", "CONFIDENTIAL" => "C", _ => "U" };
        var number = draft.Identity.Number;
        if (dice.Percent(20)) telegram.Section = new Section(1, 2);
        var part = telegram.Section is null ? "" : "/01";
        telegram.Envelope = new Envelope(
            string.Create(CultureInfo.InvariantCulture, $"VZCZCXRO{dice.Between(1, 9999):0000}"), telegram.Precedence == "NIACT IMMEDIATE" ? "IMMEDIATE" : telegram.Precedence,
            ["RUEHDIR", "RUEHC"], draft.Post.Routing, serial, telegram.Section?.Number, filed, security, ["ZZH"], null,
            serial.ToString("0000", CultureInfo.InvariantCulture));
        sheet.Add(telegram.Envelope.TransmissionId!, $"{sign}{sign} RUEHDIR RUEHC");
        sheet.Add(string.Create(CultureInfo.InvariantCulture, $"DE {draft.Post.Routing} #{serial:0000}{part} {filed}"));
        sheet.Add($"{(security == "U" ? "ZNR" : "ZNY")} {new string(security[0], 5)} ZZH");
        sheet.Add(HeaderLines.Address(telegram));
        sheet.Add("BT", HeaderLines.Reference(telegram, number.ToString("000000", CultureInfo.InvariantCulture), telegram.Section));
        sheet.Add(HeaderLines.Captions(telegram));
        sheet.Add("");
        sheet.Add(HeaderLines.Order(telegram)).Add(HeaderLines.Subject(telegram, "SUBJECT"));
        var references = HeaderLines.References(telegram, dice).ToList();
        if (references.Count > 0) sheet.Add("").Add(references);
        if (telegram.ClassifiedBy is { } classified) sheet.Add("").Add(classified.Raw);
        sheet.PageBreak = (38, () =>
        {
            telegram.Pages++;
            return ["", string.Create(CultureInfo.InvariantCulture, $"{draft.Post.Name} {number:00000000}  001.{telegram.Pages + 1} OF {telegram.Section?.Of ?? 1:000}"), ""];
        }
        );

        var body = BodyValues.Of(draft);
        var isLast = telegram.Section is null;
        sheet.AddBody(body, isLast ? telegram.Signature : null, isInLine: false);
        if (!isLast) telegram.Signature = null!;
        sheet.Add("BT", string.Create(CultureInfo.InvariantCulture, $"#{serial:0000}"), "NNNN");
        telegram.Paragraphs = [.. body.Select(paragraph => paragraph.Value)];
    }
}
