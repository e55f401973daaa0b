using System.Globalization;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Progress;

/// <summary>One line for each notebook and each cell: what a pipe or a log file gets.</summary>
internal sealed class PlainProgress : IRunProgress
{
    private const int WidestCode = 70;

    private readonly TextWriter _output;
    private int _cells;
    private string _firstLine = "";
    private string? _announced;

    public PlainProgress(TextWriter output) => _output = output;

    public void NotebookStarted(string name, int cells)
    {
        _cells = cells;
        _output.WriteLine(name);
    }

    public void CellStarted(int cell, string firstLine)
    {
        _firstLine = ShortText.Of(firstLine, WidestCode);
        _announced = null;
    }

    // Only that it began: a log has no use for a percentage that grows.
    public void Working(string title, double fraction)
    {
        if (title == _announced || fraction > 0) return;
        _announced = title;
        _output.WriteLine($"  {title} …");
    }

    public void CellEnded(int cell, TimeSpan duration, bool succeeded) =>
        _output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  cell {cell}/{_cells}  {duration.TotalSeconds,6:0.00} s  {(succeeded ? "" : "FAILED  ")}{_firstLine}"));

    public void NotebookEnded(NotebookResult result) => _output.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"  {Word(result.Status)} in {result.Duration.TotalSeconds:0.0} s"));

    private static string Word(RunStatus status) => status switch
    {
        RunStatus.Succeeded => "done",
        RunStatus.Failed => "FAILED",
        _ => "TIMED OUT",
    };
}
