namespace Cables.Corpus.Tests.Generated;

/// <summary>Telegrams of the generated corpus that are not read as they are meant, and why. Each is a task for the reader.</summary>
internal static class Misread
{
    /// <summary>A page ends within the last paragraph of a section, and behind it the next section's header follows: what stands on the new
    /// page is taken for that header's.</summary>
    private static readonly string[] LastPageOfSection =
        ["1990OSLO10798", "1990CANBERRA18717", "2002NEWDELHI79953", "1997HARARE57036", "1997GENEVA28316", "2002LUSAKA35395"];

    /// <summary>A station of two words is broken by the end of a line behind several other references.</summary>
    private static readonly string[] BrokenStation = ["1973TUNIS1930"];

    public static bool Knows(string row) => LastPageOfSection.Concat(BrokenStation).Any(id => row.Contains($"/{id}.txt|", StringComparison.Ordinal));
}
