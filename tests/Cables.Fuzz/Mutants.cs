using System.Text;
using Cables.Tests.Properties;

namespace Cables.Fuzz;

/// <summary>Makes damaged telegrams, mostly short ones: a stretch of lines of a real telegram, or scraps, under up to six acts of
/// damage. One seed is one text.</summary>
internal sealed class Mutants(IReadOnlyList<string> telegrams)
{
    private const int LongestWhole = 8_000;

    private readonly string[][] _lines = [.. telegrams.Select(text => text.Split('\n'))];
    private readonly string[] _short = [.. telegrams.Where(text => text.Length <= LongestWhole)];

    public string Of(ulong seed)
    {
        var dice = new Dice(seed);
        var text = Undamaged(ref dice);
        for (var acts = dice.Below(6); acts >= 0; acts--)
        {
            var damage = new Damage((DamageKind)dice.Below(Damage.Kinds), dice.Below(1000), dice.Below(1000), dice.OneOf<string>(Damage.Blots));
            text = damage.Apply(text, damage.Kind == DamageKind.Splice ? Stretch(ref dice) : "");
        }

        return text;
    }

    private string Undamaged(ref Dice dice) => dice.Below(20) switch
    {
        < 4 => Scraps(ref dice),
        < 5 when _short.Length > 0 => dice.OneOf<string>(_short),
        _ => Stretch(ref dice),
    };

    /// <summary>Up to some twenty lines: every other time the head of the telegram, where the grammars are.</summary>
    private string Stretch(ref Dice dice)
    {
        var lines = dice.OneOf<string[]>(_lines);
        var first = dice.Below(2) == 0 ? 0 : dice.Below(lines.Length);
        var count = Math.Min(1 + dice.Below(24), lines.Length - first);
        return string.Join('\n', lines, first, count);
    }

    private static string Scraps(ref Dice dice)
    {
        var text = new StringBuilder();
        for (var pieces = dice.Below(40); pieces >= 0; pieces--)
        {
            text.Append(dice.Below(11) switch
            {
                < 5 => dice.OneOf<string>(ScrapTokens.Tokens),
                < 10 => dice.OneOf<string>(ScrapTokens.Joints),
                _ => dice.OneOf<string>(ScrapTokens.Damage),
            });
        }

        return text.ToString();
    }
}
