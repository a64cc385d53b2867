namespace Cables.Generator;

/// <summary>Sentences about fisheries, fairs and orchestras: invented, neutral, and of about the length that telegrams have.</summary>
public static class Prose
{
    private static readonly string[] Who =
    [
        "The fisheries director", "The director of the national museum", "A member of the trade delegation", "The minister of agriculture",
        "The port captain", "The conductor of the state orchestra", "A bank official", "The chairman of the growers' association",
        "The deputy director for aviation", "An editor of the farm weekly", "The head of the weather service", "The rector of the university",
        "The manager of the fair", "A member of the harbor board", "The cultural attache", "Embassy economic officer",
    ];

    private static readonly string[] Does =
    [
        "told econoff that", "said on June 12 that", "expects that", "reported to the press that", "wrote in a letter that",
        "remarked over lunch that", "informed the Embassy that", "stated in a speech of March 3 that", "believes that", "repeated that",
    ];

    private static readonly string[] What =
    [
        "the winter catch would be smaller than last year's", "the exhibition of old maps would open in May and stay for five months",
        "the price of wool had risen by 4.5 percent since October", "two new cold stores were to be built at the northern harbor",
        "the orchestra wished to add San Francisco to its autumn tour", "licenses for 300 tons of hard wheat had been issued",
        "the new air route would be flown twice a week from April", "students of forestry might spend a term at an American college",
        "the satellite ground station needed spare parts before the end of the year", "the tariff on canned fruit would remain as it is",
        "three of the paintings could not travel because of their condition", "the census of reindeer had found about 212,000 animals",
        "the tender for the rural telephone network was open to all firms", "the vaccine for cattle had arrived in good order",
        "the committee would meet again after the holidays to settle the budget", "freight rates for coffee were under review",
        "the seismic instruments lent by the University of Utah worked well", "no decision on the fishing limits was to be expected this month",
    ];

    private static readonly string[] Tail =
    [
        "", "", "", ", which agrees with what the fishermen's union says", ", although figures for the whole year are not yet at hand",
        ", and he asked for names of American firms that might take part", "; a written answer is promised for next week",
        ", provided that the treasury releases the funds in time", " and that the costs would be shared equally",
    ];

    private static readonly string[] Whole =
    [
        "Embassy will report again when the figures for the second quarter are published.",
        "Text of the press release is being sent by pouch.",
        "Similar questions were put to other missions here.",
        "The program runs from nine in the morning until late in the evening, with a break at noon.",
        "Attendance was higher than in any year since the fair began.",
        "Please advise whether the Department agrees.",
        "About forty firms had stands, half of them from abroad, and most of those were pleased with the results.",
        "Total cost is put at 1.72 million dollars, of which the city pays one third.",
        "Weather was fair and winds were light.",
    ];

    private static readonly string[] Objects =
    [
        "herring catch and North Atlantic quotas", "exhibition of miniatures: loan agreement and insurance", "wheat purchases for the coming year",
        "orchestra's tour of the west coast", "coffee harvest estimate", "tobacco auctions open late", "national museum plans a pearl fishing exhibition",
        "civil aviation: new route and landing rights", "international trade fair: American stands", "seats for the next session of the budget committee",
        "satellite ground station: spare parts", "visit of agricultural research team", "rural telephone network: call for tenders",
        "cattle vaccine: shipment and customs clearance", "university exchange in forestry", "wool export figures for October", "harbor dues",
        "census of reindeer", "earthquake instruments on loan from University of Utah and arrangements for their return by sea",
    ];

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Breakable = ["TONNAGE", "EXHIBITION", "ORCHESTRA", "DELEGATION", "CERTIFICATE", "REGULATIONS", "PUBLICATION"];
    private static readonly string[] Halves = ["TON-NAGE", "EXHI-BITION", "ORCHES-TRA", "DELE-GATION", "CERTIFI-CATE", "REGULA-TIONS", "PUBLI-CATION"];

    public static string Sentence(Dice dice) =>
        dice.Percent(25) ? dice.Pick(Whole) : $"{dice.Pick(Who)} {dice.Pick(Does)} {dice.Pick(What)}{dice.Pick(Tail)}.";

    public static string Sentences(Dice dice, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence(dice)));

    /// <summary>A short item of a list.</summary>
    public static string Item(Dice dice) => $"Whether {dice.Pick(What)}.";

    public static string Subject(Dice dice) =>
        dice.Percent(30) ? $"{dice.Pick(Objects)}, {dice.Pick(Months)} {dice.Between(1, 28)}" : dice.Pick(Objects);

    /// <summary>Where a long word may be broken by a hyphen at the end of a line: TON-, NAGE.</summary>
    public static (string Head, string Tail)? Break(string word)
    {
        var at = Array.IndexOf(Breakable, word);
        if (at < 0) return null;
        var cut = Halves[at].IndexOf('-', StringComparison.Ordinal);
        return (word[..cut], word[cut..]);
    }
}
