using Analysis.Display;

namespace Analysis.Kernel.Tests.Completion;

public class ConcurrencyTests : CompletionTest
{
    [Fact]
    public async Task Cells_run_while_others_complete_and_inspect_and_types_stay_the_same()
    {
        await ValueAsync("using System.Collections.Concurrent; var sum = 0; var list = new List<ConcurrentDictionary<string, Uri>>();");
        using var ended = new CancellationTokenSource();
        var texts = new[] { "list.", "list.First().", "sum", "new ", "", "list.Where(d => d.", "using System.", "Console.WriteLine(" };
        var asked = 0;
        // Threads of their own: those of the pool are the cells'.
        var asking = Enumerable.Range(0, 2).Select(_ => Task.Factory.StartNew(() =>
        {
            while (!ended.IsCancellationRequested)
            {
                var text = texts[Interlocked.Increment(ref asked) % texts.Length];
                Assert.NotEmpty(Session.Complete(text, text.Length).Items);
                Session.Inspect("list.Add(", 7);
            }
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToList();

        // Each cell hands a value of an earlier one to a method that names its type anew.
        for (var i = 0; i < 20; i++)
            await ValueAsync($"int Take{i}(List<ConcurrentDictionary<string, Uri>> taken) => taken.Count + 1; sum += Take{i}(list);");
        await ended.CancelAsync();
        await Task.WhenAll(asking);

        Assert.Equal("20", await ValueAsync("sum"));
    }

    [Fact]
    public async Task Sessions_that_complete_at_once_do_not_disturb_each_other() =>
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() =>
        {
            var session = NewSession();
            for (var n = 0; n < 5; n++)
            {
                var text = $"var mine{i}x{n} = \"\"; mine{i}x{n}.";
                Assert.Contains(session.Complete(text, text.Length).Items, item => item.Text == "Length");
            }
        })));

    [Fact]
    public async Task Completion_works_while_a_cell_runs()
    {
        await ValueAsync("var gate = new SemaphoreSlim(0); var before = \"\";");
        using var interrupt = new CancellationTokenSource();
        var running = RunAsync("var during = 1; await gate.WaitAsync();", interrupt.Token);

        Check("before.|", "Length");
        Assert.Contains("string before", Session.Inspect("before", 6)![MimeTypes.Text], StringComparison.Ordinal);

        await interrupt.CancelAsync();
        Assert.False((await running).Succeeded);
        Check("dur|", "during");
    }

    [Fact]
    public void An_answer_that_nobody_waits_for_is_not_worked_out()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Session.Complete("Console.", 8, cancelled.Token));
        Assert.ThrowsAny<OperationCanceledException>(() => Session.Inspect("Console", 7, 0, cancelled.Token));
    }
}
