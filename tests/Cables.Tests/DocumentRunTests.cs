using System.Text;

namespace Cables.Tests;

/// <summary>A file whose documents are read by several threads gives what one thread reads in it.</summary>
public class DocumentRunTests
{
    /// <summary>Every tenth telegram stands in the file a second time, three runs behind the first, and in the middle there are bytes that are not UTF-8.</summary>
    private static readonly byte[] Large =
    [
        .. Enumerable.Range(1, 1200).SelectMany(number => Encoding.UTF8.GetBytes(
            Telegrams.With(reference: $"UNCLAS MOSCOW {(number % 10 == 0 && number > 900 ? number - 900 : number)}", text: "1. " + new string('A', number % 1000), end: "NNNN") + "\n")
            .Append((byte)(number == 600 ? 0xC9 : '\n'))),
    ];

    private static readonly List<string> Expected = [.. CableReader.Read(new MemoryStream(Large)).Select(document => document.ToJson(elements: true))];

    [Fact]
    public void The_runs_of_a_file_hold_its_documents()
    {
        List<string> read = [];
        foreach (var run in CableReader.ReadRuns(new MemoryStream(Large)))
            using (run)
            {
                var (count, length) = (0, 0);
                run.ForEach(document =>
                {
                    read.Add(document.ToJson(elements: true));
                    count++;
                    length += document.SourceText.Length;
                }).Should().Be(run.Count);
                count.Should().Be(run.Count);
                length.Should().Be(run.Length);
            }

        read.Should().Equal(Expected);
        read.Should().Contain(document => document.Contains("CBL0005")).And.ContainSingle(document => document.Contains("CBL0004"));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Several_threads_read_the_same_documents(int threads)
    {
        var (files, next) = (CableReader.ReadRuns(new MemoryStream(Large)).GetEnumerator(), 0);
        var read = new Dictionary<int, List<string>>();

        await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(() =>
        {
            while (Take() is var (run, number))
            {
                List<string> documents = [];
                using (run) run.ForEach(document => documents.Add(document.ToJson(elements: true)));
                lock (read) read[number] = documents;
            }
        }))).WaitAsync(TimeSpan.FromSeconds(60));

        read.Should().HaveCountGreaterThan(3);
        read.OrderBy(run => run.Key).SelectMany(run => run.Value).Should().Equal(Expected);

        (DocumentRun, int)? Take()
        {
            lock (files) return files.MoveNext() ? (files.Current, next++) : null;
        }
    }

    [Fact]
    public async Task A_run_waits_for_those_before_it_and_not_for_what_is_done_with_them()
    {
        var telegram = Encoding.UTF8.GetBytes(Telegrams.With(text: "1. " + new string('A', 4000), end: "NNNN") + "\n");
        var runs = CableReader.ReadRuns(new MemoryStream([.. Enumerable.Repeat(telegram, 100).SelectMany(bytes => bytes)])).Take(2).ToList();
        using ManualResetEventSlim goOn = new();

        var second = Task.Run(() => runs[1].ForEach(_ => { }));
        (await Task.WhenAny(second, Task.Delay(50))).Should().NotBe(second);
        var first = Task.Run(() => runs[0].ForEach(_ => goOn.Wait(TimeSpan.FromSeconds(60))));
        (await second.WaitAsync(TimeSpan.FromSeconds(60))).Should().Be(runs[1].Count);

        first.IsCompleted.Should().BeFalse();
        goOn.Set();
        (await first).Should().Be(runs[0].Count);
        runs.ForEach(run => run.Dispose());
    }

    [Fact]
    public void A_run_that_nobody_wants_does_not_hold_up_those_behind_it()
    {
        var runs = CableReader.ReadRuns(new MemoryStream(Large)).Take(3).ToList();

        runs[1].Dispose();
        runs[0].Dispose();

        runs[2].ForEach(_ => { }).Should().Be(runs[2].Count);
        runs[2].Dispose();
    }

    [Fact]
    public void A_run_is_read_once_and_not_when_its_memory_was_given_back()
    {
        using var run = CableReader.ReadRuns(new MemoryStream(Large)).First();
        run.ForEach(_ => { });

        run.Invoking(r => r.ForEach(_ => { })).Should().Throw<InvalidOperationException>().WithMessage("*read already*");
        run.Dispose();
        run.Invoking(r => r.ForEach(_ => { })).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void A_document_longer_than_a_run_is_one_all_the_same()
    {
        var text = Telegrams.With(text: "1. " + string.Concat(Enumerable.Repeat("MINISTER AGREED TO STUDY PROPOSAL.\n", 12_000)));
        var bytes = Encoding.UTF8.GetBytes(Telegrams.With(end: "NNNN") + "\n" + text);

        List<int> lengths = [];
        foreach (var run in CableReader.ReadRuns(new MemoryStream(bytes)))
            using (run) run.ForEach(document => lengths.Add(document.SourceText.Length));

        lengths.Should().HaveCount(2);
        lengths[1].Should().Be(text.Length);
    }

    [Fact]
    public void A_document_longer_than_half_a_million_characters_comes_in_pieces()
    {
        var text = Telegrams.With(text: "1. " + string.Concat(Enumerable.Repeat("MINISTER AGREED TO STUDY PROPOSAL.\n", 20_000)));

        var pieces = CableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))).ToList();

        pieces.Should().HaveCount(2);
        pieces[0].SourceText.Length.Should().BeInRange(400_000, 500_000);
        pieces[0].Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "CBL0003");
    }

    [Fact]
    public void An_empty_file_has_no_run() => CableReader.ReadRuns(new MemoryStream()).Should().BeEmpty();
}
