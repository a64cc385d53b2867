using System.Globalization;

namespace Cables.Generator.Forms;

/// <summary>1966-72: what the Department printed of a post's telegram.</summary>
public static class PrintedIncoming
{
    public static void Print(Draft draft, Telegram telegram, Sheet sheet)
    {
        var dice = draft.Dice;
        telegram.Distribution = HandlingValues.DistributionOf(draft);
        telegram.Relay = HandlingValues.RelayOf(draft);
        var body = BodyValues.Of(draft);
        var received = Draft.Written(draft.Sent.AddMinutes(dice.Between(5, 200)), "ddHHmm'Z'");
        telegram.Pages = 1;
        sheet.Add("                     DEPARTMENT OF STATE", "                          TELEGRAM", "");
        sheet.Add($"{draft.Banner} {dice.Between(100, 999)}", "", PageHeader(), "43");
        sheet.Add(DistributionLines.Commas(telegram.Distribution));
        sheet.Add("                        " + telegram.Relay.Raw);
        sheet.Add(HeaderLines.Address(telegram));
        if (dice.Percent(30))
        {
            sheet.Add("STATE GRNC");
            telegram.Envelope = new Envelope(null, null, [], null, null, null, null, null, [], "STATE", null);
        }

        sheet.Add("BT", HeaderLines.Reference(telegram, draft.Identity.Number.ToString(CultureInfo.InvariantCulture)));
        sheet.Add(HeaderLines.Captions(telegram));
        sheet.Add("");
        // The first TAGS lines come in March 1973.
        sheet.Add(HeaderLines.Subject(telegram, dice.Pick(["SUBJECT", "SUBJ"])));
        sheet.Add(HeaderLines.References(telegram, dice));
        sheet.PageBreak = (44, () =>
        {
            telegram.Pages++;
            return ["", draft.Banner, "", draft.Banner, "", PageHeader(), ""];
        }
        );
        var group = draft.IsClassified ? $"GP-{dice.Between(1, 4)}" : null;
        if (group is not null) telegram.Markings.Add(group);
        sheet.AddBody(body, null, false);
        sheet.Add("", group is null ? telegram.Signature : $"{group}. {telegram.Signature}", "BT", "NNNN");
        telegram.Paragraphs = [.. body.Select(paragraph => paragraph.Value)];

        string PageHeader() => string.Create(CultureInfo.InvariantCulture, $"PAGE {telegram.Pages:00}  {draft.Post.PageName} {draft.Identity.Number:00000}  {received}");
    }
}
