using System.Globalization;

namespace Cables.Generator;

/// <summary>What the Department put on its prints: who got copies, who drafted, when it was relayed.</summary>
public static class HandlingValues
{
    private static readonly string[] Offices =
    [
        "OCT", "ISO", "SS", "INR", "USIA", "L", "H", "NSAE", "PA", "PRS", "SP", "EB", "COME", "AGR", "INT", "NSF", "CEQ", "SCI", "TRSE", "OMB",
        "CIAE", "DODE", "AID", "LAB", "FAA", "CAB", "OES", "ACDA", "PM", "NEA", "AF", "EA",
    ];

    private static readonly string[] EarlyOffices = ["SSO", "NSCE", "USIE", "CIAE", "DODE", "GPM", "H", "INR", "L", "NSAE", "NSC", "P", "RSC", "SP", "SS", "AGR", "COM"];

    public static Distribution DistributionOf(Draft draft)
    {
        var dice = draft.Dice;
        List<OfficeCopies> first = [new OfficeCopies(draft.Post.Bureau, dice.Between(1, 25))];
        var codes = dice.Some((draft.Form is Form.PrintedIncoming ? EarlyOffices : Offices).Where(code => code != draft.Post.Bureau), dice.Between(5, 16));
        List<OfficeCopies> info = [.. codes.Select(code => new OfficeCopies(code, dice.Percent(40) ? 0 : dice.Between(1, 15)))];
        var total = first[0].Copies + info.Sum(office => office.Copies);
        return draft.Post.IsDepartment ? new Distribution([], first, info, total) : new Distribution(first, [], info, total);
    }

    public static Drafting DraftingOf(Draft draft)
    {
        var dice = draft.Dice;
        List<string> cleared = [];
        for (var left = dice.Between(0, 4); left > 0; left--) cleared.Add(Person() + dice.Pick(["", "", " (DRAFT)", " (PHONE)"]));
        return new Drafting([Person() + dice.Pick(["", ":RT", ":CWR"])], [Person()], cleared);

        string Person() => $"{dice.Pick(["CU/NEA", "EUR/NE", "L/T", "EB/OA", "OES/APT", "ICA", "CU"])}:{dice.Pick(["M", "A", "P", "RJ"])}"
            + dice.Pick(["JOHANSEN", "LINDQUIST", "OKEEFE", "SANTOS", "DUPREE", "FENWICK"]);
    }

    public static Relay RelayOf(Draft draft)
    {
        var dice = draft.Dice;
        var time = Draft.Written(draft.Sent.AddMinutes(dice.Between(2, 300)), "ddHHmm'Z'");
        var suffix = dice.Between(1, 62);
        if (draft.Form is Form.HexadecimalRelay)
        {
            var hexadecimal = dice.Between(0, 0xFFFFFF).ToString("X6", CultureInfo.InvariantCulture);
            return new Relay(hexadecimal, time, $"------------------{hexadecimal}  {time} /{suffix:00}");
        }

        var counter = dice.Between(1000, 129_999).ToString("000000", CultureInfo.InvariantCulture);
        return draft.Sent < new DateTime(1976, 12, 1, 0, 0, 0, DateTimeKind.Utc)
            ? new Relay(counter, null, $"--------------------- {counter}")
            : new Relay(counter, time, $"------------------{time} {counter} /{suffix:00}");
    }
}
