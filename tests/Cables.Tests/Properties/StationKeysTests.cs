using Cables.Vocabulary;
using CsCheck;

namespace Cables.Tests.Properties;

/// <summary>Stations are found by the number that their letters make as by the letters.</summary>
public class StationKeysTests
{
    private static readonly string[] Names = [.. Stations.All.SelectMany(station => new[] { station.Key, Mrn.KeyOf(station.PageHeaderName), Mrn.KeyOf(station.Name), "CAIRO1", "USUN", "" })];

    [Fact]
    public void A_key_is_found_by_its_number_as_by_its_letters() => Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 30], Gen.Char['A', 'Z']).Sample((name, place, letter) => Agrees(Names[name], place, letter));

    [Fact]
    public void Every_key_is_found() => Stations.All.Should().OnlyContain(station => Stations.Find(station.Key) == station && Stations.FindPageHeader(station.Key) == station);

    [Fact]
    public void A_name_in_a_reference_is_found_whether_one_word_or_several() =>
        Stations.All.Where(station => !station.Name.StartsWith("FBIS", StringComparison.Ordinal)).Should().OnlyContain(station => Cables.Grammar.ReferenceStations.Find(station.Name)!.Name == station.Name);

    /// <summary>A letter put into the key, if it is so long.</summary>
    private static bool Agrees(string key, int place, char letter)
    {
        if (place < key.Length) key = key.Insert(place, $"{letter}");
        return Stations.Find(key) == Stations.FindSpelled(key) && Stations.FindPageHeader(key) == Stations.FindPageHeaderSpelled(key);
    }
}
