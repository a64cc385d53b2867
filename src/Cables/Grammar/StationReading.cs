using Cables.Text;
using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>What a printed station name stands for.</summary>
/// <param name="Name">As the vocabulary spells it; as printed, in capitals, where it has none.</param>
/// <param name="IsKnown">Whether the vocabulary has it.</param>
/// <param name="IsRepaired">Whether a letter had to be repaired.</param>
internal readonly record struct StationReading(string Name, bool IsKnown, bool IsRepaired)
{
    /// <summary>Reads a name as on reference lines and in references.</summary>
    public static StationReading Of(ReadOnlySpan<char> printed)
    {
        var key = Mrn.KeyOf(printed, stackalloc char[Mrn.LongestKey]);
        if (Stations.Find(key) is { } exact) return new(exact.Name, true, HasFigure(key) && !HasFigure(exact.Key));
        if (key.Length > 3 && Stations.FindPageHeader(key) is { } cut) return new(cut.Name, true, false);
        // Figures inside a name are misread letters: 0SLO, N1COSIA.
        var letters = string.Concat(key.ToString().Select(LookAlikes.Letter));
        if (!key.SequenceEqual(letters) && Stations.Find(letters) is { } repaired) return new(repaired.Name, true, true);
        if (Stations.FindNearest(letters) is { } near) return new(near.Name, true, true);
        return new(WhiteSpace.Normalize(printed).ToUpperInvariant(), false, false);
    }

    /// <summary>Reads the six letters of a page header; null when they fit no station.</summary>
    public static string? OfPageHeader(ReadOnlySpan<char> printed)
    {
        var key = Mrn.KeyOf(printed, stackalloc char[Mrn.LongestKey]);
        return (Stations.FindPageHeader(key) ?? Stations.FindNearest(string.Concat(key.ToString().Select(LookAlikes.Letter))))?.Name;
    }

    private static bool HasFigure(ReadOnlySpan<char> key) => key.ContainsAnyInRange('0', '9');

    /// <summary>The station whose address an originator's name is: <c>AMEMBASSY MOSCOW</c> → MOSCOW; null when none fits.</summary>
    public static string? OfAddress(string name)
    {
        if (Stations.FindAddress(name) is { } known) return known.Name;
        var prefix = AddressPrefixes.Match(name, tolerant: true);
        var place = name.AsSpan(prefix).Trim(" .,-:‘’'\"");
        if (place.IsEmpty || prefix == 0) return Stations.Find(Mrn.KeyOf(name))?.Name;
        if (name.StartsWith("SECSTATE", StringComparison.OrdinalIgnoreCase)) return "STATE";
        var reading = Of(place);
        return reading.IsKnown ? reading.Name : null;
    }
}
