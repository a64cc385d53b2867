using System.Globalization;

namespace Cables.Generator.Forms;

/// <summary>1973-79: the archive's block of some seventy attributes, most of which say that there is nothing to say.</summary>
public static class AttributeBlock
{
    /// <summary>The archive cuts lists at about this length.</summary>
    private const int Longest = 100;

    /// <summary>The attributes in the archive's order: key and value, a line each.</summary>
    public static Dictionary<string, string> Of(Draft draft, Telegram telegram, string received)
    {
        var isOutgoing = draft.Post.IsDepartment;
        var number = draft.Identity.Number.ToString(isOutgoing ? "000000" : "00000", CultureInfo.InvariantCulture);
        var station = draft.Post.PageName.Replace(" ", "", StringComparison.Ordinal);
        var roll = 100 + draft.Sent.DayOfYear;
        return new()
        {
            ["Automatic Decaptioning"] = "X",
            ["Capture Date"] = "01 JAN 1994",
            ["Channel Indicators"] = "n/a",
            ["Current Classification"] = "UNCLASSIFIED",
            ["Concepts"] = "TRADE, EXHIBITIONS",
            ["Control Number"] = "n/a",
            ["Copy"] = "SINGLE",
            ["Draft Date"] = Draft.Written(draft.Sent, "dd MMM yyyy"),
            ["Decaption Date"] = "01 JAN 1960",
            ["Decaption Note"] = "",
            ["Disposition Action"] = draft.IsClassified ? "RELEASED" : "n/a",
            ["Disposition Approved on Date"] = "",
            ["Disposition Authority"] = draft.IsClassified ? "FielderQX" : "n/a",
            ["Disposition Case Number"] = "n/a",
            ["Disposition Comment"] = draft.IsClassified ? "25 YEAR REVIEW" : "n/a",
            ["Disposition Date"] = draft.IsClassified ? "28 MAY 2004" : "01 JAN 1960",
            ["Disposition Event"] = "",
            ["Disposition History"] = "n/a",
            ["Disposition Reason"] = "",
            ["Disposition Remarks"] = "",
            ["Document Number"] = $"{draft.Year}{station}{number}",
            ["Document Source"] = "CORE",
            ["Document Unique ID"] = "00",
            ["Drafter"] = telegram.Drafting is { DraftedBy: [var drafter, ..] } ? drafter : "n/a",
            ["Enclosure"] = "n/a",
            ["Executive Order"] = telegram.ExecutiveOrder?.Instruction switch
            {
                null or "N/A" => "N/A",
                ['X', ..] => "X1",
                ['G', ..] => "GS",
                var instruction => instruction,
            },
            ["Errors"] = "N/A",
            ["Film Number"] = string.Create(CultureInfo.InvariantCulture, $"D{draft.Year % 100:00}0{roll:000}-{draft.Identity.Number % 1200:0000}"),
            ["From"] = draft.Post.Name,
            ["Handling Restrictions"] = "n/a",
            ["Image Path"] = "",
            ["ISecure"] = "1",
            ["Legacy Key"] = $"link{draft.Year}/newtext/t{Draft.Written(draft.Sent, "yyyyMMdd")}/aaaa{received[..4]}.tel",
            ["Line Count"] = $"'{telegram.Paragraphs.Count * 9}'",
            ["Locator"] = "TEXT ON-LINE, ON MICROFILM",
            ["Office"] = (isOutgoing ? "ORIGIN " : "ACTION ") + draft.Post.Bureau,
            ["Original Classification"] = draft.Level,
            ["Original Handling Restrictions"] = telegram.Captions.Count > 0 ? telegram.Captions[0] : "n/a",
            ["Original Previous Classification"] = "n/a",
            ["Original Previous Handling Restrictions"] = "n/a",
            ["Page Count"] = $"'{telegram.Pages}'",
            ["Previous Channel Indicators"] = "",
            ["Previous Classification"] = draft.Level,
            ["Previous Handling Restrictions"] = "n/a",
            ["Reference"] = ReferencesOf(telegram),
            ["Review Action"] = "RELEASED, APPROVED",
            ["Review Authority"] = "quillmj0",
            ["Review Comment"] = "n/a",
            ["Review Content Flags"] = "",
            ["Review Date"] = "16 SEP 2003",
            ["Review Event"] = "",
            ["Review Exemptions"] = "n/a",
            ["Review History"] = "RELEASED <16 Sep 2003 by quillmj0>; APPROVED <18 SEP 2003 by marlow01>",
            ["Review Markings"] = "",
            ["Review Media Identifier"] = "",
            ["Review Referrals"] = "n/a",
            ["Review Release Date"] = "n/a",
            ["Review Release Event"] = "n/a",
            ["Review Transfer Date"] = "",
            ["Review Withdrawn Fields"] = "n/a",
            ["Secure"] = "OPEN",
            ["Status"] = "NATIVE",
            ["Subject"] = telegram.Subject,
            ["TAGS"] = TagsOf(telegram),
            ["To"] = isOutgoing ? telegram.To[0].Name.Split(' ', 2)[1] : "STATE",
            ["Type"] = "TE",
        };
    }

    /// <summary>Each with its year, as the archive writes it; telephone conversations have no number and are left out.</summary>
    private static string ReferencesOf(Telegram telegram)
    {
        var references = string.Join(", ", telegram.References.Where(reference => reference.Number is not null).Select(reference =>
            string.Create(CultureInfo.InvariantCulture, $"{reference.Year % 100:00} {reference.Station} {reference.Number}")));
        return references.Length == 0 ? "n/a" : references.Length > Longest ? references[..Longest] : references;
    }

    private static string TagsOf(Telegram telegram) =>
        telegram.Tags.Count == 0 ? "n/a" : string.Join(", ", telegram.Tags.Select(tag => tag.Kind == "person" ? $"({tag.Code})" : tag.Code));
}
