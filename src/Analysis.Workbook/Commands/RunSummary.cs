using System.Globalization;
using Analysis.Workbook.Running;

namespace Analysis.Workbook.Commands;

/// <summary>What a run prints at its end, and the exit code that follows from it.</summary>
internal sealed class RunSummary
{
    private const string CorpusError = "CorpusException";

    private readonly RunOptions _options;
    private readonly RunPlan _plan;
    private readonly IReadOnlyList<NotebookResult> _results;
    private readonly string? _report;

    public RunSummary(RunOptions options, RunPlan plan, IReadOnlyList<NotebookResult> results, string? report)
    {
        _options = options;
        _plan = plan;
        _results = results;
        _report = report;
    }

    /// <summary>Prints the summary: failures on the error stream, where the results are on the other.</summary>
    /// <returns>The exit code.</returns>
    public int Print(TextWriter output, TextWriter errors)
    {
        var cells = _results.Sum(result => result.Cells);
        var seconds = _results.Sum(result => result.Duration.TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture);
        output.WriteLine($"{Count(_results.Count, "notebook")}, {Count(cells, "cell")}, {seconds} s");
        foreach (var result in _results.Where(result => result.Failure is not null))
        {
            var failure = result.Failure!;
            errors.WriteLine($"{result.Plan.Name}, {failure.Place}: {failure.ErrorName}: {failure.Message}");
            if (_options.InPlace)
            {
                var failed = RelativePath.Of(Path.Combine(_plan.OutFolder, result.Plan.FileName), _options.CurrentFolder);
                errors.WriteLine($"  The notebook is as it was; the failed run is in {failed}");
            }
        }

        if (_report is not null) output.WriteLine($"Report: {RelativePath.Of(_report, _options.CurrentFolder)}");
        return Code();
    }

    private int Code()
    {
        if (_results.Any(result => result.Status == RunStatus.TimedOut)) return ExitCode.TimedOut;
        var failures = _results.Select(result => result.Failure).OfType<CellFailure>().ToList();
        if (failures.Count == 0) return ExitCode.Success;
        var isCorpus = failures.Exists(failure => failure.ErrorName.EndsWith(CorpusError, StringComparison.Ordinal));
        return isCorpus ? ExitCode.Unreadable : ExitCode.CellFailed;
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
