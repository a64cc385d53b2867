using System.Globalization;

namespace Cables.Generator;

/// <summary>To whom a telegram goes.</summary>
public static class AddresseeValues
{
    public static (List<Addressee> To, List<Addressee> Info) Of(Draft draft, string precedence)
    {
        var dice = draft.Dice;
        var others = dice.Some(Post.All.Where(post => post != draft.Post && post.Since <= draft.Year), dice.Between(1, 6));
        List<Addressee> to = [], info = [];
        var action = draft.Post.IsDepartment ? others[0] : Post.Department;
        var word = precedence == "IMMEDIATE" && dice.Percent(8) ? "NIACT IMMEDIATE" : precedence != "ROUTINE" && dice.Percent(70) ? precedence : null;
        to.Add(Named(draft, action, word, dice.Percent(80)));
        if (draft.Post.IsDepartment) others.RemoveAt(0);
        if (others.Count > 3 && dice.Percent(15))
        {
            to.Add(Named(draft, others[0], null, dice.Percent(50)));
            others.RemoveAt(0);
        }

        if (dice.Percent(30)) return (to, info);
        foreach (var post in others)
        {
            var name = Named(draft, post, dice.Percent(5) ? "PRIORITY" : null, dice.Percent(30));
            info.Add(dice.Percent(3) && name is { Serial: null, Precedence: null } ? name with { Delivery = "BY POUCH" } : name);
        }

        if (dice.Percent(10)) info.Add(new Addressee(dice.Pick(Post.Agencies), null, null, null));
        return (to, info);
    }

    private static Addressee Named(Draft draft, Post post, string? precedence, bool counts) => new(
        post.Address, precedence, draft.Form is Form.MessageFormat ? post.Routing : null,
        counts ? draft.Dice.Between(1, 9999).ToString("0000", CultureInfo.InvariantCulture) : null);
}
