namespace Analysis.Display.Tests;

public class CellContextTests
{
    [Fact]
    public void Outside_a_cell_there_is_none() => Assert.Null(CellContext.Current);

    [Fact]
    public void Leaving_gives_back_the_one_before()
    {
        var outer = new CellContext(new RecordingOutput(), default);
        var inner = new CellContext(new RecordingOutput(), default);
        using (outer.Enter())
        {
            using (inner.Enter()) Assert.Same(inner, CellContext.Current);
            Assert.Same(outer, CellContext.Current);
        }

        Assert.Null(CellContext.Current);
    }

    [Fact]
    public async Task It_follows_awaits_tasks_threads_and_timers()
    {
        var context = new CellContext(new RecordingOutput(), default);
        using var scope = context.Enter();

        await Task.Delay(1);
        Assert.Same(context, CellContext.Current);
        Assert.Same(context, await Task.Run(() => CellContext.Current));

        CellContext? seen = null;
        var thread = new Thread(() => seen = CellContext.Current);
        thread.Start();
        thread.Join();
        Assert.Same(context, seen);

        var parallel = new CellContext?[50];
        Parallel.For(0, parallel.Length, i => parallel[i] = CellContext.Current);
        Assert.All(parallel, found => Assert.Same(context, found));

        var ticked = new TaskCompletionSource<CellContext?>();
        await using var timer = new Timer(_ => ticked.TrySetResult(CellContext.Current), null, 1, Timeout.Infinite);
        Assert.Same(context, await ticked.Task);
    }

    [Fact]
    public async Task Two_at_once_do_not_see_each_other()
    {
        async Task<bool> KeepsAsync()
        {
            var context = new CellContext(new RecordingOutput(), default);
            using var scope = context.Enter();
            for (var i = 0; i < 100; i++)
            {
                await Task.Yield();
                if (!ReferenceEquals(context, CellContext.Current)) return false;
            }

            return true;
        }

        Assert.DoesNotContain(false, await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => KeepsAsync())));
    }

    [Fact]
    public void Display_goes_to_the_cell_and_its_handle_updates_there()
    {
        var output = new RecordingOutput();
        using (new CellContext(output, default).Enter())
        {
            var handle = Cell.display("a");
            handle.Update("b");

            Assert.Equal([("<a>", handle.Id, false), ("<b>", handle.Id, true)], output.Shown);
        }
    }

    [Fact]
    public void An_update_from_a_later_cell_is_that_cells()
    {
        var (first, second) = (new RecordingOutput(), new RecordingOutput());
        DisplayHandle handle;
        using (new CellContext(first, default).Enter()) handle = Cell.display("a");

        using (new CellContext(second, default).Enter()) handle.Update("b");
        handle.Update("c");

        Assert.Equal([("<b>", handle.Id, true)], second.Shown);
        Assert.Equal([("<a>", handle.Id, false), ("<c>", handle.Id, true)], first.Shown);
    }

    [Fact]
    public void Two_displays_have_two_names()
    {
        using var scope = new CellContext(new RecordingOutput(), default).Enter();

        Assert.NotEqual(Cell.display(1).Id, Cell.display(1).Id);
    }
}
