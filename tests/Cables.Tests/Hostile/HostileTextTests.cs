using Cables.Tests.Properties;

namespace Cables.Tests.Hostile;

/// <summary>No text costs more than its length deserves: time and memory grow as it does.</summary>
public class HostileTextTests
{
    /// <summary>The suite reads a part of what each shape can be; the whole is read by <c>Cables.Fuzz hostile</c>.</summary>
    private const int Part = 25;

    /// <summary>Between four, for linear work, and sixteen, for the square.</summary>
    private const double MostTimes = 9;

    private const int MostBytesACharacter = 4_000;

    public static TheoryData<string> Names => [.. HostileText.All.Select(text => text.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Four_times_the_text_costs_four_times_the_work(string name)
    {
        var hostile = HostileText.All.First(text => text.Name == name);
        var (small, large) = (hostile.Make(hostile.Count / Part / 4), hostile.Make(hostile.Count / Part));
        Read(small);

        // A collection in between makes a piece of work dearer, never cheaper: the cheapest of a few tries counts.
        Work few = Work.Of(() => Read(small)), many = Work.Of(() => Read(large));
        // So does memory that is borrowed for the first time; it is not borrowed again.
        for (var tries = 0; tries < 4 && (many.TimesAsLongAs(few) > MostTimes || many.Bytes >= few.Bytes * MostTimes); tries++)
        {
            few = few with { Milliseconds = Math.Max(few.Milliseconds, Work.Of(() => Read(small)).Milliseconds) };
            var again = Work.Of(() => Read(large));
            many = new Work(Math.Min(many.Milliseconds, again.Milliseconds), Math.Min(many.Bytes, again.Bytes));
        }

        many.TimesAsLongAs(few).Should().BeLessThan(MostTimes, "{0} took {1}, {2} took {3}", small.Length, few, large.Length, many);
        many.Bytes.Should().BeLessThan((long)(few.Bytes * MostTimes)).And.BeLessThan(large.Length * (long)MostBytesACharacter);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_of_it_is_lost(string name)
    {
        var hostile = HostileText.All.First(text => text.Name == name);
        var text = hostile.Make(Math.Min(hostile.Count, 100));

        Cable.Parse(text).ShouldTile();
        Reading.Documents(text).ShouldTileFile(text);
        text.ShouldTileInSmallPieces();
    }

    private static void Read(string text)
    {
        using var reader = new StringReader(text);
        var documents = 0;
        foreach (var document in CableReader.Read(reader, options: HostileText.WithoutLimits))
        {
            _ = document.ToJson(elements: true);
            documents++;
        }

        if (documents > 1) _ = Cable.Parse(text, HostileText.WithoutLimits);
    }
}
