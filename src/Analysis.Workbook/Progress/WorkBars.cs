using Spectre.Console;

namespace Analysis.Workbook.Progress;

/// <summary>A bar for each step while somebody looks at a terminal; a pipe gets nothing but the result.</summary>
internal sealed class WorkBars : IWorkProgress
{
    private readonly ProgressContext? _context;

    private WorkBars(ProgressContext? context) => _context = context;

    /// <summary>Nobody looks.</summary>
    public static IWorkProgress None { get; } = new WorkBars(null);

    /// <summary>Does a piece of work on another thread, so that Ctrl-C is heard; the bars are gone when it is done.</summary>
    public static Task<T> ShowAsync<T>(Func<IWorkProgress, T> work) => Terminal.IsWatched
        ? AnsiConsole.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 24 }, new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(context => Task.Run(() => work(new WorkBars(context))))
        : Task.Run(() => work(None));

    public IProgress<double>? Begin(string title) => _context is null ? null : new Bar(_context.AddTask(Markup.Escape(title), maxValue: 1));

    // Not Progress<T>: its reports come late, and out of order.
    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }
}
