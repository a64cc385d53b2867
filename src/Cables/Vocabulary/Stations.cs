using System.Numerics;
using Cables.Text;

namespace Cables.Vocabulary;

/// <summary>A post, delegation or series whose name begins a message reference number.</summary>
/// <param name="Key">Letters and figures alone, as in identifiers: <c>RIODEJANEIRO</c>.</param>
/// <param name="Name">As on the reference line: <c>RIO DE JANEIRO</c>.</param>
/// <param name="AddressForm">As behind FM and TO: <c>AMCONSUL RIO DE JANEIRO</c>.</param>
/// <param name="PageHeaderName">The first six characters, as in page headers: <c>RIO DE</c>.</param>
internal sealed record Station(string Key, string Name, string AddressForm, string PageHeaderName);

/// <summary>The stations, from <c>stations.csv</c>: looked up by key, by variant, by the six letters of page headers, and with
/// one damaged letter where only one station fits.</summary>
internal static class Stations
{
    private static readonly Dictionary<string, Station> ByKey = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Station?> ByVariant = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Station?> ByPageHeader = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Station> ByAddress = new(StringComparer.OrdinalIgnoreCase);
    private static readonly Dictionary<string, Station>.AlternateLookup<ReadOnlySpan<char>> Exact = Load();

    /// <summary>What <see cref="Find"/> and <see cref="FindPageHeader"/> find of keys in capitals.</summary>
    private static readonly CapitalsTable<(Station? Known, Station? Cut)> OfCapitals = TableOfCapitals();

    /// <summary>Each station with the letters of its key as a set.</summary>
    private static readonly (Station Station, uint Letters)[] Repairable = [.. ByKey.Values.Select(station => (station, LookAlikes.LettersOf(station.Key)))];

    public static IEnumerable<Station> All => ByKey.Values;

    /// <summary>The station of a key, <c>USUNNEWYORK</c>; null when there is none.</summary>
    public static Station? Find(ReadOnlySpan<char> key) =>
        NumberOf(key) is not 0 and var number ? OfCapitals.TryFind(number, key.Length, out var found) ? found.Known : null : FindSpelled(key);

    /// <summary>The same letter by letter, as a key must be looked up that is not in capitals.</summary>
    internal static Station? FindSpelled(ReadOnlySpan<char> key) =>
        Exact.TryGetValue(key, out var station) ? station
        : ByVariant.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var variant) ? variant
        : null;

    /// <summary>The station of an address as behind FM: <c>AMCONSUL RIO DE JANEIRO</c>.</summary>
    public static Station? FindAddress(string address) => ByAddress.GetValueOrDefault(address);

    /// <summary>Whether a key is a station's proper one, no variant.</summary>
    public static bool IsName(ReadOnlySpan<char> key) => Exact.TryGetValue(key, out _);

    /// <summary>The station of the name in a page header, at most six letters, blanks left out; null when none or several fit.</summary>
    public static Station? FindPageHeader(ReadOnlySpan<char> key) =>
        NumberOf(key) is not 0 and var number ? OfCapitals.TryFind(number, key.Length, out var found) ? found.Cut : null : FindPageHeaderSpelled(key);

    internal static Station? FindPageHeaderSpelled(ReadOnlySpan<char> key) =>
        FindSpelled(key) ?? (ByPageHeader.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out var cut) ? cut : null);

    /// <summary>The one station that differs from a damaged key by a letter or two look-alikes; null when none or several do.</summary>
    public static Station? FindNearest(ReadOnlySpan<char> key)
    {
        if (key.Length < 4) return null;
        var limit = key.Length < 6 ? LookAlikes.OneAlike : LookAlikes.OneLetter;
        Station? nearest = null;
        var least = limit + 1;
        var tied = false;
        var letters = LookAlikes.LettersOf(key);
        foreach (var (station, known) in Repairable)
        {
            // Two letters changed at the most.
            if (Math.Abs(station.Key.Length - key.Length) > 1 || BitOperations.PopCount(known & ~letters) > limit) continue;
            var distance = LookAlikes.Distance(key, station.Key, least);
            if (distance > least || distance > limit) continue;
            tied = distance == least;
            if (distance < least || nearest is null) nearest = station;
            least = distance;
        }

        return tied ? null : nearest;
    }

    private static Dictionary<string, Station>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var table = Table.Load("stations.csv");
        ByKey.EnsureCapacity(table.Count);
        ByVariant.EnsureCapacity(table.Count);
        ByPageHeader.EnsureCapacity(table.Count * 2);
        ByAddress.EnsureCapacity(table.Count);
        foreach (var row in table.Rows())
        {
            var station = new Station(
                row["station"], row["mrn_name"], row["address_form"], row["page_header_name"]);
            ByKey.TryAdd(station.Key, station);
            ByAddress.TryAdd(station.AddressForm, station);
            foreach (var variant in row.List("variants")) AddUnlessShared(ByVariant, Mrn.KeyOf(variant), station);
            AddUnlessShared(ByPageHeader, Mrn.KeyOf(station.PageHeaderName), station);
            AddUnlessShared(ByPageHeader, Mrn.KeyOf(row["aad_code"]), station);
        }

        return ByKey.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static ulong NumberOf(ReadOnlySpan<char> key) => CapitalsTable<(Station? Known, Station? Cut)>.NumberOf(key);

    private static CapitalsTable<(Station? Known, Station? Cut)> TableOfCapitals()
    {
        List<KeyValuePair<string, (Station?, Station?)>> keys = new(ByKey.Count + ByVariant.Count + ByPageHeader.Count);
        foreach (var (key, station) in ByKey) keys.Add(new(key, (station, station)));
        foreach (var (key, station) in ByVariant)
            if (!ByKey.ContainsKey(key)) keys.Add(new(key, (station, station ?? ByPageHeader.GetValueOrDefault(key))));
        foreach (var (key, station) in ByPageHeader)
            if (!ByKey.ContainsKey(key) && !ByVariant.ContainsKey(key)) keys.Add(new(key, (null, station)));
        return new(keys);
    }

    /// <summary>A name that two stations share decides nothing.</summary>
    private static void AddUnlessShared(Dictionary<string, Station?> names, string name, Station station)
    {
        if (!names.TryGetValue(name, out var other)) names.Add(name, station);
        else if (other != station) names[name] = null;
    }
}
