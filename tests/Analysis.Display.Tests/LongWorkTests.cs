using System.Diagnostics;

namespace Analysis.Display.Tests;

public class LongWorkTests
{
    private readonly RecordingOutput _output = new();

    private sealed class Progress(List<double> reports) : IProgress<double>
    {
        public void Report(double value) => reports.Add(value);
    }

    [Fact]
    public void Without_a_cell_and_a_listener_it_does_nothing()
    {
        using var work = LongWork.Start("Counting");
        work.Report(1, 2);

        Assert.False(work.Cancellation.CanBeCanceled);
    }

    [Fact]
    public void The_cell_and_the_caller_are_told_and_the_end_is_1()
    {
        var reports = new List<double>();
        using (new CellContext(_output, default).Enter())
        using (var work = LongWork.Start("Counting", new Progress(reports)))
        {
            work.Report(1, 4);
        }

        Assert.Equal([0.25, 1], reports);
        Assert.Equal([new("Counting", 0.25), new CellProgress("Counting", 1)], _output.Progress);
    }

    [Fact]
    public void At_most_ten_reports_a_second_are_passed_on()
    {
        var reports = new List<double>();
        var clock = Stopwatch.StartNew();
        using (var work = LongWork.Start("Counting", new Progress(reports)))
        {
            for (var i = 0; clock.ElapsedMilliseconds < 550; i++) work.Report(i, int.MaxValue);
        }

        // One at the start, one for each tenth of a second, and the end.
        Assert.InRange(reports.Count, 3, 2 + (int)(clock.ElapsedMilliseconds / 100) + 1);
        Assert.Equal(1, reports[^1]);
    }

    [Fact]
    public void Many_threads_do_not_report_more_often()
    {
        using (new CellContext(_output, default).Enter())
        using (var work = LongWork.Start("Counting"))
        {
            var clock = Stopwatch.StartNew();
            Parallel.For(0, 200_000, i => work.Report(i, 200_000));
            Assert.InRange(_output.Progress.Count, 1, 2 + (int)(clock.ElapsedMilliseconds / 100));
        }
    }

    [Theory]
    [InlineData(5, 0, 0)]
    [InlineData(-1, 4, 0)]
    [InlineData(9, 4, 1)]
    public void A_share_stays_between_0_and_1(long done, long total, double expected)
    {
        var reports = new List<double>();
        using var work = LongWork.Start("Counting", new Progress(reports));
        work.Report(done, total);

        Assert.Equal([expected], reports);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_cell_and_the_caller_can_both_cancel(bool byCell)
    {
        using var cell = new CancellationTokenSource();
        using var caller = new CancellationTokenSource();
        using (new CellContext(_output, cell.Token).Enter())
        {
            using var work = LongWork.Start("Counting", null, caller.Token);
            work.Report(0, 2);
            (byCell ? cell : caller).Cancel();

            Assert.Throws<OperationCanceledException>(() => work.Report(1, 2));
            Assert.True(work.Cancellation.IsCancellationRequested);
        }

        Assert.Equal([new CellProgress("Counting", 0)], _output.Progress);
    }

    [Fact]
    public void A_caller_without_a_token_is_cancelled_with_the_cell()
    {
        using var cell = new CancellationTokenSource();
        using var scope = new CellContext(_output, cell.Token).Enter();
        using var work = LongWork.Start("Counting");

        Assert.Equal(cell.Token, work.Cancellation);
    }

    [Fact]
    public void Outside_a_cell_the_token_is_the_callers()
    {
        using var caller = new CancellationTokenSource();
        using var work = LongWork.Start("Counting", null, caller.Token);

        Assert.Equal(caller.Token, work.Cancellation);
    }

    [Fact]
    public void The_end_is_told_once_and_nothing_after_it()
    {
        var reports = new List<double>();
        var work = LongWork.Start("Counting", new Progress(reports));
        work.Dispose();
        work.Report(1, 2);
        work.Dispose();

        Assert.Equal([1], reports);
    }

    [Fact]
    public async Task It_belongs_to_the_cell_in_which_it_began()
    {
        LongWork work;
        using (new CellContext(_output, default).Enter()) work = LongWork.Start("Counting");

        await Task.Run(() => work.Dispose());

        Assert.Equal([new CellProgress("Counting", 1)], _output.Progress);
    }
}
