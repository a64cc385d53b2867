using System.Numerics;
using Cables.Text;

namespace Cables.Vocabulary;

/// <summary>The words that addresses begin with (<c>AMEMBASSY</c>, <c>SECSTATE</c>), from <c>address_prefixes.csv</c>. Not every
/// address has one; a line that has one is an address.</summary>
internal static class AddressPrefixes
{
    /// <summary>By first and second character, longest first.</summary>
    private static readonly string[]?[]?[] Known = Load();

    /// <summary>The length of the address prefix that a line begins with; 0 when it begins with none.</summary>
    public static int Match(ReadOnlySpan<char> line, bool tolerant)
    {
        if (line.IsEmpty) return 0;
        var (first, second) = (char.ToUpperInvariant(line[0]), line.Length > 1 ? char.ToUpperInvariant(line[1]) : ' ');
        foreach (var prefix in (first | second) < 128 ? Known[first]?[second] ?? [] : [])
        {
            if (line.Length < prefix.Length) continue;
            if (!line[..prefix.Length].Equals(prefix, StringComparison.OrdinalIgnoreCase)) continue;
            if (line.Length == prefix.Length || !char.IsAsciiLetter(line[prefix.Length]) || IsStem(prefix))
                return prefix.Length;
        }

        return tolerant ? MatchDamaged(line) : 0;
    }

    /// <summary>Commands are written with their name glued: <c>CINCPAC</c>, <c>USCINCSO</c>, <c>COMUSSAG</c>.</summary>
    private static bool IsStem(string prefix) => prefix is "CINC" or "USCINC" or "COMUS" or "CDR" or "USDAO";

    private static int MatchDamaged(ReadOnlySpan<char> line)
    {
        var word = line.IndexOfAny(" .,-");
        if (word < 0) word = line.Length;
        if (word is < 7 or > 11) return 0;
        var letters = LookAlikes.LettersOf(line[..word]);
        foreach (var (known, knownLetters) in Repairable)
            if (BitOperations.PopCount(knownLetters & ~letters) + Math.Max(known.Length - word, (word - known.Length) * LookAlikes.OneLetter) <= 3 && LookAlikes.Distance(line[..word], known, 3) <= 3) return word;
        return 0;
    }

    private static readonly (string Prefix, uint Letters)[] Repairable =
        [.. new[] { "AMEMBASSY", "AMCONSUL", "AMCONGEN", "USMISSION", "SECSTATE" }.Select(prefix => (prefix, LookAlikes.LettersOf(prefix)))];

    private static string[]?[]?[] Load()
    {
        var prefixes = Table.Load("address_prefixes.csv").Rows()
            .SelectMany(row => row.List("variants").Prepend(row["prefix"])).OrderByDescending(prefix => prefix.Length).ToList();
        var known = new string[]?[]?[128];
        foreach (var group in prefixes.GroupBy(prefix => (First: prefix[0], Second: prefix[1]))) (known[group.Key.First] ??= new string[]?[128])[group.Key.Second] = [.. group];
        return known;
    }
}
