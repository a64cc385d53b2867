using System.Diagnostics;
using Cables.Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cables.Cli;

/// <summary>Shows on a terminal how far a run has come; gone when it ends.</summary>
internal sealed class IngestBar(IAnsiConsole console, IngestTotals totals, Task<long?> size)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(200);

    /// <summary>Does the work, and shows the bar meanwhile.</summary>
    public void Run(Action work)
    {
        var facts = new IngestFacts(totals);
        var watch = Stopwatch.StartNew();
        console.Progress().AutoClear(true).AutoRefresh(false).Columns(new ProgressBarColumn { Width = 24 }, new FactsColumn()).Start(context =>
        {
            var task = context.AddTask(facts.At(watch.Elapsed, null), maxValue: 1);
            var running = Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            do
            {
                var whole = size.IsCompletedSuccessfully ? size.Result : null;
                task.IsIndeterminate(whole is null or 0);
                if (whole is > 0) task.Value = Math.Min(0.999, totals.Passed / (double)whole);
                task.Description = facts.At(watch.Elapsed, whole);
                context.Refresh();
            }
            while (Task.WaitAny([running], Beat) < 0);
            running.GetAwaiter().GetResult();
        });
    }

    /// <summary>The facts as they are: they are no markup.</summary>
    private sealed class FactsColumn : ProgressColumn
    {
        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Spectre.Console.Text(task.Description) { Overflow = Overflow.Ellipsis };
    }
}
