using Cables.Vocabulary;

namespace Cables.Grammar;

/// <summary>What the names of stations in references stand for: <c>AMEMBASSY OSLO</c> is OSLO.</summary>
internal static class ReferenceStations
{
    /// <summary>A name of the vocabulary that needs no repair.</summary>
    /// <param name="Name">The name.</param>
    /// <param name="Spelling">How that is spelled which it stands for.</param>
    internal sealed record Known(string Name, string Spelling);

    /// <summary>Made when the first reference asks: not every text has one.</summary>
    private static readonly Dictionary<string, Known>.AlternateLookup<ReadOnlySpan<char>> Names = Load().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly CapitalsTable<Known> OfCapitals = new(Names.Dictionary);

    /// <summary>The name as printed; null when the vocabulary lacks it.</summary>
    public static Known? Find(ReadOnlySpan<char> printed)
    {
        if (CapitalsTable<Known>.NumberOf(printed) is not 0 and var number) return OfCapitals.TryFind(number, printed.Length, out var named) ? named : null;
        return Names.TryGetValue(printed, out var known) ? known : null;
    }

    /// <summary>What a name stands for that may be damaged or have an address prefix.</summary>
    public static StationReading ReadingOf(ReadOnlySpan<char> words)
    {
        var prefix = AddressPrefixes.Match(words, tolerant: false);
        return prefix > 3 && prefix < words.Length && Stations.Find(Mrn.KeyOf(words[prefix..])) is { } post
            ? new StationReading(post.Name, IsKnown: true, IsRepaired: false) : StationReading.Of(words);
    }

    private static Dictionary<string, Known> Load()
    {
        var names = new Dictionary<string, Known>(StringComparer.Ordinal);
        foreach (var station in Stations.All)
            if (ReadingOf(station.Name) is { IsKnown: true, IsRepaired: false } reading) names.TryAdd(station.Name, new Known(station.Name, reading.Name));
        return names;
    }
}
