namespace Cables.Cli.Tests;

/// <summary>Work done ahead on several threads comes in the order of its items, and nobody waits for ever.</summary>
public sealed class AheadTests
{
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(2, 0, 0)]
    [InlineData(2, 200, 0)]
    [InlineData(2, 0, 200)]
    [InlineData(5, 50, 50)]
    public async Task Parts_come_in_the_order_of_the_items(int jobs, int spinsOfWork, int spinsOfTaking)
    {
        var expected = Enumerable.Range(0, 3000).SelectMany(item => Enumerable.Range(0, item % 7).Select(part => (item, part)));

        var taken = await InTime(() =>
        {
            List<(int, int)> parts = [];
            foreach (var part in Ahead(3000, jobs, spinsOfWork).Parts(CancellationToken.None))
            {
                parts.Add(part);
                if (parts.Count % 3 == 0) Thread.SpinWait(spinsOfTaking);
            }

            return parts;
        });

        taken.Should().Equal(expected);
    }

    [Fact]
    public async Task Who_works_in_turn_does_so_in_the_order_of_the_items()
    {
        List<int> order = [];
        Ahead<int, int> ahead = new(Enumerable.Range(0, 500), jobs: 4, (item, lane) =>
        {
            if (item % 3 != 0) return;
            lane.AwaitTurn();
            order.Add(item);
        });

        await InTime(() => ahead.Parts(CancellationToken.None).Count());

        order.Should().Equal(Enumerable.Range(0, 500).Where(item => item % 3 == 0));
    }

    [Fact]
    public async Task Nobody_holds_the_threads_up_who_has_seen_enough()
    {
        using CountdownEvent ended = new(1);
        Ahead<int, int> ahead = new(Enumerable.Range(0, 100), jobs: 2, (item, lane) =>
        {
            ended.AddCount();
            try
            {
                for (var part = 0; ; part++) lane.Add(part);
            }
            finally
            {
                ended.Signal();
            }
        });

        await InTime(() => ahead.Parts(CancellationToken.None).Take(10).Count());

        ended.Signal();
        ended.Wait(TimeSpan.FromSeconds(30)).Should().BeTrue();
    }

    private static Ahead<int, (int Item, int Part)> Ahead(int items, int jobs, int spins) => new(Enumerable.Range(0, items), jobs, (item, lane) =>
    {
        for (var part = 0; part < item % 7; part++)
        {
            if (part % 2 == 0) Thread.SpinWait(spins);
            lane.Add((item, part));
        }
    });

    private static async Task<T> InTime<T>(Func<T> action) => await Task.Run(action).WaitAsync(TimeSpan.FromSeconds(60));
}
