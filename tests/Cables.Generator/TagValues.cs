namespace Cables.Generator;

/// <summary>The codes of a TAGS line: subjects, then countries and organizations, then names.</summary>
public static class TagValues
{
    private static readonly string[] Subjects =
        ["EAGR", "EAIR", "ECON", "EFIS", "EIND", "EINV", "EMIN", "ENRG", "ETRD", "EWWT", "OEXC", "OVIP", "SCUL", "SENV", "TPHY", "TSPA"];

    public static List<Tag> Of(Draft draft)
    {
        var dice = draft.Dice;
        List<Tag> tags = [.. dice.Some(Subjects, dice.Between(1, 3)).Select(code => new Tag("subject", code))];
        if (draft.Year >= 1995 && dice.Percent(20)) tags.Add(new Tag("program", dice.Pick(["KPAO", "KSCA"])));
        var countries = dice.Some(Post.All.Where(post => post.Since <= draft.Year), 2).Select(post => post.Country).Append("US");
        if (!draft.Post.IsDepartment) countries = countries.Prepend(draft.Post.Country);
        tags.AddRange(countries.Distinct().Take(dice.Between(1, 4)).Select(code => new Tag("geographic", code)));
        if (dice.Percent(10)) tags.Add(new Tag("organization", dice.Pick(["FAO", "GATT", "OECD", "UNGA"])));
        if (dice.Percent(8)) tags.Add(new Tag("person", $"{draft.Surname()}, {dice.Pick(["MIRIAM", "HENRY A", "JANE Q", "PETER R"])}"));
        return tags;
    }
}
