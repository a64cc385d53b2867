using System.Globalization;

namespace Cables.Generator.Forms;

/// <summary>1977-89: the Department's print of what it sent.</summary>
public static class DepartmentOutgoing
{
    public static void Print(Draft draft, Telegram telegram, Sheet sheet)
    {
        var dice = draft.Dice;
        telegram.Distribution = HandlingValues.DistributionOf(draft);
        telegram.Drafting = HandlingValues.DraftingOf(draft);
        telegram.Relay = HandlingValues.RelayOf(draft);
        telegram.Pages = 1;
        var body = BodyValues.Of(draft);
        if (dice.Percent(40)) sheet.Add(draft.Banner, "Department of State", "OUTGOING", "TELEGRAM");
        sheet.Add(PageHeader());
        sheet.Add(DistributionLines.Hyphens(telegram.Distribution, isSpaced: true));
        sheet.Add(DraftingLines.Of(telegram.Drafting));
        sheet.Add("                     " + telegram.Relay.Raw);
        sheet.Add(HeaderLines.Address(telegram, dice.Percent(20) ? " ZFF4" : ""));
        sheet.Add(HeaderLines.Reference(telegram, draft.Identity.Number.ToString("000000", CultureInfo.InvariantCulture)));
        sheet.Add(HeaderLines.Captions(telegram));
        sheet.Add("");
        sheet.Add(HeaderLines.Order(telegram)).Add(HeaderLines.Subject(telegram, "SUBJECT")).Add(HeaderLines.References(telegram, dice));
        sheet.PageBreak = (54, () =>
        {
            telegram.Pages++;
            return [draft.Banner, "", draft.Banner, PageHeader()];
        }
        );
        sheet.AddBody(body, telegram.Signature, isInLine: dice.Percent(60));
        sheet.Add("", draft.Banner, "", "NNNN");
        telegram.Paragraphs = [.. body.Select(paragraph => paragraph.Value)];

        string PageHeader() => string.Create(CultureInfo.InvariantCulture, $"PAGE {telegram.Pages:00}        STATE {draft.Identity.Number:000000}");
    }
}
