using System.Globalization;

namespace Cables.Generator;

/// <summary>The values of a telegram's header, as its years had them.</summary>
public static class HeaderValues
{
    private static readonly (string Sign, string Word)[] Precedences =
        [("R", "ROUTINE"), ("R", "ROUTINE"), ("R", "ROUTINE"), ("P", "PRIORITY"), ("P", "PRIORITY"), ("O", "IMMEDIATE")];

    private static readonly DateTime Tags = Utc(1973, 3, 1);

    public static Telegram Of(Draft draft)
    {
        var dice = draft.Dice;
        var precedence = dice.Percent(1) ? ("Z", "FLASH") : dice.Pick(Precedences);
        var (to, info) = AddresseeValues.Of(draft, precedence.Item2);
        if (precedence.Item1 == "O" && to.Any(name => name.Precedence == "NIACT IMMEDIATE")) precedence = ("O", "NIACT IMMEDIATE");
        var second = info.Count > 0 && precedence.Item1 != "R" && dice.Percent(60) ? ("R", "ROUTINE") : default;
        var group = Draft.Written(draft.Sent, "ddHHmm'Z 'MMM' 'yy");
        return new Telegram
        {
            Mrn = draft.Identity.Mrn,
            Classification = ClassificationOf(draft),
            Captions = CaptionsOf(draft),
            Precedence = precedence.Item2,
            InfoPrecedence = second.Item2,
            Dtg = new DateTimeGroup(group, Draft.Written(draft.Sent, "yyyy-MM-dd'T'HH:mm':00Z'")),
            From = new Originator(draft.Post.Address, null),
            To = to,
            Info = info,
            ExecutiveOrder = draft.Sent < Tags ? null : OrderOf(draft),
            Tags = draft.Sent < Tags ? [] : TagValues.Of(draft),
            Subject = draft.Cased(Prose.Subject(dice)),
            References = ReferenceValues.Of(draft),
            ClassifiedBy = draft.IsClassified && draft.Sent >= Utc(1995, 10, 14) ? ClassifierOf(draft) : null,
            Signature = draft.Signature,
        };
    }

    private static DateTime Utc(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);

    private static Classification ClassificationOf(Draft draft) => draft.Level switch
    {
        "UNCLASSIFIED" => new(draft.Level, "UNCLAS", []),
        "SENSITIVE BUT UNCLASSIFIED" => new(draft.Level, "UNCLAS", []),
        "LIMITED OFFICIAL USE" => new(draft.Level, draft.Level, []),
        _ => new(draft.Level, string.Join(' ', draft.Level.ToCharArray()), draft.Dice.Percent(4) ? ["NOFORN"] : []),
    };

    /// <summary>Caption lines below the reference line.</summary>
    private static List<string> CaptionsOf(Draft draft)
    {
        List<string> captions = draft.Level is "SENSITIVE BUT UNCLASSIFIED" ? ["SENSITIVE"] : [];
        if (draft.Form is Form.MessageFormat && draft.Dice.Percent(60)) captions.Add("SIPDIS");
        if (draft.IsClassified && draft.Dice.Percent(12)) captions.Add(draft.Dice.Pick(["EXDIS", "LIMDIS", "NODIS"]));
        if (draft.Level is "LIMITED OFFICIAL USE" && draft.Dice.Percent(8)) captions.Add("STADIS");
        return captions;
    }

    private static ExecutiveOrder OrderOf(Draft draft)
    {
        var (number, instruction) = draft.Sent switch
        {
            _ when draft.Sent < Utc(1978, 12, 1) => ("11652", draft.Dice.Pick(["GDS", "GDS", "XGDS-1"])),
            _ when draft.Sent < Utc(1982, 8, 1) => ("12065", draft.Dice.Pick([
                $"GDS {Draft.Written(draft.Sent.AddYears(6), "M/d/yy")} ({draft.Surname()}, PETER R.)",
                $"RDS-4 {Draft.Written(draft.Sent.AddYears(20), "M/d/yy")} ({draft.Surname()}, EDITH K.) OR-M"])),
            _ when draft.Sent < Utc(1995, 10, 14) => ("12356", "DECL: OADR"),
            _ when draft.Sent < Utc(2010, 6, 27) => ("12958", $"DECL: {Draft.Written(draft.Sent.AddYears(10), "MM/dd/yyyy")}"),
            _ => ("13526", $"DECL: {Draft.Written(draft.Sent.AddYears(10), "MM/dd/yyyy")}"),
        };
        if (!draft.IsClassified) instruction = "N/A";
        return new ExecutiveOrder(number, instruction, $"E.O. {number}: {instruction}");
    }

    private static ClassifiedBy ClassifierOf(Draft draft)
    {
        var section = draft.Sent < Utc(2003, 9, 22) ? "1.5" : "1.4";
        List<string> reasons = [$"{section}(B)", $"{section}(D)"];
        var surname = draft.Surname();
        if (draft.IsCapitals)
        {
            return new ClassifiedBy($"MIRIAM {surname}", "AMBASSADOR", reasons,
                $"CLASSIFIED BY AMBASSADOR MIRIAM {surname}. REASONS: {section} (B) AND (D).");
        }

        var name = "Jane Q. " + CultureInfo.InvariantCulture.TextInfo.ToTitleCase(surname.ToLowerInvariant());
        return new ClassifiedBy(name, "Ambassador", reasons, $"Classified By: Ambassador {name} for reasons {section} (b) and (d).");
    }
}
