using System.Diagnostics;

namespace Analysis.Kernel.Tests.Interrupts;

/// <summary>Every kind of code that a cell may be in when its user loses patience.</summary>
public class InterruptTests : SessionTest
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1.5);

    public static TheoryData<string, string> Codes => new()
    {
        { "a busy loop", "while (true) { }" },
        { "a counting loop", "for (;;) n++;" },
        { "a loop that catches everything", "while (true) { try { n++; Thread.Sleep(1); } catch { } }" },
        { "a goto", "again: n++; goto again;" },
        { "an awaiting loop", "while (true) await Task.Delay(10);" },
        { "an endless delay", "await Task.Delay(-1);" },
        { "a task that never ends", "await new TaskCompletionSource<int>().Task;" },
        { "a sleep", "Thread.Sleep(60_000);" },
        { "a sleep after an await", "await Task.Delay(1); Thread.Sleep(60_000);" },
        { "a long query", "Enumerable.Range(0, int.MaxValue).Select(x => x * 2L).Where(x => x % 3 == 1).Sum()" },
        { "a long query after an await", "await Task.Delay(1); n = Enumerable.Range(0, int.MaxValue).Where(x => x % 3 == 1).Max();" },
        { "a query expression", "(from x in Enumerable.Range(0, int.MaxValue) where x % 3 == 1 select x * 2L).Sum()" },
        { "a thread of the cell's own", "new Thread(() => { while (true) { } }) { IsBackground = true }.Start(); while (true) { }" },
        { "a recursion", "int Fib(int k) => k < 2 ? k : Fib(k - 1) + Fib(k - 2); Fib(60)" },
        { "a loop in a lambda", "Action spin = () => { while (true) { } }; spin();" },
        { "a loop in a type", "class Spinner { public void Spin() { while (true) { } } } new Spinner().Spin();" },
        { "a loop in a task", "await Task.Run(() => { while (true) { } });" },
        { "a wait for a task", "Task.Delay(-1).Wait();" },
        { "a result of a task", "n = new TaskCompletionSource<int>().Task.Result;" },
        { "a wait for all", "Task.WaitAll(Task.Delay(-1), Task.Delay(-1));" },
        { "a parallel loop", "Parallel.For(0, int.MaxValue, i => { Math.Sqrt(i); });" },
        { "a parallel loop without a block", "Parallel.ForEach(Enumerable.Range(0, int.MaxValue), i => Math.Sqrt(i));" },
        { "a parallel query", "n = Enumerable.Range(0, int.MaxValue).AsParallel().Where(x => x % 7 == 0).Count();" },
        { "a semaphore", "new SemaphoreSlim(0).Wait();" },
        { "an event", "new ManualResetEvent(false).WaitOne();" },
        { "a blocking collection", "new System.Collections.Concurrent.BlockingCollection<int>().Take();" },
        { "a join", "var t = new Thread(() => Thread.Sleep(60_000)) { IsBackground = true }; t.Start(); t.Join();" },
        { "output in a loop", "while (true) Console.WriteLine(n++);" },
        { "an endless sequence", "IEnumerable<int> All() { while (true) yield return 1; } foreach (var x in All()) n += x;" },
        { "a value that is shown for ever", "class Slow { public override string ToString() { while (true) { } } } new Slow()" },
        { "a using whose end is awaited", "using var s = new MemoryStream(); while (true) { }" },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task An_interrupt_ends_the_cell_and_keeps_the_state(string what, string code)
    {
        await ValueAsync("long n = 41;");
        using var interrupt = new CancellationTokenSource();
        var running = RunAsync(code, interrupt.Token);
        await StartedAsync(2);
        await Task.Delay(150);

        var watch = Stopwatch.StartNew();
        await interrupt.CancelAsync();
        var result = await running;

        Assert.True(watch.Elapsed < Limit, $"{what} took {watch.Elapsed.TotalSeconds:f2} s to stop.");
        Assert.NotNull(result.Error);
        Assert.Equal("KeyboardInterrupt", result.Error.Name);
        Assert.Equal("The cell was interrupted. What it had assigned before is kept.", result.Error.Message);
        Assert.Equal("3", await ValueAsync("1 + 2"));
        Assert.NotEqual("0", await ValueAsync("n + 1"));
    }

    [Fact]
    public async Task The_line_that_ran_is_named()
    {
        using var interrupt = new CancellationTokenSource();
        var running = RunAsync("var x = 1;\nwhile (true)\n{\n    x++;\n}", interrupt.Token);
        await StartedAsync(1);
        await interrupt.CancelAsync();

        var error = (await running).Error!;

        Assert.InRange(error.Line!.Value, 2, 4);
        Assert.StartsWith("  cell 1, line ", error.Trace[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Native_code_ends_the_cell_when_it_returns()
    {
        await ValueAsync("using System.Runtime.InteropServices;\nstatic class C { [DllImport(\"libc\")] public static extern int usleep(int microseconds); }");
        using var interrupt = new CancellationTokenSource();
        var running = RunAsync("while (true) C.usleep(300_000);", interrupt.Token);
        await StartedAsync(2);
        await interrupt.CancelAsync();

        Assert.Equal("KeyboardInterrupt", (await running).Error!.Name);
    }

    [Fact]
    public async Task Code_that_does_not_stop_is_left_alone_and_said_so()
    {
        await ValueAsync("using System.Runtime.InteropServices;\nstatic class C { [DllImport(\"libc\")] public static extern int sleep(int seconds); }");
        using var interrupt = new CancellationTokenSource();
        var running = RunAsync("C.sleep(20);", interrupt.Token);
        await StartedAsync(2);
        await interrupt.CancelAsync();

        var error = (await running).Error!;

        Assert.Equal("KeyboardInterrupt", error.Name);
        Assert.Equal("The cell was interrupted, but its code does not stop and goes on in the background. Restart the kernel to end it.", error.Message);
        Assert.Equal("2", await ValueAsync("1 + 1"));
    }

    [Fact]
    public async Task An_interrupt_that_comes_too_late_does_not_touch_the_next_cell()
    {
        using var interrupt = new CancellationTokenSource();
        await RunAsync("1", interrupt.Token);
        await interrupt.CancelAsync();

        Assert.Equal("done", await ValueAsync("Thread.Sleep(300); \"done\""));
    }

    private async Task StartedAsync(int cells)
    {
        while (Listener.Starts < cells) await Task.Delay(10);
    }
}
