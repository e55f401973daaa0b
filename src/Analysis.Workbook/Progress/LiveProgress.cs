using System.Globalization;
using Analysis.Workbook.Running;
using Spectre.Console;

namespace Analysis.Workbook.Progress;

/// <summary>A bar for each notebook, with the cell that runs beside it: what a terminal gets.</summary>
internal sealed class LiveProgress : IRunProgress
{
    private const int WidestDetail = 40;

    private readonly ProgressContext _context;
    private ProgressTask? _task;
    private string _name = "";

    private LiveProgress(ProgressContext context) => _context = context;

    /// <summary>Shows the bars while a piece of work runs.</summary>
    public static Task<T> ShowAsync<T>(IAnsiConsole console, Func<IRunProgress, Task<T>> work) =>
        console.Progress()
            .Columns(
                new SpinnerColumn(),
                new TaskDescriptionColumn { Alignment = Justify.Left },
                new ProgressBarColumn { Width = 24 },
                new ElapsedTimeColumn())
            .StartAsync(context => work(new LiveProgress(context)));

    public void NotebookStarted(string name, int cells)
    {
        _name = name;
        _task = _context.AddTask(Describe(""), maxValue: Math.Max(1, cells));
    }

    public void CellStarted(int cell, string firstLine) =>
        Detail(string.Create(CultureInfo.InvariantCulture, $"cell {cell}: {firstLine}"));

    public void Working(string title, double fraction) =>
        Detail(fraction > 0 ? string.Create(CultureInfo.InvariantCulture, $"{title} {fraction:P0}") : title);

    public void CellEnded(int cell, TimeSpan duration, bool succeeded) => _task?.Increment(1);

    public void NotebookEnded(NotebookResult result)
    {
        if (_task is null) return;
        _task.Description = Describe(result.Status switch
        {
            RunStatus.Succeeded => "[green]done[/]",
            RunStatus.Failed => "[red]failed[/]",
            _ => "[red]timed out[/]",
        });
        _task.StopTask();
    }

    private void Detail(string text)
    {
        if (_task is null) return;
        var padded = ShortText.Of(text, WidestDetail).PadRight(WidestDetail);
        _task.Description = Describe($"[grey]{Markup.Escape(padded)}[/]");
    }

    private string Describe(string markup) => $"{Markup.Escape(_name)} {markup}";
}
