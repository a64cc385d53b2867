using System.Numerics;
using Cables.Text;

namespace Cables.Outline;

/// <summary>Tells by its first letters that a text begins with no classification, not even a damaged one: CONFIDENTIAL has no S and no W,
/// and nothing like them, where those of COSTS WOULD stand. Nearly every line of text that begins as a classification does is told by five or six letters.</summary>
internal static class ClassificationLetters
{
    /// <summary>So many letters are looked at.</summary>
    private const int Most = 12;

    /// <summary>How far from each form what is read as it may be.</summary>
    private static readonly int[] Limits = [.. ClassificationWords.Limits];

    /// <summary>Of each form so many letters at least are printed.</summary>
    private static readonly int[] Fewest =
        [.. ClassificationWords.Spellings.Zip(Limits, (form, limit) => Math.Min(form.Length - ClassificationWords.SlackOf(limit), Most))];

    /// <summary>For each form and each place what every letter costs there at least, two bits each.</summary>
    private static readonly ulong[] Costs = Load();

    /// <summary>Whether one of some forms, a bit each, may stand at the beginning of a text that begins with a letter.</summary>
    public static bool MayBegin(ReadOnlySpan<char> text, uint forms)
    {
        for (; forms != 0; forms &= forms - 1)
            if (MayBegin(text, BitOperations.TrailingZeroCount(forms))) return true;
        return false;
    }

    private static bool MayBegin(ReadOnlySpan<char> text, int form)
    {
        var costs = Costs.AsSpan(form * Most, Fewest[form]);
        var (left, letters) = (Limits[form], 0);
        foreach (var c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                left -= (int)(costs[letters] >> 2 * (c & 0x1F)) & 3;
                if (left < 0) return false;
            }
            else if (!ClassificationWords.IsLetter(c)) continue;

            if (++letters == costs.Length) return true;
        }

        return false;
    }

    private static ulong[] Load()
    {
        var costs = new ulong[Limits.Length * Most];
        // What each letter costs when it is read as another.
        var others = Tabulation.Of(26 * 26, pair => LookAlikes.Distance([(char)('A' + pair / 26)], [(char)('A' + pair % 26)], LookAlikes.OneLetter));
        foreach (var (f, form) in ClassificationWords.Spellings.Index())
            for (var place = 0; place < Fewest[f]; place++)
            {
                var near = Near(form, place, Limits[f]);
                for (var letter = 0; letter < 26; letter++)
                {
                    var least = LookAlikes.OneLetter;
                    foreach (var known in near) least = Math.Min(least, others[letter * 26 + known - 'A']);
                    costs[f * Most + place] |= (ulong)least << 2 * (letter + 1);
                }
            }

        return costs;
    }

    /// <summary>The letters of a form that may stand at a place: each that is lost or added before it moves them by one.</summary>
    private static string Near(string form, int place, int limit)
    {
        var (first, last) = (Math.Max(0, place - limit / LookAlikes.OneLetter), Math.Min(form.Length - 1, place + limit / LookAlikes.OneLetter));
        return form[first..(last + 1)];
    }
}
