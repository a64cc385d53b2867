using System.Globalization;

namespace Cables.Generator.Forms;

/// <summary>1990-2002: the Department's print of a post's telegram; a long one in sections, each with the whole header.</summary>
public static class HexadecimalRelay
{
    public static void Print(Draft draft, Telegram telegram, Sheet sheet)
    {
        var dice = draft.Dice;
        telegram.Distribution = HandlingValues.DistributionOf(draft);
        telegram.Relay = HandlingValues.RelayOf(draft);
        if (dice.Percent(25))
        {
            var stamp = $"UNCLASSIFIED U.S. Department of State Case No. F-2011-00417 Doc No. C0500{draft.Index % 10_000:0000} Date: 03/02/2012";
            telegram.Markings.AddRange([stamp, "RELEASED IN FULL"]);
            sheet.Add(stamp, "RELEASED IN FULL");
        }

        var sections = dice.Percent(15) ? 2 : 1;
        if (sections == 2 && dice.Percent(50))
        {
            // One section of it is all that was kept.
            telegram.Section = new Section(dice.Between(1, 2), 2);
            var body = BodyValues.Of(draft, telegram.Section.Number == 1 ? 1 : 6);
            Section(draft, telegram, sheet, telegram.Section, body, telegram.Section.Number == 2);
            telegram.Paragraphs = [.. body.Select(paragraph => paragraph.Value)];
            if (telegram.Section.Number == 1) telegram.Signature = null!;
            return;
        }

        var first = BodyValues.Of(draft);
        if (sections == 2 && first[^1].Value.Number is { } last)
        {
            Section(draft, telegram, sheet, new Section(1, 2), first, isLast: false);
            var second = BodyValues.Of(draft, last + 1);
            Section(draft, telegram, sheet, new Section(2, 2), second, isLast: true);
            first.AddRange(second);
        }
        else Section(draft, telegram, sheet, null, first, isLast: true);
        telegram.Paragraphs = [.. first.Select(paragraph => paragraph.Value)];
    }

    private static void Section(Draft draft, Telegram telegram, Sheet sheet, Section? section, List<PrintedParagraph> body, bool isLast)
    {
        var page = 1;
        var received = Draft.Written(draft.Sent.AddMinutes(3), "ddHHmm'Z'");
        telegram.Pages++;
        sheet.PageBreak = null;
        sheet.Add(draft.Banner, "", PageHeader());
        sheet.Add(DistributionLines.Hyphens(telegram.Distribution!, isSpaced: false));
        sheet.Add("      " + telegram.Relay!.Raw);
        sheet.Add(HeaderLines.Address(telegram));
        sheet.Add(HeaderLines.Reference(telegram, draft.Identity.Number.ToString("000000", CultureInfo.InvariantCulture), section));
        sheet.Add(HeaderLines.Captions(telegram));
        sheet.Add("");
        sheet.Add(HeaderLines.Order(telegram)).Add(HeaderLines.Subject(telegram, "SUBJECT"));
        if (section is null or { Number: 1 } || telegram.Section is not null)
        {
            sheet.Add(HeaderLines.References(telegram, draft.Dice));
            if (telegram.ClassifiedBy is { } classified) sheet.Add("").Add(classified.Raw);
        }

        sheet.PageBreak = (52, () =>
        {
            telegram.Pages++;
            page++;
            return [draft.Banner, "", draft.Banner, PageHeader()];
        }
        );
        sheet.AddBody(body, isLast ? telegram.Signature : null, isInLine: false);
        sheet.Add("", draft.Banner, "", "NNNN", "");

        string PageHeader()
        {
            var part = section is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{section.Number:00} OF {section.Of:00}  ");
            return string.Create(CultureInfo.InvariantCulture, $"PAGE {page:00}        {draft.Post.PageName}  {draft.Identity.Number:00000}  {part}{received}");
        }
    }
}
