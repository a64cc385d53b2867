using System.Globalization;

namespace Cables.Generator.Forms;

/// <summary>1973-79: the archive's copy, text block and attribute block.</summary>
public static class ArchiveCopy
{
    private const string Stamp = "Declassified/Released US Department of State EO Systematic Review 30 JUN 2005";

    public static void Print(Draft draft, Telegram telegram, Sheet sheet)
    {
        var dice = draft.Dice;
        var isOutgoing = draft.Post.IsDepartment;
        telegram.Distribution = HandlingValues.DistributionOf(draft);
        telegram.Relay = HandlingValues.RelayOf(draft);
        telegram.Drafting = isOutgoing ? HandlingValues.DraftingOf(draft) : null;
        telegram.Markings.Add(Stamp);
        telegram.Pages = 1;
        var received = Draft.Written(draft.Sent.AddMinutes(dice.Between(5, 200)), "ddHHmm'Z'");
        var body = BodyValues.Of(draft);
        sheet.Add("Message Text", "", "", draft.Banner, "", PageHeader(), "");
        if (telegram.Relay.Time is null) sheet.Add(dice.Between(10, 70).ToString(CultureInfo.InvariantCulture));
        sheet.Add(DistributionLines.Hyphens(telegram.Distribution, isSpaced: true));
        if (telegram.Drafting is { } drafting) sheet.Add(DraftingLines.Of(drafting));
        sheet.Add("                        " + telegram.Relay.Raw);
        sheet.Add(HeaderLines.Address(telegram));
        sheet.Add(HeaderLines.Reference(telegram, draft.Identity.Number.ToString("0000", CultureInfo.InvariantCulture)));
        sheet.Add(HeaderLines.Captions(telegram));
        sheet.Add("");
        sheet.Add(HeaderLines.Order(telegram)).Add(HeaderLines.Subject(telegram, "SUBJ")).Add(HeaderLines.References(telegram, dice));
        sheet.PageBreak = (50, () =>
        {
            telegram.Pages++;
            string[] stamp = dice.Percent(70) ? [Stamp] : [];
            return [draft.Banner, .. stamp, "", draft.Banner, "", PageHeader(), ""];
        }
        );
        sheet.AddBody(body, telegram.Signature, isInLine: isOutgoing, hyphens: dice);
        sheet.Add("", "", draft.Banner, "", "NNN", "", "<< END OF DOCUMENT >>", "", "");
        telegram.Paragraphs = [.. body.Select(paragraph => paragraph.Value)];
        telegram.Attributes = AttributeBlock.Of(draft, telegram, received);
        sheet.Add("Message Attributes", "").Add(telegram.Attributes.Select(attribute => $"{attribute.Key}: {attribute.Value}")).Add(Stamp);

        string PageHeader() => isOutgoing
            ? string.Create(CultureInfo.InvariantCulture, $"PAGE {telegram.Pages:00}        STATE {draft.Identity.Number:000000}")
            : string.Create(CultureInfo.InvariantCulture, $"PAGE {telegram.Pages:00}  {draft.Post.PageName} {draft.Identity.Number:00000}  {received}");
    }
}
