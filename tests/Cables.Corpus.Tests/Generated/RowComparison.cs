namespace Cables.Corpus.Tests.Generated;

/// <summary>Compares rows that were meant with those that were read; their order says nothing.</summary>
internal static class RowComparison
{
    public static void Compare(IEnumerable<string> expected, List<string> actual)
    {
        var meant = expected.ToList();
        var lost = meant.Except(actual).ToList();
        var wrong = actual.Except(meant).ToList();

        (lost.Count, wrong.Count).Should().Be((0, 0), "{0} was meant, and {1} was read", string.Join('\n', lost.Take(5)), string.Join('\n', wrong.Take(5)));
        actual.Should().HaveSameCount(meant);
    }
}
