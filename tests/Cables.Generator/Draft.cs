using System.Globalization;

namespace Cables.Generator;

/// <summary>A telegram before it is printed: its identity, the chance that makes it, and what all of its parts need to know.</summary>
public sealed record Draft(Identity Identity, Dice Dice, int Seed, int Index)
{
    private static readonly string[] Surnames =
    [
        "BYRNE", "OKAFOR", "LINDQUIST", "JOHANSEN", "MARLOWE", "WINSLOW", "HOLLOWAY", "SANTOS", "DUPREE", "O'KEEFE", "SMITH-JONES", "VAN HOUTEN",
        "FERRARO", "HASEGAWA", "ABERNATHY", "QUILL",
    ];

    public Form Form => Identity.Form;

    public Post Post => Identity.Post;

    public DateTime Sent => Identity.Sent;

    public int Year => Sent.Year;

    /// <summary>The level as the contract names it.</summary>
    public string Level { get; } = LevelOf(Identity.Sent.Year, Dice);

    public bool IsClassified => Level is "CONFIDENTIAL" or "SECRET";

    /// <summary>Whether the text is in capitals, as all were until the message format.</summary>
    public bool IsCapitals => Form is not Form.MessageFormat;

    /// <summary>The surname at the end: a post's chief, or who is Secretary.</summary>
    public string Signature { get; } = Surnames[(Identity.Post.Name.Length * 7 + Identity.Sent.Year) % Surnames.Length];

    /// <summary>The banner of each page.</summary>
    public string Banner => Level is "SENSITIVE BUT UNCLASSIFIED" ? "UNCLASSIFIED" : Level;

    public string Cased(string text) => IsCapitals ? text.ToUpperInvariant() : text;

    public string Surname() => Dice.Pick(Surnames);

    public static string Written(DateTime date, string format) => date.ToString(format, CultureInfo.InvariantCulture).ToUpperInvariant();

    private static string LevelOf(int year, Dice dice) => dice.Between(1, 100) switch
    {
        <= 40 => "UNCLASSIFIED",
        <= 62 => year < 1995 ? "LIMITED OFFICIAL USE" : "SENSITIVE BUT UNCLASSIFIED",
        <= 93 => "CONFIDENTIAL",
        _ => "SECRET",
    };
}
