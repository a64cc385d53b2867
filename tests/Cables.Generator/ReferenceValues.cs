using System.Globalization;

namespace Cables.Generator;

/// <summary>What a telegram refers to: earlier telegrams of this corpus, and others.</summary>
public static class ReferenceValues
{
    public static List<Reference> Of(Draft draft)
    {
        var dice = draft.Dice;
        List<Reference> references = [];
        for (var left = dice.Between(0, 4); left > 0; left--)
        {
            var reference = One(draft);
            if (references.All(other => other.Id != reference.Id) && reference.Id != IdOf(draft.Identity.Mrn)) references.Add(reference);
        }

        // A list of one needs no letters.
        if (references.Count < 2) return references;
        if (draft.Form is Form.PrintedIncoming) return references;
        return [.. references.Select((reference, i) => reference with { Label = ((char)('A' + i)).ToString() })];
    }

    private static Reference One(Draft draft)
    {
        var dice = draft.Dice;
        var notal = dice.Percent(15);
        if (dice.Percent(4) && draft.Year >= 1973) return Other("telcon", $"{draft.Surname()}-{draft.Surname()} TELCON {dice.Between(1, 12)}/{dice.Between(1, 28)}");
        var mrn = dice.Percent(70) && Earlier(draft) is { } earlier ? earlier.Mrn : Unknown(draft);
        if (mrn.Year == draft.Year) return Telegram(mrn, false, notal, $"{mrn.Station} {Printed(draft, mrn)}");
        return Telegram(mrn, true, notal, string.Create(CultureInfo.InvariantCulture, $"{mrn.Year % 100:00} {mrn.Station} {Printed(draft, mrn)}"));
    }

    private static string Printed(Draft draft, Mrn mrn) => mrn.Number.ToString(draft.Year >= 2003 ? "0" : "0000", CultureInfo.InvariantCulture);

    private static Reference Telegram(Mrn mrn, bool yearPrinted, bool notal, string raw) =>
        new(null, "telegram", IdOf(mrn), mrn.Year, yearPrinted, mrn.Station, mrn.Number, notal, raw + (notal ? " (NOTAL)" : ""));

    private static Reference Other(string kind, string raw) => new(null, kind, null, null, false, null, null, false, raw);

    /// <summary>One of the telegrams shortly before, if it is of the same year.</summary>
    private static Identity? Earlier(Draft draft)
    {
        var index = draft.Index - draft.Dice.Between(1, 12);
        if (index < 0) return null;
        var earlier = Identity.Of(draft.Seed, index);
        return earlier.Sent.Year == draft.Year && earlier.Sent < draft.Sent ? earlier : null;
    }

    /// <summary>One that is not of this corpus, of the year before in some cases.</summary>
    private static Mrn Unknown(Draft draft)
    {
        var dice = draft.Dice;
        var station = dice.Percent(40) ? Post.Department : dice.Pick([.. Post.All.Where(post => post.Since <= draft.Year)]);
        return new Mrn(draft.Year >= 1974 && dice.Percent(20) ? draft.Year - 1 : draft.Year, station.Name, dice.Between(1, station.IsDepartment ? 249_999 : 9_999));
    }

    private static string IdOf(Mrn mrn) => $"{mrn.Year}{mrn.Station.Replace(" ", "", StringComparison.Ordinal)}{mrn.Number}";
}
