using System.Globalization;

namespace Cables.Generator.Forms;

/// <summary>1980-89: what a communications center kept, between the lines of its envelope.</summary>
public static class CommunicationsCopy
{
    public static void Print(Draft draft, Telegram telegram, Sheet sheet)
    {
        var sign = HeaderLines.SignOf(telegram.Precedence);
        var serial = draft.Identity.Number % 10_000;
        var filed = string.Create(CultureInfo.InvariantCulture, $"{draft.Sent.AddMinutes(4).DayOfYear:000}{draft.Sent.AddMinutes(4):HHmm}");
        var security = draft.Level switch { "SECRET" => "S", "CONFIDENTIAL" => "C", _ => "U" };
        var body = BodyValues.Of(draft);
        telegram.Envelope = new Envelope(
            null, telegram.Precedence == "NIACT IMMEDIATE" ? "IMMEDIATE" : telegram.Precedence, ["RUEHC"], draft.Post.Routing, serial, null, filed,
            security, ["ZZH"], null, serial.ToString("0000", CultureInfo.InvariantCulture));
        sheet.Add($"{sign}{sign} RUEHC", string.Create(CultureInfo.InvariantCulture, $"DE {draft.Post.Routing} #{serial:0000} {filed}"));
        sheet.Add($"{(security == "U" ? "ZNR" : "ZNY")} {new string(security[0], 5)} ZZH");
        sheet.Add(HeaderLines.Address(telegram));
        sheet.Add("BT", HeaderLines.Reference(telegram, draft.Identity.Number.ToString("0000", CultureInfo.InvariantCulture)));
        sheet.Add(HeaderLines.Captions(telegram));
        sheet.Add(HeaderLines.Order(telegram)).Add(HeaderLines.Subject(telegram, "SUBJ")).Add(HeaderLines.References(telegram, draft.Dice));
        sheet.AddBody(body, telegram.Signature, isInLine: false);
        sheet.Add("BT", string.Create(CultureInfo.InvariantCulture, $"#{serial:0000}"), "NNNN");
        telegram.Paragraphs = [.. body.Select(paragraph => paragraph.Value)];
    }
}
